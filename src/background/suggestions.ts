/** What is suggested for an article: made here, so that the popup loads nothing for it. */
import { orElse } from '../archive/memory-fallback.ts';
import type { Article, Choice } from '../core/stages.ts';
import { toSubject } from '../core/suggest/subject.ts';
import { suggest, withChosen } from '../core/suggest/suggest.ts';
import type { Suggestions } from '../core/suggest/suggestion.ts';
import { languageFor } from '../locales/index.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { learnFrom, readHistory } from '../settings/history.ts';
import type { RecentTerms } from '../settings/recent-terms.ts';
import type { Settings } from '../settings/schema.ts';

const NONE: Suggestions = { categories: [], tags: [] };

/**
 * `choose`: whether what is usual is chosen from the beginning. Never throws: no article waits for
 * suggestions that cannot be had.
 */
export async function suggestionsFor(
  article: Article,
  settings: Pick<Settings, 'language' | 'wordRules'>,
  used: RecentTerms,
  choose: boolean,
): Promise<Suggestions> {
  try {
    const { topics } = languageFor(settings.language, interfaceLanguage()).messages;
    return suggest({
      subject: toSubject(article),
      history: await orElse(readHistory(), []),
      rules: settings.wordRules ?? [],
      used,
      topicNames: topics,
      choose,
    });
  } catch (error) {
    console.warn('nothing is suggested', error);
    return NONE;
  }
}

/** What the user files the article under: learned, or lost to suggestions alone. */
export async function learn(article: Article, choice: Choice): Promise<void> {
  try {
    await learnFrom(toSubject(article), choice);
  } catch (error) {
    console.warn('nothing is learned from this save', error);
  }
}

export const withUsual = <D extends { readonly choice: Choice }>(
  defaults: D,
  suggestions: Suggestions,
): D => ({ ...defaults, choice: withChosen(defaults.choice, suggestions) });
