/** Makes images and a table of the box of facts beside the text of a wiki. */

import { moveChildren } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const rowOf = (fact: Element): Element | undefined => {
  const label = fact.querySelector('.pi-data-label');
  const value = fact.querySelector('.pi-data-value');
  if (!label || !value || !textOf(label) || !textOf(value)) return undefined;
  const row = fact.ownerDocument.createElement('tr');
  for (const [name, from] of [
    ['th', label],
    ['td', value],
  ] as const) {
    const cell = fact.ownerDocument.createElement(name);
    moveChildren(from, cell);
    row.append(cell);
  }
  return row;
};

export default {
  stage: 'openers',
  apply: (root, page) => {
    for (const box of Array.from(root.querySelectorAll('aside.portable-infobox'))) {
      const images = Array.from(box.querySelectorAll('figure'));
      const rows = Array.from(box.querySelectorAll('.pi-data'), rowOf).filter(Boolean);
      const table = page.document.createElement('table');
      const body = page.document.createElement('tbody');
      table.append(body);
      for (const row of rows) if (row) body.append(row);
      box.replaceWith(...images, ...(rows.length ? [table] : []));
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<aside class="portable-infobox"><h2>The pier</h2><figure><img src="/a.jpg"></figure><div class="pi-item pi-data"><h3 class="pi-data-label">Town</h3><div class="pi-data-value"><a href="/w">Wick</a></div></div></aside>',
    after:
      '<figure><img src="/a.jpg"></figure><table><tbody><tr><th>Town</th><td><a href="/w">Wick</a></td></tr></tbody></table>',
  },
];
