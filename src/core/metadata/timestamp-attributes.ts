/** Times that attributes state where the page shows something shorter: hAtom, h-entry, and scripts that count the hours. */
import { textOf, toClaims } from '../claims/claims.ts';
import { isForeign } from '../claims/foreign.ts';
import { readDate } from '../dates/dates.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX = 300;
/** What stands in a box of its own longer than this is no date with a time behind it. */
const MAX_SHOWN = 60;
const ATTRIBUTES = [
  'title',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-utc',
  'datetime',
  'content',
];
const SELECTOR = `:is(abbr, time, span)[title], ${ATTRIBUTES.map((name) => `[class][${name}]`).join(', ')}`;
const OUTSIDE = `nav, aside, form, [${HIDDEN}]`;
const PUBLISHED =
  /(?:^|[\s_-])(?:published|dt-published|pubdate|pub-?date|post-?date|entry-?date|created|timestamp|timeago|date|time|datum|posted)(?:$|[\s_-])/i;
/** The hour alone, or how long ago: a whole timestamp behind it says which day that was, whatever its element is named. */
const TIMED = /\d.*\p{L}|\d[:.]\d\d/u;
const UPDATED = /(?:^|[\s_-])(?:updated|dt-updated|modified|edited)(?:$|[\s_-])/i;
/** A whole timestamp: a day alone may be anything. */
const WHOLE = /\d{4}.*\d{1,2}[:時时시]\s?\d{2}|^\d{4}-\d\d-\d\d$|^\d{10}(?:\d{3})?$/;

const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/** One with its zone, if there is one: what is meant for people mostly has none. */
function statedBy(element: Element, { at, language }: SourcePage): string {
  const stated = ATTRIBUTES.map((name) => element.getAttribute(name)?.trim() ?? '').filter(
    (value) =>
      value.length < 60 && WHOLE.test(value) && readDate(value, at, language) !== undefined,
  );
  return stated.find((value) => ZONED.test(readDate(value, at, language) ?? '')) ?? stated[0] ?? '';
}

const source: Source = {
  read(page) {
    let published = '';
    let modified = '';
    for (const element of [...page.document.querySelectorAll(SELECTOR)].slice(0, MAX)) {
      const names = element.getAttribute('class') ?? '';
      const isUpdate = UPDATED.test(names) && !PUBLISHED.test(names);
      if (isUpdate ? modified : published) continue;
      const shown = textOf(element, 80);
      const isTime = PUBLISHED.test(names) || /^(?:abbr|time)$/.test(element.localName);
      if (!isUpdate && !isTime && !TIMED.test(shown)) continue;
      const stated = statedBy(element, page);
      if (!stated || element.closest(OUTSIDE) || shown.length > MAX_SHOWN) continue;
      if (isForeign(element, page.headline)) continue;
      if (isUpdate) modified = stated;
      else published = stated;
      if (published && modified) break;
    }
    // The one time of an entry is that of its publication: hAtom asks for `updated` alone.
    return toClaims({ published: published || modified, modified: published && modified });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h3>Bridge reopens</h3><p>It did.</p><p>Posted at <abbr class="published" title="2024-05-01T10:00:00+02:00">10:00 AM</abbr></p>',
    claims: { published: '2024-05-01T10:00:00+02:00' },
  },
  {
    page: '<div class="hentry"><h2>Bridge reopens</h2><span class="updated" title="2024-05-01T10:00:00Z">10:00</span></div>',
    claims: { published: '2024-05-01T10:00:00Z' },
  },
  {
    page: `<h1>Bridge reopens</h1><span class="timeago" data-datetime="2024-05-01T10:00:00Z">2 days ago</span>
      <div class="comment"><span class="date" title="2024-05-02T10:00:00Z">yesterday</span></div>`,
    claims: { published: '2024-05-01T10:00:00Z' },
  },
  {
    page: '<h1>Bridge</h1><span class="date" title="01/05/2024 10:00" data-timestamp="1714557600">1 May</span>',
    claims: { published: '1714557600' },
  },
  {
    page: '<h1>Bridge</h1><time title="1 May 2024, 10:00">2 years ago</time>',
    claims: { published: '1 May 2024, 10:00' },
  },
  {
    page: '<h1>Bridge</h1><i class="when" title="May 1, 2024, 10:00:12 AM">10:00 AM</i><i class="map" title="2 May 2024, 10:00">Map</i>',
    claims: { published: 'May 1, 2024, 10:00:12 AM' },
  },
  {
    page: '<html lang="en"><h1>Bridge</h1><span title="2024-05-01 10:00">2 years ago</span>',
    claims: { published: '2024-05-01 10:00' },
  },
  { page: '<h1>Bridge</h1><span class="date" title="Open the calendar">May</span>', claims: {} },
];
