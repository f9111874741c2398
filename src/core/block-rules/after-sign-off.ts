/**
 * Drops the line naming an article's editors, with which many publishers close it, and what follows
 * it.
 */

import type { Block } from '../body/block.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** For text in lower case. */
const SIGN_OFF =
  /^[\s（(【[〔]*(?:(?:责任编辑|責任編輯|责编|编辑|編輯|编审|校对|审核|监制)\s*[:：|｜丨/／]|(?:reporting|writing) by .{3,120}[;,] ?(?:and )?editing by |editing by )/;
/** The line and what follows are no more than this share of the text. */
const TAIL = 0.25;

const signOff = (order: readonly Block[], size: number): number => {
  let before = 0;
  return order.findIndex((block) => {
    const isTail = size - before < TAIL * size;
    before += block.size;
    return isTail && block.kind === 'prose' && SIGN_OFF.test(block.text.toLowerCase());
  });
};

export default {
  stage: 'drop',
  judge: (body) => {
    const order = body.blocks.filter((block) => body.chosen.has(block));
    const at = signOff(order, body.size);
    const tail = at < 0 ? [] : order.slice(at);
    return new Map(tail.map((block) => [block, 'after the article']));
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>责编|王小波</p><p>回复“大桥”看更多</p></div>`,
    picked: ['责编|王小波', '回复“大桥”看更多'],
  },
  {
    page: `<div><p>编辑：王小波</p><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [],
  },
];
