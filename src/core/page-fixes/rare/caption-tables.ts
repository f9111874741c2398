/** Makes a figure of a table that holds an image and, in a cell named so, its caption. */
import { moveChildren } from '../../page/elements.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

/** So much besides the caption makes it a table of other things. */
const MAX_OTHER = 40;

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

export default {
  stage: 'captions',
  apply: (root, page) => {
    for (const cell of Array.from(root.querySelectorAll('td[class*="caption" i]'))) {
      const table = cell.closest('table');
      // A list that the browser keeps: a table may name each of its thousand cells so.
      const cells = table?.getElementsByTagName('td');
      if (!table || !cells || cells.length > 4 || table.querySelector('th, table, p + p + p'))
        continue;
      if (!lengthOf(cell) || lengthOf(table) > lengthOf(cell) + MAX_OTHER) continue;
      const others = Array.from(cells).filter((one) => one !== cell);
      if (!others.some((one) => one.querySelector('img'))) continue;
      const figure = page.document.createElement('figure');
      const caption = page.document.createElement('figcaption');
      moveChildren(cell, caption);
      for (const other of others) moveChildren(other, figure);
      figure.append(caption);
      table.replaceWith(figure);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table class="tr-caption-container"><tbody><tr><td><a href="/b.jpg"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">The pier</td></tr></tbody></table>',
    after:
      '<figure><a href="/b.jpg"><img src="/a.jpg"></a><figcaption>The pier</figcaption></figure>',
  },
  {
    before:
      '<table><tbody><tr><td class="caption">Year</td><td>2024: twelve ships, and thirty boats of other kinds</td></tr></tbody></table>',
    after:
      '<table><tbody><tr><td class="caption">Year</td><td>2024: twelve ships, and thirty boats of other kinds</td></tr></tbody></table>',
  },
];
