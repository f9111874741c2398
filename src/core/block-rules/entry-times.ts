/** Adds the times at which the entries of a live report were written, where the entries are in the article. */

import type { Block } from '../body/block.ts';
import { isTimeLine } from '../body/block-queries.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** A single one is the article's own. */
const LEAST = 2;

export default {
  stage: 'restore',
  judge: ({ blocks, chosen, page }) => {
    const times = new Map<string, Block[]>();
    for (const block of blocks) {
      const next = blocks[block.at + 1];
      if (chosen.has(block) || block.hidden || block.zone || !isTimeLine(block, page)) continue;
      if (!next || !chosen.has(next) || next.element.parentElement !== block.element.parentElement)
        continue;
      times.set(block.template, [...(times.get(block.template) ?? []), block]);
    }
    const found = [...times.values()].filter((list) => list.length >= LEAST).flat();
    return new Map(found.map((block) => [block, 'is the time of an entry']));
  },
} satisfies BlockRule;

const entry = (time: string, text: string) =>
  `<div class="entry"><div class="t" data-out>${time}</div><h3>The pier</h3><p>${text}</p></div>`;

export const examples: readonly BlockExample[] = [
  {
    page: `<html lang="de"><main>${entry('vor 5 Minuten', SAID)}${entry('18:10 Uhr', SPOKEN)}</main>`,
    picked: ['vor 5 Minuten', '18:10 Uhr'],
  },
  { page: `<main>${entry('18:10', SAID)}${entry('More', SPOKEN)}</main>`, picked: [] },
];
