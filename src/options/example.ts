/** What patterns and profiles make of an article that serves as the example. */

import { mergeChoices } from '../core/choice.ts';
import { toPath } from '../core/paths/note-path.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Article, Choice } from '../core/stages.ts';
import { SAMPLE_URL } from '../core/suggest/sample.ts';
import type { HanToLatin } from '../core/text/latin.ts';
import type { Messages } from '../locales/index.ts';
import { profileFor } from '../settings/all-profiles.ts';
import type { Settings } from '../settings/schema.ts';

/** An article of no page, to show and to try things with. */
export const sampleArticle = ({ language, options }: Messages): Article => ({
  id: 'example',
  capturedAt: '2024-05-01T12:30:00+02:00',
  url: SAMPLE_URL,
  scope: 'page',
  title: options.exampleTitle,
  authors: ['Lin Yu'],
  site: 'Example News',
  published: '2024-05-01T10:00:00+02:00',
  modified: '2024-05-01T11:20:00+02:00',
  sections: [options.exampleSection],
  keywords: [],
  summary: options.exampleSummary,
  language: language.tag,
  lead: { src: 'https://news.example.org/bridge.jpg', alt: '' },
  html: `<p>${options.exampleSummary}</p><h2>${options.exampleSection}</h2><p>${options.exampleText}</p>`,
  words: 640,
  doubts: [],
  trail: [],
});

/** The path of the example under `settings`; `undefined` where their profile does not exist. */
export function examplePath(
  settings: Settings,
  messages: Messages,
  hanToLatin?: HanToLatin,
): string | undefined {
  const profile = profileFor(settings.profiles, settings.profile);
  return profile && toPath(sampleArticle(messages), profile, mergeChoices(settings), hanToLatin);
}

/** What there is to try a profile with: the general categories and tags, and the sample where nothing is saved yet. */
export function trialOf(
  id: string,
  profile: Profile,
  settings: Settings,
  messages: Messages,
  withSettings = false,
): { readonly profile: Profile; readonly choice: Choice; readonly sample: Article } {
  const choice = {
    ...(withSettings ? mergeChoices(settings) : {}),
    profile: id,
    categories: settings.categories,
    tags: settings.tags,
  };
  return { profile, choice, sample: sampleArticle(messages) };
}
