/** Makes plain containers of tables that only lay the page out. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import { lengthOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** A cell with this much text, and most of its table's, is a column of the page. */
const COLUMN_TEXT = 600;
const COLUMN_SHARE = 0.6;
/** And so is one that holds paragraphs. */
const COLUMN_PARAGRAPHS = 'p ~ p ~ p';

/** What a container is known by. */
const KEPT = ['class', 'id', HIDDEN];

const HOLDS_BLOCKS = 'div, p, table, ul, ol, h1, h2, h3, h4';

/** So many rows of an image and its text are a table. */
const MANY_ROWS = 3;

/** Whether no row has text in two cells, and the text stands in elements of its own. */
const isOneColumn = (table: Element): boolean => {
  const rows = Array.from(table.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === table,
  );
  const shown = rows.filter((row) => lengthOf(row) && row.children[1] && row.querySelector('img'));
  return (
    shown.length < MANY_ROWS &&
    rows.every((row) => Array.from(row.children).filter(lengthOf).length < 2) &&
    rows.some((row) => Array.from(row.children).some((cell) => cell.querySelector(HOLDS_BLOCKS)))
  );
};

/** `headline` is the page's only one; no cell of data holds it. */
const isLayout = (table: Element, headline: Element | null): boolean => {
  if (table.getAttribute('role') === 'presentation' || table.contains(headline)) return true;
  if (table.querySelector('th, caption, thead')) return false;
  if (isOneColumn(table)) return true;
  const length = lengthOf(table);
  if (table.querySelector('table') && length < COLUMN_TEXT) return true;
  if (length < COLUMN_TEXT && !table.querySelector(COLUMN_PARAGRAPHS)) return false;
  return Array.from(table.querySelectorAll('td')).some((cell) => {
    const own = lengthOf(cell);
    if (own <= COLUMN_SHARE * length) return false;
    return own > COLUMN_TEXT || cell.querySelector(COLUMN_PARAGRAPHS) !== null;
  });
};

export default {
  stage: 'layout',
  apply: (root) => {
    const [headline = null, second] = root.querySelectorAll('h1');
    // Inner tables first: what they are does not hang on those around them.
    for (const table of Array.from(root.querySelectorAll('table')).reverse()) {
      if (!isLayout(table, second ? null : headline)) continue;
      const parts = Array.from(table.querySelectorAll('thead, tbody, tfoot, tr, th, td'));
      for (const part of parts)
        if (part.closest('table') === table) renameElement(part, 'div', KEPT);
      renameElement(table, 'div', KEPT);
    }
  },
} satisfies PageFix;

const ICONS =
  '<table><tbody><tr><td><img></td><td><p>Moor.</p></td></tr><tr><td><img></td><td><p>Row.</p></td></tr><tr><td><img></td><td><p>Sail.</p></td></tr></tbody></table>';

export const examples: readonly PageFixExample[] = [
  { before: ICONS, after: ICONS },
  {
    before: '<table role="presentation"><tbody><tr><td><p>Text</p></td></tr></tbody></table>',
    after: '<div><div><div><div><p>Text</p></div></div></div></div>',
  },
  {
    before:
      '<table><tbody><tr><td><p>The bridge is open.</p><p>It was closed.</p><p>All are glad.</p></td><td>News</td></tr></tbody></table>',
    after:
      '<div><div><div><div><p>The bridge is open.</p><p>It was closed.</p><p>All are glad.</p></div><div>News</div></div></div></div>',
  },
  {
    before:
      '<table><tbody><tr><td><img></td><td><div>Ann</div><p>Why?</p></td></tr></tbody></table>',
    after: '<div><div><div><div><img></div><div><div>Ann</div><p>Why?</p></div></div></div></div>',
  },
  {
    before:
      '<table><tbody><tr><th>News</th><td><h1>The bridge</h1><p>It is open.</p></td></tr></tbody></table>',
    after:
      '<div><div><div><div>News</div><div><h1>The bridge</h1><p>It is open.</p></div></div></div></div>',
  },
  {
    before: '<table><tbody><tr><td>4.1</td></tr></tbody></table>',
    after: '<table><tbody><tr><td>4.1</td></tr></tbody></table>',
  },
];
