/** Takes out the numbers that a list draws beside those it has, and counts lists that are shown with numbers. */

import { renameElement } from '../../page/elements.ts';
import { textOf } from '../../text/text-length.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

/** A number of its own at the beginning of each item. */
const numbersOf = (items: readonly Element[], from: number): readonly Element[] =>
  items.flatMap((item, n) => {
    const number = item.firstElementChild;
    const text = number ? textOf(number) : '';
    return number &&
      /^0?\d{1,3}[.)]?$/.test(text) &&
      Number.parseInt(text, 10) === from + n &&
      textOf(item).startsWith(text) &&
      textOf(item).length > text.length
      ? [number]
      : [];
  });

export default {
  stage: 'figures',
  apply: (root) => {
    for (const list of Array.from(root.querySelectorAll('ol, ul'))) {
      const items = Array.from(list.children);
      if (items.length < 2 || items.some((item) => item.localName !== 'li')) continue;
      const isDecimal = items.every((item) =>
        /list-style(?:-type)?:[^;]*decimal/i.test(item.getAttribute('style') ?? ''),
      );
      if (list.localName === 'ul') {
        if (isDecimal) renameElement(list, 'ol');
        continue;
      }
      const numbers = numbersOf(items, Number(list.getAttribute('start') ?? 1));
      if (numbers.length === items.length) for (const number of numbers) number.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<ol><li><span>1</span><div><p>Open the menu.</p></div></li><li><span>2</span><div><p>Choose.</p></div></li></ol>',
    after: '<ol><li><div><p>Open the menu.</p></div></li><li><div><p>Choose.</p></div></li></ol>',
  },
  {
    before: '<ol><li><b>1</b> egg</li><li><b>3</b> apples</li></ol>',
    after: '<ol><li><b>1</b> egg</li><li><b>3</b> apples</li></ol>',
  },
  {
    before:
      '<ul><li style="list-style-type: decimal">Boil it.</li><li style="list-style-type: decimal">Eat it.</li></ul>',
    after:
      '<ol><li style="list-style-type: decimal">Boil it.</li><li style="list-style-type: decimal">Eat it.</li></ol>',
  },
];
