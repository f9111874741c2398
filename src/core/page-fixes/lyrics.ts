/** Joins the boxes of one song, with what stands between them behind it. */

import { isInLine } from '../page/lines.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LINES = 3;

const isVerse = (box: Element): boolean =>
  box.querySelectorAll(':scope > br').length >= LINES && isInLine(box);

export default {
  stage: 'expand',
  apply: (root) => {
    for (const box of Array.from(
      root.querySelectorAll('[data-lyrics-container] ~ [data-lyrics-container]'),
    )) {
      let first = box.previousElementSibling;
      while (first && !first.matches('[data-lyrics-container]'))
        first = first.previousElementSibling;
      if (!first || !isVerse(first) || !isVerse(box)) continue;
      box.prepend(
        ...Array.from(first.childNodes),
        box.ownerDocument.createElement('br'),
        box.ownerDocument.createElement('br'),
      );
      first.replaceWith(box);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<h2>A song</h2><div data-lyrics-container="true">One<br>Two<br>Three<br>Four</div><div>Buy.</div><div data-lyrics-container="true">Five<br>Six<br>Seven<br>Eight</div>',
    after:
      '<h2>A song</h2><div data-lyrics-container="true">One<br>Two<br>Three<br>Four<br><br>Five<br>Six<br>Seven<br>Eight</div><div>Buy.</div>',
  },
];
