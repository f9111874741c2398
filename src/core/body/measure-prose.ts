/** Measures how much of the prose that a page shows became the article. */

import type { Block } from './block.ts';
import type { Body } from './body.ts';

/** Weighted lengths of text. */
export type ProseMeasure = {
  /** In the article. */
  readonly kept: number;
  /** Visible sentences that are not in it, comments and the like aside. */
  readonly missed: number;
  /** Those of them that stand in one part of the page, where they are most. */
  readonly rival: number;
  /** Lines between the ends of the article that are links and nothing else, as a front page has them. */
  readonly headlines: number;
  /** Blocks between its ends. */
  readonly blocks: number;
};

const isHeadline = ({ kind, linked, size }: Block): boolean =>
  (kind === 'heading' || kind === 'prose') && linked > 0.9 && size >= 20;

export const measureProse = ({ blocks, chosen, first, last, prose }: Body): ProseMeasure => {
  const parts = new Map<Element | null, number>();
  let missed = 0;
  for (const block of prose) {
    if (block.hidden || chosen.has(block)) continue;
    const part = block.element.parentElement;
    missed += block.size;
    parts.set(part, (parts.get(part) ?? 0) + block.size);
  }
  let kept = 0;
  for (const { size } of chosen) kept += size;
  const between = blocks.slice(first, last + 1).filter(({ hidden, zone }) => !hidden && !zone);
  const headlines = between.filter(isHeadline).length;
  const rival = Math.max(0, ...parts.values());
  return { kept, missed, rival, headlines, blocks: between.length };
};
