/** What was typed into a search, as the strings that must all stand in a search text. */
import { isDense, toPieces } from './words.ts';

/** Longer queries are cut: no user types them. */
const MAX_LENGTH = 500;

/**
 * Words match at their beginning, runs of Han and the like anywhere. Longest first: rare needles
 * reject a text soonest.
 */
export function toNeedles(query: string): readonly string[] {
  const needles = toPieces(query.slice(0, MAX_LENGTH)).map((piece) =>
    isDense(piece) ? piece : ` ${piece}`,
  );
  return [...new Set(needles)].sort((a, b) => b.length - a.length);
}

/** Whether every needle stands in one of the texts that `toSearchText` made. */
export function matches(searchTexts: readonly string[], needles: readonly string[]): boolean {
  for (const needle of needles) {
    if (!searchTexts.some((text) => text.includes(needle))) return false;
  }
  return true;
}
