/** Takes needless layers out of lists, quotes and figures: a lone paragraph in an item, an empty element. */
import { unwrap } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const TIGHT = 'li, td, th, dt, dd, figcaption, h1, h2, h3, h4, h5, h6, summary, caption';
/** Empty elements that say something: a gap in a table, a line. */
const VOID = /^(?:br|hr|img|td|th|tr|wbr)$/;

const unwrapLone = (element: Element): void => {
  const [only] = element.children;
  if (only?.localName !== 'p' || element.children.length > 1) return;
  const text = Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.nodeValue?.trim());
  if (!text) unwrap(only);
};

export default {
  stage: 'compact',
  apply: (root) => {
    for (const element of root.querySelectorAll(TIGHT)) unwrapLone(element);
    // Innermost first, so that what only held empty elements goes too.
    for (const element of Array.from(root.querySelectorAll('*')).reverse()) {
      if (VOID.test(element.localName) || element.firstElementChild) continue;
      if (!element.textContent?.trim() && !element.closest('pre')) unwrap(element);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<ul><li><p>One</p></li><li><p>Two</p><p>Three</p></li></ul><p></p>',
    after: '<ul><li>One</li><li><p>Two</p><p>Three</p></li></ul>',
  },
  {
    before: '<table><tbody><tr><td></td><td><p>1</p></td></tr></tbody></table>',
    after: '<table><tbody><tr><td></td><td>1</td></tr></tbody></table>',
  },
];
