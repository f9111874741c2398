/** Opens the folded parts of a wiki: what is clicked on becomes their heading. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_HEADING = 150;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export default {
  stage: 'wikis',
  apply: (root) => {
    for (const control of Array.from(root.querySelectorAll('.expand-control'))) {
      const part = control.nextElementSibling;
      if (!part?.classList.contains('expand-content') || !textOf(part)) continue;
      if (control.querySelector(HEADINGS)) continue;
      for (const name of [HIDDEN, 'hidden', 'style', 'class']) part.removeAttribute(name);
      const name = textOf(control);
      if (!name || name.length > MAX_HEADING) continue;
      control.textContent = name;
      renameElement(control, 'h3', ['id']);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<div class="expand-control"><img src="/arrow.png"><span>Who pays?</span></div><div class="expand-content expand-hidden" ${HIDDEN}=""><p>The fund.</p></div>`,
    after: '<h3>Who pays?</h3><div><p>The fund.</p></div>',
  },
];
