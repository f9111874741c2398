/** What a list says of a page goes into its note: folders as a category, tags as tags. */
import { LEVEL } from '../core/levels.ts';
import { siteRuleFor } from '../settings/choice.ts';
import type { Settings } from '../settings/schema.ts';
import type { Entry } from './archive/manifest.ts';

const MAX_LENGTH = 200;

/** A list's words are no patterns: a brace would be read as a placeholder. */
const plain = (word: string): string =>
  word.replace(/[{}]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).trim();

const joined = (words: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...words, ...more.map(plain).filter((word) => word !== '')])].slice(0, 100);

export function settingsOf(settings: Settings, { categories = [], tags = [] }: Entry): Settings {
  if (categories.length === 0 && tags.length === 0) return settings;
  const folder = categories.map(plain).filter((level) => level !== '');
  return {
    ...settings,
    categories: joined(settings.categories, folder.length > 0 ? [folder.join(LEVEL)] : []),
    tags: joined(settings.tags, tags),
  };
}

/** One page after the other, up to 50 of them. */
const JOINING_MS = 600_000;

/** How much longer a save may take to begin: its article may have more pages, which are all to be read. */
export const joiningMs = ({ pages, sites }: Settings, url: string): number =>
  (siteRuleFor(sites, url)?.pages ?? pages) === true ? JOINING_MS : 0;
