/** Takes out what a script has put around a table to search it, and to turn its pages. */

import type { PageFix, PageFixExample } from '../page-fix.ts';

/** Both forms of the most used script. */
const CONTROLS = [
  'length',
  'filter',
  'search',
  'info',
  'paginate',
  'paging',
  'buttons',
  'processing',
]
  .flatMap((part) => [`.dataTables_${part}`, `.dt-${part}`])
  .join();

export default {
  stage: 'strip',
  apply: (root) => {
    for (const part of Array.from(root.querySelectorAll(CONTROLS)))
      if (!part.querySelector('table')) part.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="dataTables_wrapper no-footer"><div class="dataTables_filter"><label>Find:</label></div><table><tbody><tr><td>Gull</td><td>9</td></tr></tbody></table><div class="dataTables_info">1 of 1 boats.</div></div>',
    after:
      '<div class="dataTables_wrapper no-footer"><table><tbody><tr><td>Gull</td><td>9</td></tr></tbody></table></div>',
  },
];
