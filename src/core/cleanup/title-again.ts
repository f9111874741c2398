/** Drops the headline where the text repeats it. */

import { SAID, SPOKEN } from '../body/example-prose.ts';
import type { BlockExample, BlockRule } from '../cleanup.ts';
import { fold } from '../page/plain-text.ts';

export default {
  stage: 'drop',
  judge: (body) => {
    const title = fold(body.title);
    const found = new Map();
    if (title.length < 4) return found;
    for (const block of body.chosen) {
      if (block.text.length > 400 || !block.text) continue;
      const text = fold(block.text);
      if (text === title || (block.element.localName === 'h1' && block.kind === 'heading'))
        found.set(block, 'is the headline');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h2>The Bridge</h2><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: `The bridge` },
    picked: ['The Bridge'],
  },
];
