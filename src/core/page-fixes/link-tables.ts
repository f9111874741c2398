/** Says of a table of other articles and their dates below the text that it leads elsewhere. */

import { readDate } from '../dates/dates.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { siteUrlOf } from '../page/site-link.ts';
import { setApart } from '../page/zone.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_ROWS = 30;
const MAX_HEADING = 80;
const LEAST_HEADLINE = 4;
const MAX_DATE = 30;

/** Whether a row is a headline that leads to a page of the site, and its day. */
const isEntry = (row: Element, page: PageFacts): boolean => {
  const { at, document } = page;
  const [first, second, ...more] = Array.from(row.children);
  const links = Array.from(row.querySelectorAll('a[href]'));
  const [link] = links;
  if (!first || !second || more.length || links.length !== 1 || !link) return false;
  const text = textOf(link);
  const others = [first, second].filter((cell) => !cell.contains(link));
  const day = textOf(others[0] ?? link);
  const own = textOf(first.contains(link) ? first : second);
  return (
    text.length >= LEAST_HEADLINE &&
    /^[\s()[\]\d]*$/.test(own.replace(text, '')) &&
    siteUrlOf(link, page) !== undefined &&
    day.length <= MAX_DATE &&
    readDate(day, at, document.documentElement.getAttribute('lang') ?? '') !== undefined
  );
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    for (const table of root.querySelectorAll('table')) {
      const rows = Array.from(table.querySelectorAll('tr'));
      const box = table.parentElement;
      // In a box of its own, below no more than a heading.
      if (box?.localName !== 'div' || !rows.length || rows.length > MAX_ROWS) continue;
      const heading = textOf(box).length - textOf(table).length;
      if (heading < 2 || heading > MAX_HEADING || box.querySelector('p, h1')) continue;
      if (box.lastElementChild !== table || !rows.every((row) => isEntry(row, page))) continue;
      setApart(box, 'is a table of other articles', trail);
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<p>It is open.</p><div class="x"><h4>More on bridges</h4><table><tbody><tr><th><a href="/211">The eels are back</a> (3)</th><td>21 June 2024</td></tr></tbody></table></div>',
    after:
      '<p>It is open.</p><div class="x" role="navigation"><h4>More on bridges</h4><table><tbody><tr><th><a href="/211">The eels are back</a> (3)</th><td>21 June 2024</td></tr></tbody></table></div>',
  },
  {
    before:
      '<div><h4>The films</h4><table><tbody><tr><th><a href="/211">The eels</a></th><td>1954</td></tr></tbody></table></div>',
    after:
      '<div><h4>The films</h4><table><tbody><tr><th><a href="/211">The eels</a></th><td>1954</td></tr></tbody></table></div>',
  },
];
