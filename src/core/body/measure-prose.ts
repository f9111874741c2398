/** Measures how much of the prose that a page shows became the article. */

import type { Block } from './block.ts';

/** Weighted lengths of text. */
export type ProseMeasure = {
  /** In the article. */
  readonly kept: number;
  /** Visible sentences that are not in it, comments and the like aside. */
  readonly missed: number;
  /** Those of them that stand in one part of the page, where they are most. */
  readonly rival: number;
};

export const measureProse = (prose: readonly Block[], chosen: ReadonlySet<Block>): ProseMeasure => {
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
  return { kept, missed, rival: Math.max(0, ...parts.values()) };
};
