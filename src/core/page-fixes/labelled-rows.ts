/** Makes lists of rows that a box to tick, or their number, begins: ingredients and steps. */

import { renameElement, unwrap } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Filters, menus and questions are boxes to tick as well. */
const OTHERS = 'form, fieldset, table, nav, aside, header, footer, menu, li, [role="group"]';
const PARTS = 'a, p, ul, ol, table, button, img, h1, h2, h3, h4, h5, h6';
const TICKED = 'div > label:only-child > input[type="checkbox"]:first-child';
const NUMBER = /^0?(\d{1,2})[.)]?$/;
const MAX_ROW = 600;

/** Rows of one look that follow one another. */
const rowsFrom = (first: Element, isRow: (row: Element, n: number) => boolean): Element[] => {
  const rows: Element[] = [];
  const look = first.getAttribute('class');
  for (let row: Element | null = first; row; row = row.nextElementSibling) {
    if (row.localName !== 'div' || row.getAttribute('class') !== look) break;
    if (textOf(row).length > MAX_ROW || !isRow(row, rows.length)) break;
    rows.push(row);
  }
  return rows.length > 1 ? rows : [];
};

const toList = (rows: readonly Element[], name: 'ul' | 'ol'): void => {
  const [first] = rows;
  const list = first?.ownerDocument.createElement(name);
  if (!first || !list) return;
  first.before(list);
  list.append(...rows);
  for (const row of rows) renameElement(row, 'li', []);
};

const isTicked = (row: Element): boolean =>
  row.querySelector(`:scope > ${TICKED.slice('div > '.length)}`) !== null &&
  !row.querySelector(PARTS) &&
  textOf(row) !== '';

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
    for (const box of Array.from(root.querySelectorAll(TICKED))) {
      const first = box.closest('div');
      if (!first?.isConnected || first.closest(OTHERS)) continue;
      const rows = rowsFrom(first, isTicked);
      for (const row of rows) if (row.firstElementChild) unwrap(row.firstElementChild);
      toList(rows, 'ul');
    }
    for (const mark of Array.from(root.querySelectorAll('div > div:first-child'))) {
      const first = mark.parentElement;
      if (!first || mark.nextElementSibling?.nextElementSibling || !/^0?1[.)]?$/.test(textOf(mark)))
        continue;
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
