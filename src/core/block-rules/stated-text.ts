/** Drops blocks that the article's text, where the page states it apart, does not have. */

import { type Block, kinds } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { coverage, gramsOf } from '../text/ngrams.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** The stated text is believed when it has this share of the chosen text. */
const BELIEVED = 0.6;
const MIN_TEXT = 400;

const JUDGED = kinds('prose', 'heading');

/** What of each block the stated text has; nothing where the text is no whole article. */
const judgeByText = (body: Body): ReadonlyMap<Block, number> => {
  const shares = new Map<Block, number>();
  if (body.text.length < MIN_TEXT) return shares;
  const grams = gramsOf(body.text);
  let all = 0;
  let had = 0;
  for (const block of body.blocks) {
    if (!JUDGED.has(block.kind) || !block.text || block.hidden) continue;
    const share = coverage(block.text, grams);
    shares.set(block, share);
    if (!body.chosen.has(block) || block.kind === 'heading') continue;
    all += block.size;
    had += block.size * share;
  }
  return had < BELIEVED * all ? new Map() : shares;
};

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
      found.set(block, 'not in the stated text');
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
