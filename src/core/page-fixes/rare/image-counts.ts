/** Takes the count of a series of images out of a figure that has a caption. */

import { textOf } from '../../text/text-length.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

/** `Image 2 of 3`, `2/3` */
const COUNT = /^\P{N}{0,16}(\d{1,3})\P{N}{1,8}(\d{1,3})\P{N}{0,8}$/u;

const isCount = (part: Element): boolean => {
  const [found, at, all] = COUNT.exec(textOf(part)) ?? [];
  return found !== undefined && Number(at) <= Number(all);
};

export default {
  stage: 'details',
  apply: (root) => {
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
      '<figure><img src="/a.jpg"><span>Image 1 of 3</span><figcaption>The pier, <span>2 of 3</span></figcaption></figure><figure><img src="/b.jpg"><p>Built 1 May 1987</p></figure>',
    after:
      '<figure><img src="/a.jpg"><figcaption>The pier, <span>2 of 3</span></figcaption></figure><figure><img src="/b.jpg"><p>Built 1 May 1987</p></figure>',
  },
];
