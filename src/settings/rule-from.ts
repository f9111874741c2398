/** A rule that makes the choice of one article the one for its site. */
import { CHOICE_KEYS } from '../core/choice.ts';
import type { FilledWord } from '../core/patterns/words.ts';
import type { Choice } from '../core/stages.ts';
import type { Settings, SiteRule } from './schema.ts';

/** What every rule says, and what belongs to one article or to all. */
const APART = new Set<string>(['categories', 'tags', 'title', 'remark', 'edits', 'letters']);

/** The patterns that words were made of, as long as all that one made is still there. */
function toPatterns(words: readonly string[], filled: readonly FilledWord[]): string[] {
  const isWhole = (pattern: string): boolean =>
    filled.every(({ word, of }) => of !== pattern || words.includes(word));
  const patterns = words.map(
    (word) => filled.find((one) => one.word === word && isWhole(one.of))?.of ?? word,
  );
  return [...new Set(patterns)];
}

type List = { readonly words: string[]; readonly way?: 'default' | 'plus' };

/** What the defaults say already is left to them, and follows them. */
function toList(patterns: string[], defaults: readonly string[]): List {
  if (!defaults.every((word) => patterns.includes(word))) return { words: patterns };
  const words = patterns.filter((word) => !defaults.includes(word));
  return { words, way: words.length > 0 ? 'plus' : 'default' };
}

export function ruleFrom(
  settings: Settings,
  site: string,
  choice: Choice,
  filled: readonly FilledWord[],
): SiteRule {
  const [categories, tags] = (['categories', 'tags'] as const).map((key) =>
    toList(toPatterns(choice[key], filled), settings[key]),
  ) as [List, List];
  const lists = {
    ...(categories.way ? { categories: categories.way } : {}),
    ...(tags.way ? { tags: tags.way } : {}),
  };
  const own = CHOICE_KEYS.filter(
    (key) =>
      !APART.has(key) &&
      choice[key] !== undefined &&
      choice[key] !== (settings as Partial<Choice>)[key],
  ).map((key) => [key, choice[key]]);
  return {
    site,
    categories: categories.words,
    tags: tags.words,
    ...Object.fromEntries(own),
    ...(Object.keys(lists).length > 0 ? { lists } : {}),
  };
}

/** The settings with a rule in the place of the one that its site had, whose boxes stay left out. */
export function withRule(settings: Settings, rule: SiteRule): Settings {
  const { without } = settings.sites.find(({ site }) => site === rule.site) ?? {};
  return {
    ...settings,
    sites: [
      ...settings.sites.filter(({ site }) => site !== rule.site),
      { ...rule, ...(without ? { without } : {}) },
    ],
  };
}
