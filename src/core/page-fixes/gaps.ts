/** Parts words that only a margin parts: an amount, its unit and what it is of. */

import { GAP } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

export default {
  stage: 'words',
  apply: (root) => {
    for (const element of root.querySelectorAll(`[${GAP}]`)) element.before(' ');
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<ul><li><span>200</span><span ${GAP}="">g</span><span ${GAP}="">of flour</span></li><li><span>H</span><span>2</span></li></ul>`,
    after: `<ul><li><span>200</span> <span ${GAP}="">g</span> <span ${GAP}="">of flour</span></li><li><span>H</span><span>2</span></li></ul>`,
  },
];
