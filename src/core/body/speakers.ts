/** Finds the lines below quotations that say who is quoted. */

import type { Block } from './block.ts';
import type { Body } from './body.ts';

const MAX_SIZE = 90;

/** A paragraph that is one quotation, by its marks or by its name. */
const MARKS = /^["“„«»「『].+["”“«»」』]$/su;
const isQuoted = ({ element, text }: Block): boolean =>
  MARKS.test(text) || element.matches('[class*="quote" i]');

/** The box of a quotation: what holds it and little besides. */
const boxOf = (block: Block, blocks: readonly Block[]): Element | null => {
  const { element, at } = block;
  const above = element.parentElement;
  if (isQuoted(block) && !above?.contains(blocks[at - 1]?.element ?? above)) return above;
  const quote = element.closest('blockquote');
  const box = quote?.parentElement ?? null;
  return box && box.localName !== 'body' && box.querySelectorAll('blockquote').length === 1
    ? box
    : null;
};

/** Short texts without links right behind a chosen quotation, in a box with it alone. */
export const findSpeakers = ({ blocks, chosen }: Body): ReadonlySet<Block> => {
  const speakers = new Set<Block>();
  for (const block of chosen) {
    const next = blocks[block.at + 1];
    const isQuote = block.kind === 'quote' || isQuoted(block);
    if (!isQuote || !next || next.kind === 'heading') continue;
    const inside = next.element.closest('blockquote');
    if (next.kind === 'quote' && !next.element.closest('cite, footer')) continue;
    if (next.hidden || !next.text || next.size > MAX_SIZE || next.linked > 0) continue;
    const box = inside ?? boxOf(block, blocks);
    const after = blocks[next.at + 1];
    if (box?.contains(next.element) && !(after && box.contains(after.element))) speakers.add(next);
  }
  return speakers;
};
