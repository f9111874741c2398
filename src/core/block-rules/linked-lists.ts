/** Drops lists of links to other articles; a list whose links stand in sentences stays. */

import { type Block, kinds } from '../body/block.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const IN_LISTS = kinds('item', 'heading');

export default {
  stage: 'drop',
  judge: (body) => {
    const lists = new Map<Element, Block[]>();
    for (const block of body.chosen) {
      const list = IN_LISTS.has(block.kind) ? block.element.closest('ul, ol, dl') : null;
      if (list) lists.set(list, [...(lists.get(list) ?? []), block]);
    }
    const found = new Map<Block, string>();
    for (const [list, items] of lists) {
      let all = 0;
      let linked = 0;
      for (const item of items) {
        all += item.size;
        if (item.size < 300) linked += item.size * item.linked;
      }
      // What closes the article, and links in each line to what a headline says, needs less.
      const closes =
        items.length >= 4 &&
        items.at(-1)?.at === body.last &&
        items.every((item) => item.linked > 0.2 && !endsSentence(item.text));
      if (linked < all * (closes ? 0.4 : 0.65) || body.shareOf(list) > 0.4) continue;
      for (const item of items) found.set(item, 'is in a list of links');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li>The piers, <a href="/1">measured again</a></li><li>Eels <a href="/2">return to the basin</a></li><li>The mayor <a href="/3">and his boat</a></li><li>How to <a href="/4">read a river map</a></li></ul>`,
    picked: [
      'The piers, measured again',
      'Eels return to the basin',
      'The mayor and his boat',
      'How to read a river map',
    ],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li><a href="/1">The piers, measured again</a></li><li><a href="/2">Eels return to the basin</a></li></ul>`,
    picked: ['The piers, measured again', 'Eels return to the basin'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li>The <a href="/1">piers</a> have moved.</li></ul>`,
    picked: [],
  },
];
