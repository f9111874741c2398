/** Drops boxes that ask before content from elsewhere is shown amid the text. */

import type { Block } from '../body/block.ts';
import { wordsFor } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAX_SIZE = 700;
/** What asks stands in a box of its own, with few lines beside it. */
const MAX_LINES = 6;
/** What else a small box says, made like none of the article's paragraphs, goes with it. */
const MAX_SHARE = 0.25;

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
      if (!words.some((phrase) => text.includes(phrase))) continue;
      const inside = Array.from(body.chosen).filter(({ element }) => box.contains(element));
      const isAll =
        body.shareOf(box) < MAX_SHARE &&
        inside.every(({ template }) => !body.trusted.has(template));
      for (const one of isAll ? inside : [block])
        if (one.kind !== 'embed') found.set(one, 'asks before it shows');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><figure class="x"><p data-presscut-embed="">The pier</p><p>To view this content, you need to agree to it.</p></figure><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p></div></body></html>`,
    picked: ['To view this content, you need to agree to it.'],
  },
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><div class="x"><p>To view this content, you need to agree to what its provider stores.</p></div><p>${SPOKEN}</p></div></body></html>`,
    picked: ['To view this content, you need to agree to what its provider stores.'],
  },
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><div class="x"><p>To view this content, you need to agree.</p><p>Its provider stores what you look at.</p></div><p>${SPOKEN}</p><p>${SAID}</p><p>${SPOKEN}</p><p>${SAID}</p></div></body></html>`,
    picked: ['To view this content, you need to agree.', 'Its provider stores what you look at.'],
  },
  {
    page: `<html lang="en"><body><div><p>${SAID}</p><p>${SPOKEN}</p><p>“To view this content, you must pay,” the mayor was told.</p></div></body></html>`,
    picked: [],
  },
];
