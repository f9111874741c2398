/** Takes the names of columns out of the cells of a table that has them above its columns. */

import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LABELS = /^(?:b|strong|span|div|small)$/;
const COLON = /\s?[:：]\s?$/;

/** The label of each cell that begins with the name of its column. */
const labelsOf = (table: Element): readonly Element[] => {
  const [head, ...rows] = Array.from(table.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === table,
  );
  if (!head?.children.length || !Array.from(head.children).every((cell) => cell.localName === 'th'))
    return [];
  const names = Array.from(head.children, textOf);
  return rows.flatMap((row) =>
    Array.from(row.children).flatMap((cell, n) => {
      const label = cell.firstElementChild;
      const name = names[n];
      return label &&
        name &&
        LABELS.test(label.localName) &&
        textOf(label).replace(COLON, '') === name &&
        textOf(cell).length > textOf(label).length &&
        textOf(cell).startsWith(textOf(label))
        ? [label]
        : [];
    }),
  );
};

export default {
  stage: 'details',
  apply: (root) => {
    for (const table of root.querySelectorAll('table')) {
      const labels = labelsOf(table);
      if (labels.length > 1) for (const label of labels) label.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<table><tbody><tr><th>Boat</th><th><button>Price</button></th></tr><tr><td><b>Boat: </b>Gull</td><td><b>Price</b><span>9</span></td></tr></tbody></table>',
    after:
      '<table><tbody><tr><th>Boat</th><th><button>Price</button></th></tr><tr><td>Gull</td><td><span>9</span></td></tr></tbody></table>',
  },
  {
    before:
      '<table><tbody><tr><th>Boat</th></tr><tr><td><b>Boat</b></td></tr><tr><td><b>Boat</b> nine</td></tr></tbody></table>',
    after:
      '<table><tbody><tr><th>Boat</th></tr><tr><td><b>Boat</b></td></tr><tr><td><b>Boat</b> nine</td></tr></tbody></table>',
  },
];
