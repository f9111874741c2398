/** Says of the list of a page's own changes below its text that it is no part of it. */

import { wordsOf } from '../page/class-words.ts';
import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HISTORY = new Set('history changelog revisions'.split(' '));
const OF_PAGES = new Set(
  'change changes update updates updated publication published dates'.split(' '),
);
const MAX_ITEM = 300;

/** Whether a part is named after the history of the page, and of nothing else. */
const isNamed = (part: Element): boolean => {
  const words = wordsOf(part);
  return words.some((word) => HISTORY.has(word)) && words.some((word) => OF_PAGES.has(word));
};

/** Each item begins with its time. */
const isChange = (item: Element): boolean =>
  item.firstElementChild?.localName === 'time' &&
  textOf(item).startsWith(textOf(item.firstElementChild)) &&
  textOf(item).length <= MAX_ITEM;

export default {
  stage: 'zones',
  apply: (root, _page, trail) => {
    for (const list of root.querySelectorAll('ul, ol')) {
      const items = Array.from(list.children);
      const part = [list, list.parentElement, list.parentElement?.parentElement].find(
        (one) => one && isNamed(one),
      );
      if (!part || !items.length || !items.every(isChange)) continue;
      if (part.querySelector('h1') || part.querySelectorAll('p').length > items.length + 2)
        continue;
      setApart(part, 'lists what changed on the page', trail);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>It is open.</p><div class="published-dates" id="history"><p>Updates to this page</p><ol><li><time>5 May 2024</time><p>We put the price right.</p></li><li><time>4 May 2024</time><p>First published.</p></li></ol></div>',
    after:
      '<p>It is open.</p><div class="published-dates" id="history" role="navigation"><p>Updates to this page</p><ol><li><time>5 May 2024</time><p>We put the price right.</p></li><li><time>4 May 2024</time><p>First published.</p></li></ol></div>',
  },
  // The days that an article is about.
  {
    before:
      '<div id="history"><h2>History</h2><ul><li><time>1911</time> The bridge is built.</li><li><time>1944</time> It burns.</li></ul></div>',
    after:
      '<div id="history"><h2>History</h2><ul><li><time>1911</time> The bridge is built.</li><li><time>1944</time> It burns.</li></ul></div>',
  },
];
