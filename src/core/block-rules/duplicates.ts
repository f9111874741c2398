/** Takes out text that stands in the article twice, letter by letter. */

import type { Block } from '../body/block.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MIN_SIZE = 50;

export default {
  stage: 'trim',
  sparesManuals: true,
  judge: (body) => {
    const seen = new Map<string, string>();
    const found = new Map<Block, string>();
    for (const block of body.blocks) {
      if (!body.chosen.has(block) || block.size < MIN_SIZE || block.kind === 'cell') continue;
      const before = seen.get(block.text);
      // Of one template, it is the article that says it again.
      if (before !== undefined && before !== block.template)
        found.set(block, 'twice in the article');
      seen.set(block.text, before ?? block.template);
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<section><p>${SAID}</p><p>${SPOKEN}</p></section><div class="print"><p class="again">${SAID}</p></div>`,
    picked: [SAID],
  },
];
