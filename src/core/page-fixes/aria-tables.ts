/** Makes tables of the boxes that only say to assistive technology that they are one. */

import { renameElement } from '../page/elements.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const TABLE = '[role="table"], [role="grid"], [role="treegrid"]';
/** What each part is in HTML; in a real table they only repeat what it is. */
const NAMES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  columnheader: 'th',
  rowheader: 'th',
  cell: 'td',
  gridcell: 'td',
};
const PARTS = Object.keys(NAMES)
  .map((role) => `[role="${role}"]`)
  .join();
/** A grid that asks for something is a tool. */
const TOOLS = 'input, select, textarea, button';

/** Whether every part stands in the part that HTML wants around it, with nothing between. */
const isWhole = (table: Element): boolean => {
  const rows = Array.from(table.querySelectorAll('[role="row"]'));
  const cells = rows.flatMap((row) => Array.from(row.children));
  return (
    cells.length > 1 &&
    rows.every((row) =>
      /^(?:table|grid|treegrid|rowgroup)$/.test(row.parentElement?.getAttribute('role') ?? ''),
    ) &&
    cells.every((cell) => /^t[dh]$/.test(NAMES[cell.getAttribute('role') ?? ''] ?? ''))
  );
};

export default {
  stage: 'tables',
  apply: (root, _page, trail) => {
    for (const table of Array.from(root.querySelectorAll(TABLE))) {
      if (table.localName === 'table' || table.querySelector(TOOLS) || !isWhole(table)) continue;
      trail.record('changed', 'is a table', (table.textContent ?? '').trim());
      for (const part of [table, ...table.querySelectorAll(PARTS)])
        renameElement(
          part,
          NAMES[part.getAttribute('role') ?? ''] ?? part.localName,
          part.getAttributeNames().filter((name) => name !== 'role'),
        );
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div role="table"><div role="row"><b role="columnheader">Bridge</b><b role="columnheader">Price</b></div><div role="rowgroup"><div role="row"><i role="cell">Old</i><i role="cell">4</i></div></div></div>',
    after:
      '<table><tr><th>Bridge</th><th>Price</th></tr><tbody><tr><td>Old</td><td>4</td></tr></tbody></table>',
  },
  {
    before:
      '<div role="grid"><div role="row"><p role="gridcell"><button>1</button></p></div></div>',
    after: '<div role="grid"><div role="row"><p role="gridcell"><button>1</button></p></div></div>',
  },
];
