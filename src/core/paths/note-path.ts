/** Where a note belongs: its folders and file name, which are known before it is converted. */

import { fillPattern, type Lookup } from '../patterns/pattern.ts';
import { byAuthor, placeholdersOf } from '../patterns/placeholders.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Article, Choice } from '../stages.ts';
import { type HanToLatin, toAscii } from '../text/latin.ts';
import { toHash, toSegment } from '../text/portable-names.ts';

const EXTENSION = '.md';
/** Deeper folders would leave no room for the name on some systems. */
const MAX_FOLDERS = 8;

/** The choice with the profile's letters where it says none. */
export const withLetters = ({ letters }: Profile, choice: Choice): Choice =>
  letters ? { letters, ...choice } : choice;

/** In ASCII, a title that cannot be transliterated becomes its slug, which always can. */
const inLetters = (lookup: Lookup, { letters }: Choice, hanToLatin?: HanToLatin): Lookup => {
  if (letters !== 'ascii') return lookup;
  return (name, format) => {
    const text = lookup(name, format);
    const ascii = text && toAscii(text, hanToLatin);
    return name === 'title' && !/[a-z\d]/i.test(ascii ?? '') ? lookup('slug', '') : ascii;
  };
};

/** The day that a pattern and a slug both begin with, once. */
const withoutTwoDays = (name: string): string =>
  name.replace(/(\d{4}-\d\d-\d\d)[-_ ]\1(?=[-_ ])/, '$1');

/**
 * The portable path of the note below the place of delivery. `/` makes folders where the pattern has
 * it, never where an inserted text has it. Needs no DOM.
 */
export const toPath = (
  given: Article,
  profile: Profile,
  wanted: Choice,
  hanToLatin?: HanToLatin,
): string => {
  const choice = withLetters(profile, wanted);
  const article = byAuthor(given, choice);
  const lookup = inLetters(placeholdersOf(article, choice, hanToLatin), choice, hanToLatin);
  const folders = (choice.folder ?? profile.folder)
    .split('/')
    .map((segment) => toSegment(fillPattern(segment, lookup)))
    .filter((segment) => segment !== '')
    .slice(0, MAX_FOLDERS);
  const pattern = (choice.fileName || profile.fileName).replaceAll('/', '-');
  const day = /^\d{4}-\d\d-\d\d-./;
  // Generators pass over files that begin with a low line.
  const filled = withoutTwoDays(fillPattern(pattern, lookup)).replace(/^[\s_]+/, '');
  const named = toSegment(filled, EXTENSION) || `article-${toHash(article.url + article.title)}`;
  const name =
    profile.dated && !day.test(named)
      ? toSegment(`${lookup('date', 'YYYY-MM-DD')}-${named}`, EXTENSION)
      : named;
  return [...folders, name + EXTENSION].join('/');
};
