/** Makes items of tables that hold one numbered paragraph each, and lines of those that hold one point or one formula. */

import { moveChildren } from '../page/elements.ts';
import { EMBED } from '../page/link-line.ts';
import { lengthOf, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const LEAST_TEXT = 60;
const LEAST_POINT = 12;
const NUMBER = /^[([]?(\d{1,4})[.)\]]?$/;
const EQUATION = /^[([]?[\divxA-Z]{1,4}(?:\.\d{1,3}){0,3}[a-z]?[)\]]?$/;
const FORMULA = 'math, [class*="katex"], [class*="math" i], script[type^="math/"]';

/** The cells with something in them, of a table that is one row. */
const cellsOf = (table: Element): readonly Element[] => {
  if (table.querySelector('th, caption, table, h1, h2, h3, h4')) return [];
  if (table.querySelectorAll('tr').length !== 1) return [];
  return Array.from(table.querySelectorAll('td')).filter(
    (cell) => textOf(cell) || cell.querySelector(`img, ${FORMULA}`),
  );
};

const toItem = (table: Element, number: string, text: Element): void => {
  const { ownerDocument: document, previousElementSibling: before } = table;
  const item = document.createElement('li');
  moveChildren(text, item);
  const start = Number(before?.getAttribute('start')) + Number(before?.children.length);
  if (before?.localName === 'ol' && start === Number(number)) {
    before.append(item);
    table.remove();
    return;
  }
  const list = document.createElement('ol');
  list.setAttribute('start', number);
  list.append(item);
  table.replaceWith(list);
};

/** A point of a law or a list, which its text begins with: `(a)`, `„1.`, `—`. */
const POINT = /^(?:[„“"«(]{0,2}(?:\d{1,3}|\p{L}|[ivxl]{2,5})[.)]{1,2}|[—–•·])$/iu;

const toPoint = (table: Element, label: Element, text: Element): void => {
  const line = text.querySelector('p');
  line?.prepend(`${textOf(label)} `);
  const box = table.ownerDocument.createElement('div');
  moveChildren(text, box);
  table.replaceWith(box);
};

const isPoint = (label: Element, text: Element): boolean =>
  POINT.test(textOf(label)) &&
  label.querySelector('p') !== null &&
  text.firstElementChild?.localName === 'p' &&
  textOf(text).startsWith(textOf(text.firstElementChild)) &&
  lengthOf(text) > LEAST_POINT;

/** Those without another inside first, then those around them. */
const innermostFirst = (root: ParentNode): readonly Element[] => {
  const tables = Array.from(root.querySelectorAll('table'));
  const depths = new Map<Element, number>();
  for (const table of [...tables].reverse()) {
    const outer = table.parentElement?.closest('table');
    const depth = depths.get(table) ?? 0;
    depths.set(table, depth);
    if (outer) depths.set(outer, Math.max(depths.get(outer) ?? 0, depth + 1));
  }
  return tables.sort((one, other) => (depths.get(one) ?? 0) - (depths.get(other) ?? 0));
};

export default {
  stage: 'rows',
  apply: (root, page) => {
    for (const table of innermostFirst(root)) {
      const cells = cellsOf(table);
      const [first, last] = cells;
      if (!first || cells.length > 2) continue;
      const number = NUMBER.exec(textOf(first))?.[1];
      if (last && number && lengthOf(last) >= LEAST_TEXT && last.querySelector('p')) {
        toItem(table, number, last);
        continue;
      }
      if (last && last !== first && isPoint(first, last)) {
        toPoint(table, first, last);
        continue;
      }
      if (!first.querySelector(FORMULA) || (last && !EQUATION.test(textOf(last)))) continue;
      // Anything else that a cell says is no formula's.
      const line = page.document.createElement('p');
      line.setAttribute(EMBED, '');
      moveChildren(first, line);
      if (last) line.append(' ', textOf(last));
      if (!line.querySelector('p, div')) table.replaceWith(line);
      else moveChildren(line, first);
    }
  },
} satisfies PageFix;

const TEXT = 'The council heard in May that the pier was not safe, and closed it at once.';

export const examples: readonly PageFixExample[] = [
  {
    before: `<table><tbody><tr><td><p>3</p></td><td><p>${TEXT}</p><table><tbody><tr><td><p>(a)</p></td><td><p>the pier of the town;</p></td></tr></tbody></table></td></tr></tbody></table>`,
    after: `<ol start="3"><li><p>${TEXT}</p><div><p>(a) the pier of the town;</p></div></li></ol>`,
  },
  {
    before: `<table><tbody><tr><td><p>1</p></td><td><p>${TEXT}</p></td></tr></tbody></table><table><tbody><tr><td><p>2</p></td><td><p>${TEXT}</p></td></tr></tbody></table>`,
    after: `<ol start="1"><li><p>${TEXT}</p></li><li><p>${TEXT}</p></li></ol>`,
  },
  {
    before:
      '<table><tbody><tr><td></td><td><math alttext="a=b" display="block"><mi>a</mi></math></td><td></td><td><span>(1)</span></td></tr></tbody></table>',
    after:
      '<p data-presscut-embed=""><math alttext="a=b" display="block"><mi>a</mi></math> (1)</p>',
  },
  {
    before: '<table><tbody><tr><td>1</td><td>Swan</td></tr></tbody></table>',
    after: '<table><tbody><tr><td>1</td><td>Swan</td></tr></tbody></table>',
  },
];
