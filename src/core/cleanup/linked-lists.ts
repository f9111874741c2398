/** Drops lists of links to other articles; a list whose links stand in sentences stays. */

import type { Block } from '../body/blocks.ts';
import { SAID, SPOKEN } from '../body/example-prose.ts';
import type { BlockExample, BlockRule } from '../cleanup.ts';

export default {
  stage: 'drop',
  judge: (body) => {
    const lists = new Map<Element, Block[]>();
    for (const block of body.chosen) {
      const list = /^(?:item|heading)$/.test(block.kind)
        ? block.element.closest('ul, ol, dl')
        : null;
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
      if (linked < all * 0.65 || body.shareOf(list) > 0.4) continue;
      for (const item of items) found.set(item, 'is in a list of links');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li><a href="/1">The piers, measured again</a></li><li><a href="/2">Eels return to the basin</a></li></ul>`,
    picked: ['The piers, measured again', 'Eels return to the basin'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><ul><li>The <a href="/1">piers</a> have moved.</li></ul>`,
    picked: [],
  },
];
