/** Drops boxes that ask before content from elsewhere is shown amid the text. */

import type { Block } from '../body/block.ts';
import { wordsFor } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_SIZE = 700;
/** What asks stands in a box of its own, with few lines beside it. */
const MAX_LINES = 6;

export default {
  stage: 'drop',
  judge: (body) => {
    const tag = body.page.document.documentElement.getAttribute('lang') ?? '';
    const words = wordsFor(tag).asksFirst;
    const found = new Map<Block, string>();
    if (!words.length) return found;
    for (const block of body.chosen) {
      if (block.size > MAX_SIZE || block.kind === 'heading') continue;
      const box = block.element.parentElement;
      if (!box || box.children[MAX_LINES] || body.shareOf(box) > 0.5) continue;
      const text = block.text.toLowerCase();
      if (words.some((phrase) => text.includes(phrase))) found.set(block, 'asks before it shows');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><div class="x"><p>To view this content, you need to agree to what its provider stores.</p></div><p>${SPOKEN}</p></div></body></html>`,
    picked: ['To view this content, you need to agree to what its provider stores.'],
  },
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><p>${SPOKEN}</p><p>“To view this content, you must pay,” the mayor was told.</p></div></body></html>`,
    picked: [],
  },
];
