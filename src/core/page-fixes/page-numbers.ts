/** Takes the numbers of printed pages, which stand at the margin, out of the sentences. */

import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const NUMBER = /^\P{N}{0,8}(?:\d{1,4}|[ivxlc]{1,8})\P{L}{0,2}$/iu;
const BLOCKS = 'p, div, table, ul, ol, img';

export default {
  stage: 'tools',
  apply: (root) => {
    for (const part of Array.from(root.querySelectorAll('span.pagenum')))
      if (!part.querySelector(BLOCKS) && NUMBER.test(textOf(part))) part.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>The<span class="pagenum"><a id="p4">[Pg 4]</a></span> pier, <span class="pagenum">xii</span>and <span class="pagenum">the long road to it</span></p>',
    after: '<p>The pier, and <span class="pagenum">the long road to it</span></p>',
  },
];
