/** Takes out captions whose image is not in the article. */

import type { Block } from '../body/block.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'tidy',
  judge: (body) => {
    const shown = new Set<Element>();
    for (const block of body.chosen) {
      const figure =
        block.kind === 'caption' && !block.images ? null : block.element.closest('figure');
      if (figure) shown.add(figure);
    }
    const found = new Map<Block, string>();
    for (const block of body.chosen) {
      if (block.kind !== 'caption' || block.images) continue;
      const figure = block.element.closest('figure');
      if (figure && !shown.has(figure)) found.set(block, 'caption without picture');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><figure><div data-out><img src="/a.jpg"></div><figcaption>The pier.</figcaption></figure><figure><img src="/b.jpg"><figcaption>The tower.</figcaption></figure>`,
    picked: ['The pier.'],
  },
];
