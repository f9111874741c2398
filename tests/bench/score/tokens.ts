/** Cuts texts into the words and shingles that the scorer compares. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Scripts without blanks between words count each character. */
const CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;

/** Tokens in a row: fewer make two texts look alike that are not. */
const SHINGLE = 4;

export const toTokens = (text: string): readonly string[] =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(CHARACTER, ' $& ').match(TOKEN) ?? [];

/** A text as its words alone, whatever their case. */
export const toWords = (text: string | null | undefined): string =>
  toTokens((text ?? '').toLowerCase()).join(' ');

/** A text in the forms in which it is compared; make it once for a text that is compared often. */
export type Shingled = {
  readonly tokens: readonly string[];
  /** How often each stands there. A text shorter than a shingle is one. */
  readonly shingles: ReadonlyMap<string, number>;
};

export const toShingles = (text: string): Shingled => {
  const tokens = toTokens(text);
  const shingles = new Map<string, number>();
  const last = Math.max(tokens.length - SHINGLE, 0);
  for (let at = 0; at <= last && tokens.length; at++) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return { tokens, shingles };
};

/** Whether at least half of a text stands in another; a text shorter than a shingle, all of it. */
export const standsIn = (text: string, whole: Shingled): boolean => {
  const { tokens, shingles } = toShingles(text);
  if (tokens.length < SHINGLE)
    return ` ${whole.tokens.join(' ')} `.includes(` ${tokens.join(' ')} `);
  const there = [...shingles.keys()].filter((shingle) => whole.shingles.has(shingle)).length;
  return there * 2 >= shingles.size;
};
