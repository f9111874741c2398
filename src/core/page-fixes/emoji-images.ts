/** Turns emoji that the page shows as images back into characters. */

import { emojiOf } from '../page/images/emoji.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

export default {
  stage: 'emoji',
  apply: (root) => {
    for (const image of Array.from(root.querySelectorAll('img[alt]'))) {
      const emoji = emojiOf(image);
      if (emoji) image.replaceWith(emoji);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  { before: '<p>Fine <img class="emoji" alt="🙂" src="/1f642.svg"></p>', after: '<p>Fine 🙂</p>' },
  { before: '<img alt="1911" src="/a.jpg">', after: '<img alt="1911" src="/a.jpg">' },
];
