/** Opens the boxes that templates put around parts of a text: its beginning, and what only some may read. */

import { unwrap } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LEADS = /(?:^|[^a-z])(?:lead|intro|text|content|body|desc(?:ription)?)(?:$|[^a-z])/i;

/** Whether a text goes on beside the box of its first paragraphs, in headings and what is below them. */
const isBeginning = (box: Element): boolean => {
  const parts = Array.from(box.children);
  const heading = box.nextElementSibling;
  return (
    LEADS.test(box.className) &&
    parts.length > 1 &&
    parts.every(({ localName }) => localName === 'p') &&
    /^h[2-4]$/.test(heading?.localName ?? '') &&
    /^(?:p|table|ul|ol)$/.test(heading?.nextElementSibling?.localName ?? '')
  );
};

/** Boxes named after who may read them. */
const FOR_READERS = 'div[class*="subscriber"]';

/** Opens them where a text is cut into several, side by side; what is hidden in them may be scrambled. */
const openForReaders = (root: ParentNode): void => {
  const homes = new Set(
    Array.from(
      root.querySelectorAll(`${FOR_READERS} + ${FOR_READERS}`),
      (box) => box.parentElement,
    ),
  );
  for (const home of homes)
    for (const box of Array.from(home?.children ?? []))
      if (box.matches(`${FOR_READERS}:not([${HIDDEN}])`) && box.querySelector(':scope > p'))
        unwrap(box);
};

export default {
  stage: 'open',
  apply: (root) => {
    for (const box of Array.from(root.querySelectorAll(':is(main, article) > div[class]')))
      if (isBeginning(box)) unwrap(box);
    openForReaders(root);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<main><div class="job-lead"><p>The boat leaks.</p><p>So we look for help.</p></div><h2>What to bring</h2><table><tbody><tr><th>Tools</th><td>Tar</td></tr></tbody></table></main>',
    after:
      '<main><p>The boat leaks.</p><p>So we look for help.</p><h2>What to bring</h2><table><tbody><tr><th>Tools</th><td>Tar</td></tr></tbody></table></main>',
  },
  {
    before:
      '<h2>The barn</h2><div class="subscriber-preview"><p>It is full.</p></div><div class="subscriber-only"><p>It costs $9.</p><ul><li>Wood</li></ul></div><div class="subscriber-only" data-presscut-hidden=""><p>Vg pbfgf.</p></div>',
    after:
      '<h2>The barn</h2><p>It is full.</p><p>It costs $9.</p><ul><li>Wood</li></ul><div class="subscriber-only" data-presscut-hidden=""><p>Vg pbfgf.</p></div>',
  },
];
