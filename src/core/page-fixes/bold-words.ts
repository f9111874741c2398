/** Makes `strong` of words that only a style of their own makes bold, as editors of documents write them. */

import { renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const BOLD = /font-weight:\s?(?:bold|[6-9])/i;

export default {
  stage: 'elements',
  apply: (root) => {
    for (const span of Array.from(root.querySelectorAll('span[style]')))
      if (
        BOLD.test(span.getAttribute('style') ?? '') &&
        !span.closest('pre, code') &&
        !span.querySelector('div, p, ul')
      )
        renameElement(span, 'strong');
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p><span style="font-weight:700">Two piers</span> <span style="font-weight:400">moved</span></p><pre><span style="font-weight:bold">if</span></pre>',
    after:
      '<p><strong style="font-weight:700">Two piers</strong> <span style="font-weight:400">moved</span></p><pre><span style="font-weight:bold">if</span></pre>',
  },
];
