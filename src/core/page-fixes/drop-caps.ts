/** Gives a paragraph back its first letter, where that stands before it as a large one. */

import type { PageFix, PageFixExample } from './page-fix.ts';

const LETTER = /^[“"«„‘'¿¡]?\p{Lu}$/u;
const HOLDER = 'span, b, strong, font, [class*="cap" i]';

/** Begins within a word. */
const goesOn = (paragraph: Element): boolean =>
  /^\s*[’']?\p{Ll}/u.test(paragraph.textContent ?? '');

export default {
  stage: 'words',
  apply: (root) => {
    for (const paragraph of root.querySelectorAll('p')) {
      const holder = paragraph.previousElementSibling;
      const letter = holder?.textContent?.trim() ?? '';
      if (!holder?.matches(HOLDER) || !LETTER.test(letter) || !goesOn(paragraph)) continue;
      const between = paragraph.previousSibling;
      if (between !== holder && between?.nodeValue?.trim()) continue;
      paragraph.prepend(letter);
      holder.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<div><span class="x">T</span> <p><a href="/pier">he pier</a> is open.</p></div>',
    after: '<div> <p>T<a href="/pier">he pier</a> is open.</p></div>',
  },
  // A letter that is a label.
  {
    before: '<div><b>A</b><p>The pier is open.</p><b>B</b><p>45 boats came.</p></div>',
    after: '<div><b>A</b><p>The pier is open.</p><b>B</b><p>45 boats came.</p></div>',
  },
];
