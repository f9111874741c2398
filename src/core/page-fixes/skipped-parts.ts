/** Says of a part that a reader may skip by a link of its own that it is no part of the text. */

import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** More is the article itself, and what the link skips comes before it. */
const MAX_TEXT = 800;
const LEAST_WORDS = 8;
const MAX_END = 60;

/** The part that a link opens and the end that it leads to closes. */
const partOf = (link: Element, end: Element): Element | undefined => {
  const part = link.closest('section, aside, div');
  let box = part;
  while (box && !box.contains(end)) box = box.parentElement;
  if (!box || !/^(?:section|aside|div)$/.test(box.localName)) return undefined;
  const children = Array.from(box.children);
  const isOpen = children.slice(0, 2).some((child) => child.contains(link));
  return isOpen && children.length > 2 && children.at(-1)?.contains(end) ? box : undefined;
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    for (const link of Array.from(root.querySelectorAll('a[href^="#"]')).slice(0, 200)) {
      const text = textOf(link);
      if (text.length < LEAST_WORDS || link.closest('p, li, nav')) continue;
      const end = page.document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (!end || textOf(end).length > MAX_END || end.querySelector('a')) continue;
      const part = partOf(link, end);
      if (!part || textOf(part).length > MAX_TEXT || part.querySelector('h1')) continue;
      setApart(part, 'has a link to its own end', trail);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>The bridge is open.</p><section role="region"><a href="#end-of-show">Skip the show and read on</a><p>Each week we ask a sailor about the sea.</p><p id="end-of-show">End of the show</p></section>',
    after:
      '<p>The bridge is open.</p><section role="navigation"><a href="#end-of-show">Skip the show and read on</a><p>Each week we ask a sailor about the sea.</p><p id="end-of-show">End of the show</p></section>',
  },
  // What leads to a part of the text.
  {
    before:
      '<div><p><a href="#who-pays">Who pays for it?</a></p><p>The bridge is open.</p><h2 id="who-pays">Who pays for it?</h2></div>',
    after:
      '<div><p><a href="#who-pays">Who pays for it?</a></p><p>The bridge is open.</p><h2 id="who-pays">Who pays for it?</h2></div>',
  },
];
