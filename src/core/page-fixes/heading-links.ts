/** Takes the link to itself that stands behind a heading, and the box around both; puts titles below the numbers of their sections. */

import { renameElement } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const LINKS = ':is(h1, h2, h3, h4) + a[href^="#"]';

/** No words but a mark, or what a label says to screen readers. */
const isMark = (link: Element): boolean =>
  !link.querySelector('img') && (!/[\p{L}\p{N}]/u.test(textOf(link)) || link.children.length > 1);

/** `§ 12a`, `Art. 3` */
const NUMBER = /^(?:§|\p{L}{2,9}\.?)\s?\d{1,4}[a-z]?\P{L}*$/u;
const PAIRS = 'h2 + h2, h3 + h3, h4 + h4, h5 + h5';
const LEAST_PAIRS = 2;

/** Laws head each section with its number and its title, both of one level. */
const lowerTitles = (root: ParentNode): void => {
  const titles = Array.from(root.querySelectorAll(PAIRS)).filter((title) => {
    const number = title.previousElementSibling;
    return number && NUMBER.test(textOf(number)) && !NUMBER.test(textOf(title));
  });
  if (titles.length >= LEAST_PAIRS)
    for (const title of titles) renameElement(title, `h${Number(title.localName[1]) + 1}`);
};

export default {
  stage: 'details',
  apply: (root) => {
    for (const link of Array.from(root.querySelectorAll(LINKS))) {
      const heading = link.previousElementSibling;
      const box = link.parentElement;
      if (!heading || !box || box.closest(HEADINGS) || !isMark(link)) continue;
      link.remove();
      if (box.localName === 'div' && box.childElementCount === 1 && textOf(box) === textOf(heading))
        box.replaceWith(heading);
    }
    lowerTitles(root);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="box"><h2>The piers</h2><a href="#piers"><svg></svg></a></div><p>They stand.</p>',
    after: '<h2>The piers</h2><p>They stand.</p>',
  },
  {
    before:
      '<div><h3>Oak</h3><a href="#oak">¶</a><p>It lasts.</p></div><h3>Elm</h3><a href="#all">All trees</a>',
    after: '<div><h3>Oak</h3><p>It lasts.</p></div><h3>Elm</h3><a href="#all">All trees</a>',
  },
  {
    before:
      '<h3>§ 1</h3><h3>Ferries</h3><p>They cross.</p><h3><i>§ 2a</i></h3><h3 class="n">Fares</h3><h3>Who pays</h3>',
    after:
      '<h3>§ 1</h3><h4>Ferries</h4><p>They cross.</p><h3><i>§ 2a</i></h3><h4 class="n">Fares</h4><h3>Who pays</h3>',
  },
];
