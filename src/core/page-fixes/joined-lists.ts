/** Makes one list of those that go on counting, one behind the other: an export has one for each item. */

import { isBlank, moveChildren } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const countOf = (list: Element): number => Number(list.getAttribute('start') ?? 1);

const previousOf = (list: Element): Element | undefined => {
  let before = list.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return before && before === list.previousElementSibling ? (before as Element) : undefined;
};

export default {
  stage: 'lines',
  apply: (root) => {
    for (const list of Array.from(root.querySelectorAll('ol + ol[start]'))) {
      const before = previousOf(list);
      if (before?.localName !== 'ol' || countOf(list) < 2) continue;
      if (before.className !== list.className || before.hasAttribute('reversed')) continue;
      if (countOf(list) !== countOf(before) + before.children.length) continue;
      moveChildren(list, before);
      list.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<ol start="1"><li>Dry it.</li></ol> <ol start="2"><li>Oil it.</li></ol><ol start="3"><li>Float it.</li></ol><ol start="9"><li>Sell it.</li></ol>',
    after:
      '<ol start="1"><li>Dry it.</li><li>Oil it.</li><li>Float it.</li></ol> <ol start="9"><li>Sell it.</li></ol>',
  },
];
