/** Writes emoji as signs again where the page shows them as pictures. */

import { once } from '../text/once.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const emoji = once(() => /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u);

/** Signs beyond ASCII and no word: told from a glance, as most descriptions are longer. */
const isEmoji = (alt: string): boolean =>
  alt.length <= 24 && /[^ -~]/.test(alt) && !/[a-z]/i.test(alt) && emoji().test(alt);

export default {
  stage: 'expand',
  apply: (root) => {
    for (const image of Array.from(root.querySelectorAll('img[alt]'))) {
      const alt = image.getAttribute('alt')?.trim() ?? '';
      if (isEmoji(alt)) image.replaceWith(alt);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  { before: '<p>Fine <img class="emoji" alt="🙂" src="/1f642.svg"></p>', after: '<p>Fine 🙂</p>' },
  { before: '<img alt="1911" src="/a.jpg">', after: '<img alt="1911" src="/a.jpg">' },
];
