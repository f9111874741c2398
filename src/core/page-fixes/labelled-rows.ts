/** Makes lists of rows that a box to tick, or their number, begins: ingredients and steps. */

import { renameElement, unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Filters, menus and questions are boxes to tick as well. */
const OTHERS = 'form, fieldset, table, nav, aside, header, footer, menu, li, [role="group"]';
const PARTS = 'a, p, ul, ol, table, button, img, h1, h2, h3, h4, h5, h6';
const LABEL = ':scope > label:only-child > input[type="checkbox"]:first-child';
const NUMBER = /^0?(\d{1,2})[.)]?$/;
const MAX_ROW = 600;

/** Rows of one look that follow one another. */
const rowsFrom = (first: Element, isRow: (row: Element, n: number) => boolean): Element[] => {
  const rows: Element[] = [];
  const look = first.getAttribute('class');
  for (let row: Element | null = first; row; row = row.nextElementSibling) {
    if (row.localName !== 'div' || row.getAttribute('class') !== look) break;
    if (!isRow(row, rows.length) || textOf(row).length > MAX_ROW) break;
    rows.push(row);
  }
  return rows.length > 1 ? rows : [];
};

const toList = (rows: readonly Element[], name: 'ul' | 'ol'): void => {
  const [first] = rows;
  const list = first?.ownerDocument.createElement(name);
  if (!first || !list) return;
  first.before(list);
  for (const row of rows) list.append(renameElement(row, 'li', []));
};

const isTicked = (row: Element): boolean =>
  row.querySelector(LABEL) !== null && !row.querySelector(PARTS) && textOf(row) !== '';

/** Whether a box holds nothing but a number; what holds more than a box or two is not read. */
const isFirst = (mark: Element): boolean =>
  mark.childElementCount < 2 &&
  !mark.firstElementChild?.childElementCount &&
  /^0?1[.)]?$/.test(textOf(mark));

/** A box with nothing but the number of the row, and a box with its text. */
const isNumbered = (row: Element, n: number): boolean => {
  const [mark, text] = row.children;
  const [, number] = (mark && NUMBER.exec(textOf(mark))) ?? [];
  return (
    row.childElementCount === 2 &&
    Number(number) === n + 1 &&
    text?.localName === 'div' &&
    textOf(text) !== '' &&
    !text.querySelector(PARTS)
  );
};

export default {
  stage: 'rows',
  apply: (root) => {
    for (const label of Array.from(root.querySelectorAll('div > label:only-child'))) {
      // A label whose row has become an item stands nowhere any more.
      const first = label.parentElement;
      if (!first || first.closest(OTHERS)) continue;
      const rows = rowsFrom(first, isTicked);
      for (const row of rows) if (row.firstElementChild) unwrap(row.firstElementChild);
      toList(rows, 'ul');
    }
    for (const mark of Array.from(root.querySelectorAll('div > div:first-child'))) {
      const first = mark.parentElement;
      if (first?.childElementCount !== 2 || !isFirst(mark)) continue;
      const rows = first.closest(OTHERS) ? [] : rowsFrom(first, isNumbered);
      for (const row of rows) {
        row.firstElementChild?.remove();
        if (row.firstElementChild) unwrap(row.firstElementChild);
      }
      toList(rows, 'ol');
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<h2>Takes</h2><div class="r"><label><input type="checkbox"><span>500 g</span> <span>flour</span></label></div><div class="r"><label><input type="checkbox"><span>2</span> <span>eggs</span></label></div>',
    after:
      '<h2>Takes</h2><ul><li><input type="checkbox"><span>500 g</span> <span>flour</span></li><li><input type="checkbox"><span>2</span> <span>eggs</span></li></ul>',
  },
  {
    before:
      '<form><div><label><input type="checkbox">Boats</label></div><div><label><input type="checkbox">Eels</label></div></form>',
    after:
      '<form><div><label><input type="checkbox">Boats</label></div><div><label><input type="checkbox">Eels</label></div></form>',
  },
  {
    before:
      '<div class="s"><div class="n">1</div><div>Stir it.</div></div><div class="s"><div class="n">2</div><div>Let it <b>rest</b>.</div></div><p>Eat.</p>',
    after: '<ol><li>Stir it.</li><li>Let it <b>rest</b>.</li></ol><p>Eat.</p>',
  },
  {
    before:
      '<div class="s"><div>1</div><div>Ann</div></div><div class="s"><div>3</div><div>Bo</div></div>',
    after:
      '<div class="s"><div>1</div><div>Ann</div></div><div class="s"><div>3</div><div>Bo</div></div>',
  },
];
