/** Finds the lines below quotations that say who is quoted. */

import type { Block } from './block.ts';
import type { Body } from './body.ts';

const MAX_SIZE = 90;

/** The box of a quotation: what holds it and little besides. */
const boxOf = ({ element }: Block): Element | null => {
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
    if (block.kind !== 'quote' || !next || next.kind === 'heading') continue;
    const inside = next.element.closest('blockquote');
    if (next.kind === 'quote' && !next.element.closest('cite, footer')) continue;
    if (next.hidden || !next.text || next.size > MAX_SIZE || next.linked > 0) continue;
    const box = inside ?? boxOf(block);
    const after = blocks[next.at + 1];
    if (box?.contains(next.element) && !(after && box.contains(after.element))) speakers.add(next);
  }
  return speakers;
};
