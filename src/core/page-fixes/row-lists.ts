/** Makes a list of rows of words below a heading: ingredients, parts, figures, each in a box of its own. */

import { renameElement } from '../page/elements.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const KEPT = ['class', 'id', HIDDEN, 'itemprop'];
const MAX_ROW = 160;
const BLOCKS =
  'div, p, ul, ol, table, h1, h2, h3, h4, h5, h6, img, a, figure, form, input, button, time, section, pre, code';

/** A box of a few words, each part in a span. */
const isRow = (row: Element, name: string): boolean =>
  row.localName === 'div' &&
  row.getAttribute('class') === name &&
  row.childElementCount > 1 &&
  (row.textContent ?? '').trim() !== '' &&
  (row.textContent ?? '').length <= MAX_ROW &&
  row.querySelector(BLOCKS) === null;

export default {
  stage: 'layout',
  apply: (root) => {
    for (const heading of Array.from(root.querySelectorAll('h2, h3, h4, h5'))) {
      const box = heading.nextElementSibling;
      const rows = Array.from(box?.localName === 'div' ? box.children : []);
      const name = rows[0]?.getAttribute('class') ?? '';
      if (!box || rows.length < 2 || !name || !rows.every((row) => isRow(row, name))) continue;
      for (const row of rows) renameElement(row, 'li', KEPT);
      renameElement(box, 'ul', KEPT);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<h2>Takes</h2><div class="in"><div class="r"><span>Apples</span> <span>1 kg</span></div><div class="r"><span>Eggs</span> <span>3</span></div></div>',
    after:
      '<h2>Takes</h2><ul class="in"><li class="r"><span>Apples</span> <span>1 kg</span></li><li class="r"><span>Eggs</span> <span>3</span></li></ul>',
  },
  {
    before:
      '<h2>More</h2><div><div class="r"><span>5 May</span><a href="/a">Swans</a></div><div class="r"><span>6 May</span><a href="/b">Bus</a></div></div>',
    after:
      '<h2>More</h2><div><div class="r"><span>5 May</span><a href="/a">Swans</a></div><div class="r"><span>6 May</span><a href="/b">Bus</a></div></div>',
  },
];
