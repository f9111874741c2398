/** Lists of words that people type: categories and tags. */

/** Longer ones are cut; more than that many are left out. The settings have the same limits. */
export const MAX_WORD = 200;
export const MAX_WORDS = 100;

const SEPARATOR = /[,，、\n]/;

const foldWord = (word: string): string => word.normalize('NFKC').toLowerCase();

const has = (words: readonly string[], word: string): boolean =>
  words.some((other) => foldWord(other) === foldWord(word));

export const isSeparated = (text: string): boolean => SEPARATOR.test(text);

const normalizeWord = (word: string): string =>
  word.replace(/\s+/g, ' ').trim().slice(0, MAX_WORD).trim();

/** The list with `added` at its end; empty words and those it has already change nothing. */
export function addWords(words: readonly string[], added: readonly string[]): readonly string[] {
  const result = [...words];
  for (const word of added.map(normalizeWord)) {
    if (word !== '' && result.length < MAX_WORDS && !has(result, word)) result.push(word);
  }
  return result.length === words.length ? words : result;
}

/** Commas of every script and line breaks part words. */
export const splitWords = (text: string): string[] =>
  text.split(SEPARATOR).map(normalizeWord).filter(Boolean);

/** What to offer of `known`, best first: what begins with `text`, then what holds it. */
export function matchWords(
  known: readonly string[],
  text: string,
  taken: readonly string[],
  limit = 8,
): readonly string[] {
  const wanted = foldWord(text.trim());
  const free = addWords([], known).filter((word) => !has(taken, word));
  const first = free.filter((word) => foldWord(word).startsWith(wanted));
  const later = free.filter((word) => !first.includes(word) && foldWord(word).includes(wanted));
  return [...first, ...later].slice(0, limit);
}
