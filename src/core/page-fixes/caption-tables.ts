/** Makes a figure of a table that holds an image and, in a cell named so, its caption, or of a list of these two. */
import { moveChildren, renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** So much besides the caption makes it a table of other things. */
const MAX_OTHER = 40;

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

const MAX_LINE = 200;

/** The line below an image, in a table of nothing else. */
const lineBelow = (table: Element): Element | undefined => {
  const rows = Array.from(table.querySelectorAll('tr'));
  const [image, line] = rows.map((row) => row.firstElementChild);
  return rows.length === 2 &&
    rows.every((row) => row.childElementCount === 1) &&
    image &&
    line &&
    image.querySelector('img') &&
    !lengthOf(image) &&
    lengthOf(line) <= MAX_LINE &&
    !line.querySelector('img, p, a, h1, h2, h3, h4, button, table, ul')
    ? line
    : undefined;
};

export default {
  stage: 'captions',
  apply: (root, page) => {
    for (const list of Array.from(root.querySelectorAll('dl'))) {
      const [image, line] = list.children;
      if (list.childElementCount !== 2 || !image?.querySelector('img') || lengthOf(image)) continue;
      if (line?.localName !== 'dd' || !lengthOf(line) || lengthOf(line) > MAX_LINE) continue;
      if (line.querySelector('div, p, img, ul, table, article')) continue;
      renameElement(line, 'figcaption');
      image.replaceWith(...image.childNodes);
      renameElement(list, 'figure');
    }
    const named = Array.from(root.querySelectorAll('td[class*="caption" i]'));
    const below = Array.from(root.querySelectorAll('table')).flatMap(
      (table) => lineBelow(table) ?? [],
    );
    for (const cell of new Set([...named, ...below])) {
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
    before: '<dl><dt><img src="/a.jpg"></dt><dd>The pier.</dd></dl>',
    after: '<figure><img src="/a.jpg"><figcaption>The pier.</figcaption></figure>',
  },
  {
    before:
      '<table><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td class="text">The pier.</td></tr></tbody></table>',
    after: '<figure><img src="/a.jpg"><figcaption>The pier.</figcaption></figure>',
  },
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
