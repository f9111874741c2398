/** Says of the list beside a headline that states who wrote the article, and when, that it is no part of its text. */

import { readDate } from '../dates/dates.ts';
import { aroundHeadline } from '../page/around-headline.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { setApart } from '../page/zone.ts';
import { fold } from '../text/plain-text.ts';
import { textOf } from '../text/text-length.ts';
import { hasLabel } from '../vocabulary/index.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_ITEMS = 10;
const MAX_ITEM = 90;
const MAX_LINE = 60;
const DAY = 86_400_000;

/** Who wrote it, and how it was read: a list of anything else than an article does not say. */
const ABOUT =
  /(?:^|[\s_-])(?:author|byline|writer|user-?name|created-?by|hits|views|viewed|reads|reading-?time|read-?time|time-to-read)(?:[\s_-]|$)/i;
const NAMES = ['class', 'data-hook', 'itemprop', 'rel'];
/** Facts of another thing. */
const OTHERS = '[itemtype]:not([itemtype*="Article"], [itemtype*="Posting"], [itemtype*="Page"])';

const isAbout = (item: Element): boolean =>
  [item, ...item.querySelectorAll('*')].some((one) =>
    NAMES.some((name) => ABOUT.test(one.getAttribute(name) ?? '')),
  );

const STATED =
  '[itemprop="datePublished"], [itemprop="dateModified"], [itemprop="dateCreated"], time[pubdate]';
const STATES = /published|modified|updated|pubdate|^date$|^dc\.date/;

/** The days that the page states of its article. */
const statedDays = (root: ParentNode, { meta, jsonLd }: PageFacts): readonly number[] => {
  const values: unknown[] = [...meta].flatMap(([key, all]) => (STATES.test(key) ? all : []));
  for (const object of jsonLd) values.push(object.datePublished, object.dateModified);
  for (const one of root.querySelectorAll(STATED))
    values.push(one.getAttribute('datetime'), one.getAttribute('content'));
  return values.flatMap((value) => {
    const day = typeof value === 'string' ? Date.parse(value.slice(0, 10)) : Number.NaN;
    return Number.isNaN(day) ? [] : [day];
  });
};

/** The day that a line states. */
const dayOf = (line: Element, { at, document }: PageFacts): number | undefined => {
  const stamp = line.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const text = textOf(line).slice(0, MAX_ITEM);
  const found = /^\d{4}-\d\d-\d\d/.test(stamp)
    ? stamp
    : readDate(text, at, document.documentElement.getAttribute('lang') ?? '');
  const day = Date.parse(found?.slice(0, 10) ?? '');
  return Number.isNaN(day) ? undefined : day;
};

export default {
  stage: 'zones',
  apply: (root, page, trail) => {
    const around = aroundHeadline(root, 'h1, h2, p, ul, ol, dl', fold(page.document.title));
    if (!around) return;
    const stated = statedDays(root, page);
    const isStated = (line: Element): boolean => {
      const day = dayOf(line, page);
      return (
        day !== undefined &&
        (!stated.length || stated.some((known) => Math.abs(known - day) <= DAY))
      );
    };
    const isFacts = (list: Element): boolean => {
      const items = Array.from(list.children);
      if (items.length < 2 || items.length > MAX_ITEMS || list.closest(OTHERS)) return false;
      if (list.querySelectorAll('dt').length > 1) return false;
      if (items.some((item) => textOf(item).length > MAX_ITEM)) return false;
      const days = items.filter(isStated);
      return days.length > 0 && items.some((item) => !days.includes(item) && isAbout(item));
    };
    const isLine = (line: Element): boolean => {
      const text = textOf(line);
      return (
        text.length <= MAX_LINE &&
        stated.length > 0 &&
        (hasLabel(text, 'updated') || hasLabel(text, 'published')) &&
        isStated(line)
      );
    };
    for (const line of [...around.above.lines, ...around.below.lines]) {
      if (line.hasAttribute('role') || /^h/.test(line.localName)) continue;
      if (line.localName === 'p' ? !isLine(line) : !isFacts(line)) continue;
      setApart(line, 'states facts of the article', trail);
    }
  },
} satisfies PageFix;

const HEAD = '<title>The bridge is open - Daily</title>';

export const examples: readonly PageFixExample[] = [
  {
    before: `${HEAD}<ul><li><span data-hook="user-name">Ann Onym</span></li><li>5 May 2024</li><li>3 min read</li></ul><h1>The bridge is open</h1><p>It was closed for a year, and the ferry was full.</p>`,
    after: `${HEAD}<ul role="navigation"><li><span data-hook="user-name">Ann Onym</span></li><li>5 May 2024</li><li>3 min read</li></ul><h1>The bridge is open</h1><p>It was closed for a year, and the ferry was full.</p>`,
  },
  {
    before: `${HEAD}<h2>The bridge is open</h2><dl><dt>Details</dt><dd><time datetime="2024-05-05" itemprop="datePublished">5 May 2024</time></dd><dd class="hits">Read: 318</dd></dl><p>Updated: 5 May 2024</p>`,
    after: `${HEAD}<h2>The bridge is open</h2><dl role="navigation"><dt>Details</dt><dd><time datetime="2024-05-05" itemprop="datePublished">5 May 2024</time></dd><dd class="hits">Read: 318</dd></dl><p role="navigation">Updated: 5 May 2024</p>`,
  },
  {
    before:
      '<title>大桥开了 - 日报</title><h1>大桥开了</h1><ul><li class="author">林森</li><li>2024年5月5日</li><li>237 字</li></ul>',
    after:
      '<title>大桥开了 - 日报</title><h1>大桥开了</h1><ul role="navigation"><li class="author">林森</li><li>2024年5月5日</li><li>237 字</li></ul>',
  },
  // When and where something takes place.
  {
    before: `${HEAD}<h1>The bridge is open</h1><ul><li><time datetime="2024-05-05">5 May 2024, 8 pm</time></li><li>Harbour Street 3</li></ul>`,
    after: `${HEAD}<h1>The bridge is open</h1><ul><li><time datetime="2024-05-05">5 May 2024, 8 pm</time></li><li>Harbour Street 3</li></ul>`,
  },
  // A book that is reviewed.
  {
    before: `${HEAD}<h1>The bridge is open</h1><time pubdate="" datetime="2024-05-05"></time><ul><li class="author">Ann Onym</li><li>3 March 2021</li><li>210 pages</li></ul>`,
    after: `${HEAD}<h1>The bridge is open</h1><time pubdate="" datetime="2024-05-05"></time><ul><li class="author">Ann Onym</li><li>3 March 2021</li><li>210 pages</li></ul>`,
  },
];
