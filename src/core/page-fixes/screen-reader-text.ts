/** Takes out what stands inside a line for screen readers only. */
import { screenReaderLabels } from '../page/screen-readers.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A headline's byline needs its labels. */
const LINES = 'p, li, figcaption, h2, h3, h4, blockquote, td, dd';

export default {
  stage: 'details',
  apply: (root, _page, trail) => {
    for (const label of screenReaderLabels(root)) {
      if (!label.parentElement?.closest(LINES)) continue;
      trail.record('removed', 'for screen readers', (label.textContent ?? '').trim());
      label.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
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
