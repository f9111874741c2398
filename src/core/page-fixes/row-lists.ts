/** Makes lists of rows of words, and lines of what is shown as lines: ingredients, figures, the lines of a letter. */

import { isBlank, renameElement } from '../page/elements.ts';
import { APART, HIDDEN } from '../page/visibility.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const KEPT = ['class', 'id', HIDDEN, 'itemprop'];
const MAX_ROW = 160;
/** They stand on one line. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
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

/** A name and what it stands for, on two lines. */
const isPair = (row: Element): boolean =>
  row.childElementCount === 2 && Array.from(row.children).every((part) => part.hasAttribute(APART));

/** What stands before or behind a node, blanks aside. */
const beside = (node: Node, side: 'previousSibling' | 'nextSibling'): Node | null => {
  let next = node[side];
  while (next && isBlank(next)) next = next[side];
  return next;
};

/** Rows of names with their values become a list. */
const listPairs = (root: ParentNode): void => {
  for (const { parentElement: first } of Array.from(
    root.querySelectorAll(`div > [${APART}]:first-child`),
  )) {
    const name = first?.getAttribute('class');
    const rows: Element[] = [];
    let row: Element | null = first;
    for (; row && name && isRow(row, name) && isPair(row); row = row.nextElementSibling)
      rows.push(row);
    if (!first || !rows[1]) continue;
    const list = first.ownerDocument.createElement('ul');
    first.before(list);
    for (const row of rows) {
      const [label, value] = row.children;
      const text = label?.textContent?.trim() ?? '';
      value?.before(/[:：]$/.test(text) ? ' ' : ': ');
      for (const part of row.children) part.removeAttribute(APART);
      list.append(renameElement(row, 'li', KEPT));
    }
  }
};

const breakLines = (root: ParentNode): void => {
  for (const span of Array.from(root.querySelectorAll(`[${APART}]`))) {
    span.removeAttribute(APART);
    for (const side of ['previousSibling', 'nextSibling'] as const) {
      const next = beside(span, side);
      if (!next || next.nodeName === 'BR') continue;
      const line = span.closest(HEADINGS) ? ' ' : span.ownerDocument.createElement('br');
      if (side === 'nextSibling') span.after(line);
      else span.before(line);
    }
  }
};

export default {
  stage: 'layout',
  apply: (root) => {
    listPairs(root);
    breakLines(root);
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
    before: `<h2><span ${APART}="">01</span><span ${APART}="">The piers</span></h2>`,
    after: '<h2><span>01</span>  <span>The piers</span></h2>',
  },
  {
    before: `<p><span ${APART}="">Dear Ann,</span><span ${APART}="">we are late.</span> Yours</p>`,
    after: '<p><span>Dear Ann,</span><br><span>we are late.</span><br> Yours</p>',
  },
  {
    before: `<div><p>It is long.</p><div class="kv"><span ${APART}="">Length</span><span ${APART}="">24 m</span></div><div class="kv"><span ${APART}="">Built:</span><span ${APART}="">1987</span></div></div>`,
    after:
      '<div><p>It is long.</p><ul><li class="kv"><span>Length</span>: <span>24 m</span></li><li class="kv"><span>Built:</span> <span>1987</span></li></ul></div>',
  },
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
