/** Takes the count of a series of images out of a figure that has a caption, and what opens an image or a table. */

import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

/** `Image 2 of 3`, `2/3` */
const COUNT = /^\P{N}{0,16}(\d{1,3})\P{N}{1,8}(\d{1,3})\P{N}{0,8}$/u;

const isCount = (part: Element): boolean => {
  const [found, at, all] = COUNT.exec(textOf(part)) ?? [];
  return found !== undefined && Number(at) <= Number(all);
};

/** The label of the button that an image is. */
const LABELS = 'figure [role="button"] span';
/** A link to the figure alone, or to the table. */
const OPENS = ':is(div, p) > a:is([href*="figure"], [href*="table"]):only-child';
const MAX_LABEL = 40;

const dropOpeners = (root: ParentNode): void => {
  for (const label of Array.from(root.querySelectorAll(LABELS))) {
    const button = label.closest('[role="button"]');
    if (button?.querySelector('img') && !label.querySelector('img') && !label.closest('figcaption'))
      label.remove();
  }
  const boxes = Array.from(root.querySelectorAll(OPENS), (link) => {
    const box = link.parentElement;
    const text = textOf(link);
    if (!box || !/\p{L}/u.test(text) || text.length > MAX_LABEL || textOf(box) !== text)
      return null;
    if (link.querySelector('img') || box.closest('figcaption, table, li')) return null;
    const before = box.previousElementSibling;
    return before?.matches('table, picture, img') || before?.querySelector('table, img')
      ? box
      : null;
  });
  for (const box of boxes) box?.remove();
};

export default {
  stage: 'details',
  apply: (root) => {
    dropOpeners(root);
    for (const part of Array.from(root.querySelectorAll('figure :is(span, p)')))
      if (
        isCount(part) &&
        !part.closest('figcaption, table, blockquote') &&
        part.closest('figure')?.querySelector('figcaption')
      )
        part.remove();
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<figure><div role="button"><span>Press it to see all</span><img src="/a.jpg"></div><figcaption><span>The pier</span></figcaption></figure><div><table></table></div><p><a href="/table/1">Open it alone</a></p><p>Two.</p><p><a href="/table/2">See the table</a></p>',
    after:
      '<figure><div role="button"><img src="/a.jpg"></div><figcaption><span>The pier</span></figcaption></figure><div><table></table></div><p>Two.</p><p><a href="/table/2">See the table</a></p>',
  },
  {
    before:
      '<figure><img src="/a.jpg"><span>Image 1 of 3</span><figcaption>The pier, <span>2 of 3</span></figcaption></figure><figure><img src="/b.jpg"><p>Built 1 May 1987</p></figure>',
    after:
      '<figure><img src="/a.jpg"><figcaption>The pier, <span>2 of 3</span></figcaption></figure><figure><img src="/b.jpg"><p>Built 1 May 1987</p></figure>',
  },
];
