/** Keeps of a task list which of its tasks are done. */

import type { PageFix, PageFixExample } from './page-fix.ts';

/** Some pages draw their boxes: an empty element with such a name. */
const BOX =
  'input[type="checkbox"], [role="checkbox"], [class*="checkbox"]:empty, [class*="chcklst"]:empty';
const TICKED = /(?:^|[\s_-])(?:on|checked|done|completed?|ticked)(?:$|\s)/;
const MAX_BEFORE = 4;
/** It opens the part behind its label. */
const OPENS = 'input + label + :is(div, section)';

const isDone = (box: Element): boolean =>
  box.hasAttribute('checked') ||
  box.getAttribute('aria-checked') === 'true' ||
  TICKED.test(box.className);

export default {
  stage: 'figures',
  apply: (root) => {
    // A wiki draws its boxes by styles alone.
    for (const item of Array.from(root.querySelectorAll('li[data-inline-task-id]')))
      if (!item.querySelector(BOX))
        item.setAttribute('class', isDone(item) ? 'task-done' : 'task-open');
    for (const box of Array.from(root.querySelectorAll(BOX))) {
      const item = box.closest('li');
      // Menus and filters are lists of boxes as well: theirs can be ticked, or hold no words of their own.
      if (
        !item ||
        /^task-(?:done|open)$/.test(item.className) ||
        item.closest('nav, form, aside, menu, [role="menu"]') ||
        box.nextElementSibling?.nextElementSibling?.matches(OPENS)
      )
        continue;
      const text = item.textContent ?? '';
      if (!text.trim() || item.querySelectorAll(BOX)[0] !== box) continue;
      const before = item.ownerDocument.createRange();
      before.setStart(item, 0);
      before.setEndBefore(box);
      if (before.toString().trim().length > MAX_BEFORE) continue;
      item.setAttribute('class', isDone(box) ? 'task-done' : 'task-open');
      if (box.localName !== 'input') box.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<ul><li class="checked" data-inline-task-id="1">Copy it</li><li data-inline-task-id="2">Test it</li></ul>',
    after:
      '<ul><li class="task-done" data-inline-task-id="1">Copy it</li><li data-inline-task-id="2" class="task-open">Test it</li></ul>',
  },
  {
    before:
      '<ul><li class="task-list-item"><input type="checkbox" checked disabled> Oil it</li><li><p><input type="checkbox"> Mend it</p></li></ul>',
    after:
      '<ul><li class="task-done"><input type="checkbox" checked="" disabled=""> Oil it</li><li class="task-open"><p><input type="checkbox"> Mend it</p></li></ul>',
  },
  {
    before:
      '<form><ul><li><input type="checkbox"> Boats</li></ul></form><ul><li>By mail <input type="checkbox"></li></ul>',
    after:
      '<form><ul><li><input type="checkbox"> Boats</li></ul></form><ul><li>By mail <input type="checkbox"></li></ul>',
  },
  {
    before:
      '<ul><li><input type="checkbox" id="a"><label for="a">Who pays?</label><div>The fund.</div></li></ul>',
    after:
      '<ul><li><input type="checkbox" id="a"><label for="a">Who pays?</label><div>The fund.</div></li></ul>',
  },
  {
    before:
      '<ul><li><div class="checkbox checkbox-on"></div> Measure the piers</li><li><div class="checkbox"></div> Ask for money</li></ul>',
    after:
      '<ul><li class="task-done"> Measure the piers</li><li class="task-open"> Ask for money</li></ul>',
  },
];
