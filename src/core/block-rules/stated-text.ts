/** Drops blocks that the article's text, where the page states it apart, does not have. */

import type { Block } from '../body/blocks.ts';
import { judgeByText } from '../body/stated-text.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'drop',
  judge: (body) => {
    const found = new Map<Block, string>();
    const shares = judgeByText(body);
    const order = body.blocks.filter((block) => body.chosen.has(block));
    const firstStated = order.findIndex((block) => (shares.get(block) ?? 0) > 0.7);
    order.forEach((block, n) => {
      const share = shares.get(block);
      // Before the stated text stands the standfirst, which it lacks; headings it lacks as well.
      if (share === undefined || share > 0.3 || n < firstStated || block.kind === 'heading') return;
      found.set(block, 'is not in the text that the page states');
    });
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Our readers liked this walk along the dunes best of all.</p><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { text: `${SAID} ${SPOKEN} ${SAID} ${SPOKEN} ${SAID} ${SPOKEN} ` },
    picked: ['Our readers liked this walk along the dunes best of all.'],
  },
];
