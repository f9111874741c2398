/** Drops lists of cards: items that hold a headline and no text below it. */

import type { Block } from '../body/block.ts';
import { groupBy } from '../text/group.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_SHARE = 0.4;

/** Below headings that lead nowhere, less is said: steps to take. */
const LEAST_TEXT = 60;
const LEAST_STEP = 30;

export default {
  stage: 'drop',
  sparesManuals: true,
  judge: (body) => {
    const lists = groupBy(body.chosen, ({ element }) => element.closest('li')?.parentElement);
    const found = new Map<Block, string>();
    for (const [list, blocks] of lists) {
      const headed = new Set(
        blocks.filter(({ kind }) => kind === 'heading').map(({ element }) => element.closest('li')),
      );
      if (headed.size < 2 || headed.size * 2 < list.childElementCount) continue;
      const leads = blocks.some(({ kind, linked }) => kind === 'heading' && linked > 0.5);
      const least = leads ? LEAST_TEXT : LEAST_STEP;
      const says = blocks.some(
        ({ kind, size, text }) => kind !== 'heading' && size >= least && endsSentence(text),
      );
      if (says || body.shareOf(list) > MAX_SHARE) continue;
      for (const block of blocks) found.set(block, 'is a card in a list of them');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ol><li><h3>Find the number</h3><p>It is below the deck, under paint.</p></li><li><h3>Come to the pier</h3><p>Bring:</p></li></ol>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li><h5>The piers, measured again</h5></li><li><h5>Eels return</h5></li></ul>`,
    picked: ['The piers, measured again', 'Eels return'],
  },
  {
    page: `<ol><li><h3>The piers</h3><p>${SAID}</p></li><li><h3>The eels</h3><p>${SPOKEN}</p></li></ol>`,
    picked: [],
  },
];
