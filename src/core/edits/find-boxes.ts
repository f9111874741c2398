/** The pieces of an article that stand in boxes of its page. */

import { holdsImages, squash } from './match-text.ts';
import { piecesOf, toPieceIds } from './pieces.ts';

/** A selector that names many things names no box. */
const MAX_MATCHES = 100;
/** A run of this many characters is no coincidence. */
const SURE_LENGTH = 40;

const boxesBy = (page: ParentNode, selector: string): Element[] => {
  const boxes = Array.from(page.querySelectorAll(selector));
  return boxes.length > MAX_MATCHES ? [] : boxes;
};

type Run = { readonly at: readonly number[]; readonly length: number };

/** The longest run of pieces that stand in the box: what is in it, and not what only says the same. */
function longestRun(box: Element, pieces: readonly Element[], texts: readonly string[]): Run {
  const whole = squash(box);
  let longest: Run = { at: [], length: 0 };
  let run: Run = longest;
  for (const [n, text] of texts.entries()) {
    const isInside = text ? whole.includes(text) : holdsImages(box, pieces[n] as Element);
    run = isInside
      ? { at: [...run.at, n], length: run.length + (text.length || 1) }
      : { at: [], length: 0 };
    if (run.length > longest.length) longest = run;
  }
  return longest.length >= Math.min(SURE_LENGTH, whole.length / 2)
    ? longest
    : { at: [], length: 0 };
}

/** The ids of the pieces of `body` that stand in a box of the page; each selector matches `BOX_SELECTOR`. */
export function findBoxes(page: ParentNode, body: Element, selectors: readonly string[]): string[] {
  const pieces = piecesOf(body);
  const texts = pieces.map(squash);
  const inside = new Set<number>();
  for (const selector of selectors)
    for (const box of boxesBy(page, selector))
      for (const n of longestRun(box, pieces, texts).at) inside.add(n);
  const ids = toPieceIds(pieces);
  // A rule that would leave nothing is none.
  return inside.size === pieces.length ? [] : ids.filter((_, n) => inside.has(n));
}
