/** Turns lists of words into the inside of a regular expression. */

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NOTHING = '(?!)';

/** `a|b|c`, longest first, so that no word hides a longer one; each taken literally. Of no words none is found. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quote)
    .join('|') || NOTHING;
