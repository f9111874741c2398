/** Takes out what stands inside a line for screen readers only, and words that are hidden there. */
import { screenReaderLabels } from '../page/screen-readers.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A headline's byline needs its labels. */
const LINES = 'p, li, figcaption, h2, h3, h4, blockquote, td, dd, strong';

/** In a table, what an icon says to others. */
const isAllOfCell = (label: Element): boolean =>
  label.parentElement?.localName === 'td' &&
  label.textContent?.trim() === label.parentElement.textContent?.trim();

/** The rest of a text that unfolds is longer. */
const MAX_HIDDEN = 40;

export default {
  stage: 'tools',
  apply: (root, _page, trail) => {
    for (const part of Array.from(root.querySelectorAll(`:is(p, h2, h3, h4) > span[${HIDDEN}]`))) {
      const { length } = part.textContent ?? '';
      if (length <= MAX_HIDDEN && (part.parentElement?.textContent ?? '').trim().length > length)
        part.remove();
    }
    for (const label of screenReaderLabels(root)) {
      if (!label.parentElement?.closest(LINES) || isAllOfCell(label)) continue;
      trail.record('removed', 'for screen readers', (label.textContent ?? '').trim());
      label.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<h2><span ${HIDDEN}="">Pier</span>History</h2><h3><span ${HIDDEN}="">All of it</span></h3>`,
    after: `<h2>History</h2><h3><span ${HIDDEN}="">All of it</span></h3>`,
  },
  {
    before:
      '<table><tbody><tr><td><svg></svg><span class="sr-only">yes</span></td><td>9 <span class="sr-only">metres</span></td></tr></tbody></table><p>Add <span>1<span class="sr-only">/</span>2</span>.</p>',
    after:
      '<table><tbody><tr><td><svg></svg><span class="sr-only">yes</span></td><td>9 </td></tr></tbody></table><p>Add <span>1<span class="sr-only">/</span>2</span>.</p>',
  },
  {
    before:
      '<div><strong><span class="visually-hidden">Warning</span>The pier is closed.</strong></div>',
    after: '<div><strong>The pier is closed.</strong></div>',
  },
  {
    before: '<p>As <a href="/x">reported<span class="visually-hidden">, external</span></a>.</p>',
    after: '<p>As <a href="/x">reported</a>.</p>',
  },
  {
    before:
      '<h1>Harbour <span class="sr-only">Chapter one</span></h1><p><span class="sr-only" lang="en">A sentence that is longer than any label would be</span></p>',
    after:
      '<h1>Harbour <span class="sr-only">Chapter one</span></h1><p><span class="sr-only" lang="en">A sentence that is longer than any label would be</span></p>',
  },
];
