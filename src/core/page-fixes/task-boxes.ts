/** Makes a list of tasks that are boxes of their own, and keeps which of them are done. */

import { renameElement } from '../page/elements.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** Menus and filters are boxes to tick as well. */
const OTHERS =
  'li, label, form, fieldset, table, p, nav, aside, header, footer, menu, [role="menu"], [role="dialog"], [role="group"]';
const BLOCKS = 'label, p:not(:only-of-type), button, table, ul, ol';
const MAX_TASK = 300;

/** The outermost box that holds nothing but a box to tick and, behind it, what is to be done. */
const rowOf = (box: Element): Element | undefined => {
  let row: Element | undefined;
  let text = '';
  for (let above = box.parentElement; above; above = above.parentElement) {
    const own = textOf(above);
    if (above.localName !== 'div' || (text && own !== text) || own.length > MAX_TASK) break;
    if (above.querySelectorAll('input').length > 1 || above.querySelector(BLOCKS)) break;
    text = own;
    if (text) row = above;
  }
  if (!row) return undefined;
  const before = row.ownerDocument.createRange();
  before.setStart(row, 0);
  before.setEndBefore(box);
  return before.toString().trim() ? undefined : row;
};

export default {
  stage: 'rows',
  apply: (root) => {
    for (const box of Array.from(root.querySelectorAll('div > input[type="checkbox"]'))) {
      const row = box.closest(OTHERS) ? undefined : rowOf(box);
      if (!row) continue;
      const before = row.previousElementSibling;
      const item = renameElement(row, 'li', []);
      item.setAttribute('class', box.hasAttribute('checked') ? 'task-done' : 'task-open');
      const list =
        before?.localName === 'ul' && before.matches(':has(> li[class^="task-"])')
          ? before
          : item.ownerDocument.createElement('ul');
      if (list !== before) item.before(list);
      list.append(item);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: '<div><input type="checkbox" checked><p>Mend the nets.</p></div>',
    after:
      '<ul><li class="task-done"><input type="checkbox" checked=""><p>Mend the nets.</p></li></ul>',
  },
  {
    before:
      '<div><div><div><input type="checkbox" checked></div><div>Buy a pot</div></div></div><div><div><div><input type="checkbox"></div><div>Find earth</div></div></div><p>So.</p>',
    after:
      '<ul><li class="task-done"><div><div><input type="checkbox" checked=""></div><div>Buy a pot</div></div></li><li class="task-open"><div><div><input type="checkbox"></div><div>Find earth</div></div></li></ul><p>So.</p>',
  },
  {
    before:
      '<div><input type="checkbox"><label>Boats</label></div><div>By mail <input type="checkbox"></div>',
    after:
      '<div><input type="checkbox"><label>Boats</label></div><div>By mail <input type="checkbox"></div>',
  },
];
