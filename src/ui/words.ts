/** Lists of words that people type: categories and tags. */
import { fromTyped, typedLevels } from '../core/levels.ts';
import { matchRank, ONLY_HOLDS } from '../core/search/word-match.ts';
import type { HanToLatin } from '../core/text/latin.ts';

/** Longer ones are cut; more than that many are left out. The settings have the same limits. */
export const MAX_WORD = 200;
export const MAX_WORDS = 100;

const SEPARATOR = /[,，、\n]/;

const foldWord = (word: string): string => word.normalize('NFKC').toLowerCase();

export const isSame = (a: string, b: string): boolean => foldWord(a) === foldWord(b);

const has = (words: readonly string[], word: string): boolean =>
  words.some((other) => isSame(other, word));

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

/** How a field takes what is typed. */
export type Typing = {
  /** `/` and `>` part levels. */
  readonly levels: boolean;
  readonly hanToLatin?: HanToLatin | undefined;
};

/** A word as it is typed, in the spelling of a known one that is the same. */
export function toWord(text: string, known: readonly string[], { levels }: Typing): string {
  const word = normalizeWord(levels ? fromTyped(text) : text);
  return known.find((other) => isSame(other, word)) ?? word;
}

export type Match = {
  readonly word: string;
  /** It begins as the text does, or is it; else it only holds it. */
  readonly isMeant: boolean;
};

/** What to offer of `known` for a text, best first: what it is or begins, then what holds it. */
export function matchWords(
  known: readonly string[],
  text: string,
  taken: readonly string[],
  limit = 8,
  { levels, hanToLatin }: Typing = { levels: false },
): readonly Match[] {
  const typed = levels ? typedLevels(text.trimStart()) : [text];
  return addWords([], known)
    .filter((word) => !has(taken, word))
    .flatMap((word) => {
      const rank = matchRank(word, typed, hanToLatin);
      return rank === undefined ? [] : [{ word, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ word, rank }) => ({ word, isMeant: rank < ONLY_HOLDS }));
}

/** The list with one of its words moved by so many places; the same where there is no such place. */
export function moveWord(words: readonly string[], from: number, by: number): readonly string[] {
  const word = words[from];
  const to = from + by;
  if (word === undefined || to < 0 || to >= words.length || by === 0) return words;
  return words.toSpliced(from, 1).toSpliced(to, 0, word);
}
