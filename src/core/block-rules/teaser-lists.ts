/** Drops lists of cards: items that hold a headline and no text below it. */

import type { Block } from '../body/block.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_SHARE = 0.4;

const isText = (block: Block): boolean =>
  block.kind !== 'heading' && block.size >= 60 && endsSentence(block.text);

export default {
  stage: 'drop',
  judge: (body) => {
    const lists = new Map<Element, Block[]>();
    for (const block of body.chosen) {
      const list = block.element.closest('li')?.parentElement;
      if (list) lists.set(list, [...(lists.get(list) ?? []), block]);
    }
    const found = new Map<Block, string>();
    for (const [list, blocks] of lists) {
      const headed = new Set(
        blocks.filter(({ kind }) => kind === 'heading').map(({ element }) => element.closest('li')),
      );
      if (headed.size < 2 || headed.size * 2 < list.childElementCount) continue;
      if (blocks.some(isText) || body.shareOf(list) > MAX_SHARE) continue;
      for (const block of blocks) found.set(block, 'is a card in a list of them');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li><h5>The piers, measured again</h5></li><li><h5>Eels return</h5></li></ul>`,
    picked: ['The piers, measured again', 'Eels return'],
  },
  {
    page: `<ol><li><h3>The piers</h3><p>${SAID}</p></li><li><h3>The eels</h3><p>${SPOKEN}</p></li></ol>`,
    picked: [],
  },
];
