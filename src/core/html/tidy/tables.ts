/** Tables sorted into layout (taken apart), plain (Markdown can say them) and rich (kept as HTML). */

import type { BodyStyle } from '../../body-style.ts';
import { renameElement, unwrap } from '../../page/elements.ts';
import { isBlankText, isElement } from '../dom.ts';

const PARTS = 'thead, tbody, tfoot, tr, td, th, caption';

const rowsOf = (table: Element): HTMLTableRowElement[] => [...(table as HTMLTableElement).rows];

/** One cell or one column, or a table around tables: it places things, it says nothing. */
const isLayout = (table: Element): boolean =>
  table.querySelector('table') !== null || rowsOf(table).every((row) => row.cells.length <= 1);

const takeApart = (table: Element): void => {
  for (const part of [...table.querySelectorAll(PARTS)].reverse()) {
    if (part.closest('table') !== table) continue;
    renameElement(part, 'div', []);
  }
  renameElement(table, 'div', []);
};

/** Cells that any table may lack. */
const FREE = 500;

/**
 * Whether so many cells are missing in short rows that filling them up would outweigh the table:
 * readers of Markdown fill few of them themselves, HTML needs none.
 */
export const isRagged = (table: Element): boolean => {
  const rows = rowsOf(table).map((row) => row.cells.length);
  const widest = rows.reduce((most, cells) => Math.max(most, cells), 0);
  const cells = rows.reduce((sum, own) => sum + own, 0);
  return widest * rows.length > 2 * cells + FREE;
};

const isRich = (table: Element): boolean =>
  isRagged(table) ||
  table.querySelector('ul, ol, dl, pre, blockquote, hr, h1, h2, h3, h4, h5, h6') !== null ||
  [...table.querySelectorAll('td, th')].some(
    (cell) =>
      Number(cell.getAttribute('colspan') ?? 1) > 1 ||
      Number(cell.getAttribute('rowspan') ?? 1) > 1,
  );

/** Blocks inside a cell of a plain table become its lines. */
const flattenCells = (table: Element): void => {
  for (const cell of table.querySelectorAll('td, th')) {
    for (const block of cell.querySelectorAll(
      'p, div, section, figure, figcaption, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, ul, ol, dl, center',
    )) {
      let before = block.previousSibling;
      while (isBlankText(before)) before = before?.previousSibling ?? null;
      if (before && !(isElement(before) && before.localName === 'br')) {
        block.before(table.ownerDocument.createElement('br'));
      }
      if (block.nextSibling && isElement(block.parentElement)) {
        block.after(table.ownerDocument.createElement('br'));
      }
      unwrap(block);
    }
  }
};

/** Marks rich tables with `data-rich`; without HTML in the target none is rich. */
export const tidyTables = (root: Element, style: BodyStyle): void => {
  const tables = [...root.querySelectorAll('table')];
  for (const table of tables) {
    if (isLayout(table)) takeApart(table);
    else if (style.html && (isRich(table) || style.dialect.isBeyond?.(table)))
      table.setAttribute('data-rich', '');
    else flattenCells(table);
  }
};
