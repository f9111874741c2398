/** Makes headings of what only says that it is one. */

import { renameElement } from '../../page/elements.ts';
import { textOf } from '../../text/text-length.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

/** Without a level it is of the second. */
const LEVEL = /^[2-6]$/;
const MAX_HEADING = 250;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, ul, ol, table, img, [role="heading"]';

export default {
  stage: 'roles',
  apply: (root) => {
    for (const element of Array.from(root.querySelectorAll('[role="heading"]'))) {
      const level = element.getAttribute('aria-level') ?? '2';
      const text = textOf(element);
      if (/^h[1-6]$/.test(element.localName) || !LEVEL.test(level) || !text) continue;
      if (text.length > MAX_HEADING || element.querySelector(BLOCKS)) continue;
      if (element.closest('h1, h2, h3, h4, h5, h6, summary, table, a, button')) continue;
      renameElement(element, `h${level}`, ['class', 'id', 'data-hidden']);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div role="heading" aria-level="3" class="r-1">The piers</div><p role="heading">Who pays?</p>',
    after: '<h3 class="r-1">The piers</h3><h2>Who pays?</h2>',
  },
  {
    before:
      '<div role="heading" aria-level="1">The pier</div><a href="/a"><span role="heading">More</span></a>',
    after:
      '<div role="heading" aria-level="1">The pier</div><a href="/a"><span role="heading">More</span></a>',
  },
];
