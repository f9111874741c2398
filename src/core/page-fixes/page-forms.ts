/** Makes a plain box of a form that holds the page: some servers make one of all of it. */

import { renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A shorter one is a form indeed. */
const LEAST_PAGE = 300;

export default {
  stage: 'elements',
  apply: (root, { document }) => {
    const all = document.body?.textContent?.length ?? 0;
    for (const form of Array.from(root.querySelectorAll('form'))) {
      const own = form.textContent?.length ?? 0;
      if (own > LEAST_PAGE && own * 2 > all) renameElement(form, 'div', ['id', 'class']);
    }
  },
} satisfies PageFix;

const TEXT =
  'The bridge is open again after a year, and all who live on the other side came to see it, with their carts and their dogs.';

export const examples: readonly PageFixExample[] = [
  {
    before: `<form action="/read.aspx" class="page"><h1>The bridge</h1><p>${TEXT} ${TEXT} ${TEXT}</p></form><form><p>Ask us.</p></form>`,
    after: `<div class="page"><h1>The bridge</h1><p>${TEXT} ${TEXT} ${TEXT}</p></div><form><p>Ask us.</p></form>`,
  },
];
