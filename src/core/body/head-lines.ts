/** Recognises the lines above a text that say who made the page and when. */

import { groupBy } from '../text/group.ts';
import { endsSentence } from '../text/sentences.ts';
import { hasLabel, WORDS } from '../vocabulary/index.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { Block } from './block.ts';
import { isTimeLine } from './block-queries.ts';
import type { Body } from './body.ts';
import { isOwnProse } from './homes.ts';

const LABELLED = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{0,11})[:：]\s?\S/gu;
const LEAST_LABELS = 3;
const MAX_LINE = 300;

const isCredit = patternTest('credits', (label) => `^${label}$`);

/** `发布日期：… 作者：… 点击：…`: several labels, of which one is a date's and one a writer's. An event has no writer. */
export const isFactLine = ({ kind, text }: Block): boolean => {
  if ((kind !== 'prose' && kind !== 'item') || text.length > MAX_LINE) return false;
  const labels = Array.from(text.matchAll(LABELLED), ([, label = '']) => label.toLowerCase());
  return (
    labels.length >= LEAST_LABELS &&
    labels.some((label) => WORDS.published.has(label) || WORDS.updated.has(label)) &&
    labels.some((label) => WORDS.by.has(label) || isCredit(label))
  );
};

/** A label of a date and a number: the date itself may be written in a way of its own. */
export const isDated = ({ text }: Block): boolean =>
  /\d/.test(text) && (hasLabel(text, 'published', 4) || hasLabel(text, 'updated', 4));

const MAX_SHORT = 60;

/** Short lines in a box between headline and text, of which one states when the page was made. */
export const headBoxLines = (body: Body): ReadonlySet<Block> => {
  const above: Block[] = [];
  for (const block of body.blocks) {
    if (!body.chosen.has(block) || !block.text) continue;
    if (isOwnProse(body, block, MAX_SHORT) || block.kind === 'heading') break;
    above.push(block);
  }
  const found = new Set<Block>();
  for (const [box, lines] of groupBy(above, ({ element }) => element.parentElement)) {
    const isHead =
      body.shareOf(box) < 0.3 &&
      lines.every(
        ({ kind, text, size }) => kind === 'prose' && size <= MAX_SHORT && !endsSentence(text),
      ) &&
      lines.some((line) => isDated(line) || isTimeLine(line, body.page));
    for (const line of isHead ? lines : []) found.add(line);
  }
  return found;
};
