/** Takes out what a script has put around a table to search it, and to turn its pages. */

import type { PageFix, PageFixExample } from './page-fix.ts';

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
/** Elsewhere, themes give other parts such names. */
const WRAPPERS = '.dataTables_wrapper, .dt-container';

export default {
  stage: 'strip',
  apply: (root) => {
    for (const part of Array.from(root.querySelectorAll(CONTROLS)))
      if (part.closest(WRAPPERS) && !part.querySelector('table')) part.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="dataTables_wrapper no-footer"><div class="dataTables_filter"><label>Find:</label></div><table><tbody><tr><td>Gull</td><td>9</td></tr></tbody></table><div class="dataTables_info">1 of 1 boats.</div></div>',
    after:
      '<div class="dataTables_wrapper no-footer"><table><tbody><tr><td>Gull</td><td>9</td></tr></tbody></table></div>',
  },
  {
    before: '<div class="dt-info"><p>Nine boats are moored here.</p></div>',
    after: '<div class="dt-info"><p>Nine boats are moored here.</p></div>',
  },
];
