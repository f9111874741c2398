/** Adds the times at which the entries of a live report were written, where the entries are in the article. */

import type { Block } from '../body/block.ts';
import { isTimeLine } from '../body/block-queries.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** A single one is the article's own. */
const LEAST = 2;
/** So many also stand in boxes of their own, as those above messages do. */
const LEAST_APART = 3;

export default {
  stage: 'restore',
  judge: ({ blocks, chosen, page }) => {
    const times = new Map<string, Block[]>();
    for (const block of blocks) {
      const next = blocks[block.at + 1];
      if (chosen.has(block) || block.hidden || block.zone || !isTimeLine(block, page)) continue;
      if (!next || !chosen.has(next)) continue;
      times.set(block.template, [...(times.get(block.template) ?? []), block]);
    }
    const isBeside = ({ at, element }: Block): boolean =>
      blocks[at + 1]?.element.parentElement === element.parentElement;
    const found = [...times.values()].flatMap((list) =>
      list.length >= LEAST_APART || (list.length >= LEAST && list.every(isBeside)) ? list : [],
    );
    return new Map(found.map((block) => [block, 'time of an entry']));
  },
} satisfies BlockRule;

const entry = (time: string, text: string) =>
  `<div class="entry"><div class="t" data-out>${time}</div><h3>The pier</h3><p>${text}</p></div>`;

export const examples: readonly BlockExample[] = [
  {
    page: `<html lang="de"><main>${entry('vor 5 Minuten', SAID)}${entry('18:10 Uhr', SPOKEN)}</main>`,
    picked: ['vor 5 Minuten', '18:10 Uhr'],
  },
  {
    page: `<html lang="ja"><main>${entry('<span>午後4時10分</span>', SAID)}${entry('<span>正午</span>', SAID)}${entry('<span>午後2時</span>', SPOKEN)}</main>`,
    picked: ['午後4時10分', '午後2時'],
  },
  {
    page: `<html lang="bn"><main>${entry('রাত ৮:১৫', SAID)}${entry('১৮:১০ মিনিট', SPOKEN)}</main>`,
    picked: ['রাত ৮:১৫', '১৮:১০ মিনিট'],
  },
  { page: `<main>${entry('18:10', SAID)}${entry('More', SPOKEN)}</main>`, picked: [] },
];
