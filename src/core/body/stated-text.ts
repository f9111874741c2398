/** Holds the blocks against the article's text, where the page states it apart. */

import { coverage, gramsOf } from '../text/ngrams.ts';
import type { Block } from './blocks.ts';
import type { Body } from './body.ts';

/** The stated text is believed when it has this share of the chosen text. */
const BELIEVED = 0.6;
const MIN_TEXT = 400;

const isJudged = (block: Block): boolean =>
  (block.kind === 'prose' || block.kind === 'heading') && block.text.length > 0;

/** What of each block the stated text has; nothing where the text is no whole article. */
export const judgeByText = (body: Body): ReadonlyMap<Block, number> => {
  const shares = new Map<Block, number>();
  if (body.text.length < MIN_TEXT) return shares;
  const grams = gramsOf(body.text);
  let all = 0;
  let had = 0;
  for (const block of body.blocks) {
    if (!isJudged(block) || block.hidden) continue;
    const share = coverage(block.text, grams);
    shares.set(block, share);
    if (!body.chosen.has(block) || block.kind === 'heading') continue;
    all += block.size;
    had += block.size * share;
  }
  return had < BELIEVED * all ? new Map() : shares;
};
