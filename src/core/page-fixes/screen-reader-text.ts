/** Takes out what stands inside a line for screen readers only. */
import type { PageFix, PageFixExample } from './page-fix.ts';

const NAMED =
  '[class*="visually-hidden" i], [class*="visuallyhidden" i], .sr-only, .screen-reader-text, [class*="screenreader" i]';
/** Longer texts may be the article's own. */
const MAX_LENGTH = 40;

export default {
  stage: 'strip',
  apply: (root, _page, trail) => {
    for (const one of Array.from(root.querySelectorAll(NAMED))) {
      if (/not-sr-only|focusable/.test(one.getAttribute('class') ?? '')) continue;
      if (!/^(?:span|small|i|em|b|strong|sup)$/.test(one.localName) || one.querySelector('img'))
        continue;
      const text = (one.textContent ?? '').trim();
      if (text.length > MAX_LENGTH) continue;
      // A headline's byline needs its labels.
      if (!one.parentElement?.closest('p, li, figcaption, h2, h3, h4, blockquote, td, dd'))
        continue;
      trail.record('removed', 'is for screen readers alone', text);
      one.remove();
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
