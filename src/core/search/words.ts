/** Text as searches go through it: folded words, and runs of the scripts that part no words. */
import { foldText } from '../text/fold.ts';

/** Han, kana, Hangul and the scripts of South-East Asia: what is sought may begin anywhere in them. */
const DENSE =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Bopomofo}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const PIECE = new RegExp(
  `[${DENSE}]+|(?![${DENSE}])[\\p{L}\\p{N}](?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);
const IS_DENSE = new RegExp(`^[${DENSE}]`, 'u');
const LATIN_PIECE = /[a-z\d]+/g;
const PLAIN = /^[ -~\s]*$/;

export const isDense = (piece: string): boolean => IS_DENSE.test(piece);

/** The pieces of a text that is folded already, in order. */
export const piecesOf = (folded: string): readonly string[] =>
  folded.match(PLAIN.test(folded) ? LATIN_PIECE : PIECE) ?? [];

/** The folded pieces of a text, in order. */
export const toPieces = (text: string): readonly string[] => piecesOf(foldText(text));

/**
 * What a text is searched in: each of its pieces once, each behind a space, so that a word's
 * beginning is found as its first letters behind a space.
 */
export function toSearchText(texts: readonly string[]): string {
  const pieces = new Set(texts.flatMap(toPieces));
  return pieces.size === 0 ? '' : ` ${[...pieces].join(' ')}`;
}
