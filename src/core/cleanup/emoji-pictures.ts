/** Writes emoji as signs again where the page shows them as pictures. */
import type { TreeExample, TreeRule } from '../cleanup.ts';

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u;

export default {
  stage: 'unfold',
  apply: (root) => {
    for (const image of Array.from(root.querySelectorAll('img[alt]'))) {
      const alt = image.getAttribute('alt')?.trim() ?? '';
      if (EMOJI.test(alt) && /[^\d#*]/.test(alt)) image.replaceWith(alt);
    }
  },
} satisfies TreeRule;

export const examples: readonly TreeExample[] = [
  { before: '<p>Fine <img class="emoji" alt="🙂" src="/1f642.svg"></p>', after: '<p>Fine 🙂</p>' },
  { before: '<img alt="1911" src="/a.jpg">', after: '<img alt="1911" src="/a.jpg">' },
];
