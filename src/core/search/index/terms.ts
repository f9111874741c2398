/** The terms that an index knows an article by, and those that answer to what is sought. */
import { isDense, piecesOf } from '../words.ts';

/** The first letters of a word, so that a short beginning is one term and no walk through thousands. */
const EDGE = '\u0001';
const LONGEST_EDGE = 2;

/**
 * Reports each term of a search text as a stretch of a string, some more than once: of a word, the word
 * and its first letters; of a dense run, its characters and pairs of them.
 */
export function eachTerm(
  searchText: string,
  report: (text: string, from: number, to: number) => void,
): void {
  for (const piece of piecesOf(searchText)) {
    const { length } = piece;
    if (isDense(piece)) {
      for (let at = 0; at < length; at += 1) {
        report(piece, at, at + 1);
        if (at + 1 < length) report(piece, at, at + 2);
      }
      continue;
    }
    const edged = EDGE + piece.slice(0, LONGEST_EDGE);
    for (let to = 2; to <= edged.length; to += 1) report(edged, 0, to);
    if (length > LONGEST_EDGE) report(piece, 0, length);
  }
}

/** A term, or the beginning of those that count. */
export type Lookup = { readonly term: string; readonly isBeginning: boolean };

/** What a needle of `toNeedles` asks of an index: an article has all of it, or is none that is sought. */
export type Question = {
  readonly needle: string;
  readonly lookups: readonly Lookup[];
  /** Whether an article that has all of it may still not have the needle. */
  readonly isVague: boolean;
};

export function toQuestion(needle: string): Question {
  const bare = needle.trimStart();
  if (!isDense(bare)) {
    const isEdge = bare.length <= LONGEST_EDGE;
    const lookup = isEdge
      ? { term: EDGE + bare, isBeginning: false }
      : { term: bare, isBeginning: true };
    return { needle, lookups: [lookup], isVague: false };
  }
  const terms =
    bare.length <= 2
      ? [bare]
      : Array.from({ length: bare.length - 1 }, (_, at) => bare.slice(at, at + 2));
  const lookups = [...new Set(terms)].map((term) => ({ term, isBeginning: false }));
  return { needle, lookups, isVague: bare.length > 2 };
}
