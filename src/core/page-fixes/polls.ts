/** Says of the answers to a poll that they belong to a form. */

import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_TEXT = 600;
const MAX_PARAGRAPH = 120;
const BOX = /^(?:div|section|aside|fieldset|ul|ol|li)$/;

/** Whether a box says nothing but the question and its answers. */
const isPoll = (box: Element): boolean =>
  BOX.test(box.localName) &&
  textOf(box).length <= MAX_TEXT &&
  !box.querySelector('h1, img, pre, table') &&
  Array.from(box.querySelectorAll('p')).every((line) => textOf(line).length <= MAX_PARAGRAPH);

export default {
  stage: 'zones',
  apply: (root, _page, trail) => {
    const boxes = new Map<Element, number>();
    for (const choice of root.querySelectorAll('label input[type="radio"]')) {
      const label = choice.closest('label');
      const item = label?.closest('li') ?? label;
      const box = item?.parentElement;
      if (box && !box.closest('form')) boxes.set(box, (boxes.get(box) ?? 0) + 1);
    }
    for (const [box, answers] of boxes) {
      if (answers < 2 || !isPoll(box)) continue;
      setApart(box, 'asks for a choice', trail);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><div>Would you pay?</div><label><input type="radio" name="p"> Yes, if it helps</label><label><input type="radio" name="p"> No</label></div>',
    after:
      '<div role="navigation"><div>Would you pay?</div><label><input type="radio" name="p"> Yes, if it helps</label><label><input type="radio" name="p"> No</label></div>',
  },
  // Tabs that work without scripts.
  {
    before:
      '<div><input type="radio" id="a"><label for="a">Pier</label><p>Go down.</p><input type="radio" id="b"><label for="b">Boat</label><p>Row.</p></div>',
    after:
      '<div><input type="radio" id="a"><label for="a">Pier</label><p>Go down.</p><input type="radio" id="b"><label for="b">Boat</label><p>Row.</p></div>',
  },
];
