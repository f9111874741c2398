/** Drops blocks in navigation, footers, forms and asides that hold little of the text, and hidden ones. */

import type { Block } from '../body/block.ts';
import { ancestors } from '../body/body.ts';
import { TOOL_ZONES } from '../body/zones.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    for (const block of body.chosen) {
      if (block.hidden) found.set(block, 'hidden on the page');
      else if (TOOL_ZONES.has(block.zone)) {
        const zone = ancestors(body, block, 0.25).find(
          (element) =>
            element.localName === block.zone || element.getAttribute('role') === block.zone,
        );
        if (zone) found.set(block, `stands in a ${block.zone}`);
      }
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div><footer><p>All the news that fits.</p></footer>`,
    picked: ['All the news that fits.'],
  },
];
