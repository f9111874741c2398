/** Joins the raised number of a list item to the words in the box behind it. */

import { unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const BLOCKS = 'div, p, ul, ol, table, blockquote, pre, h1, h2, h3, h4, h5, h6';

export default {
  stage: 'roles',
  apply: (root) => {
    for (const box of Array.from(root.querySelectorAll('li > sup:first-child + div:last-child')))
      if (
        /^\W{0,2}\d{1,3}\W{0,2}$/.test(textOf(box.previousElementSibling as Element)) &&
        !box.querySelector(BLOCKS)
      ) {
        box.before(' ');
        unwrap(box);
      }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<ul><li><sup>1</sup><div>Onym A. Piers. Ostmere; 2019</div></li></ul>',
    after: '<ul><li><sup>1</sup> Onym A. Piers. Ostmere; 2019</li></ul>',
  },
  {
    before: '<ul><li><sup>1</sup><div><p>Onym A.</p><p>Piers</p></div></li></ul>',
    after: '<ul><li><sup>1</sup><div><p>Onym A.</p><p>Piers</p></div></li></ul>',
  },
];
