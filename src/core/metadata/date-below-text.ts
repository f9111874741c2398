/** The date that the page shows below its text, or behind a label anywhere: `Posted by Ann on 1 May 2024`. */
import { textOf, toClaims } from '../claims/claims.ts';
import { datesAnother, isForeign } from '../claims/foreign.ts';
import { blockOf, isLong } from '../claims/near-headline.ts';
import { readDate } from '../dates/dates.ts';
import { glanceWith } from '../page/class-words.ts';
import { HIDDEN, NO_FACT } from '../page/visibility.ts';
import { hasLetter, hasNumber } from '../text/letters.ts';
import { toPlain } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { hasLabel, isDateLabel, startsWithBy } from '../vocabulary/index.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_NODES = 8_000;
const MAX_LINE = 160;
/** Nearer to the headline, the line is found there. */
const MIN_TEXT = 150;
/** `on` and `am` stand in every sentence. */
const MIN_LABEL = 5;
const OUTSIDE = `script, style, noscript, template, select, nav, aside, form, figcaption, blockquote, cite, [class*="reference" i], body > footer, [${HIDDEN}], [${NO_FACT}]`;
const LABEL = 'dt, th, td, b, strong, span, label, div, p';

/** Whether a line says when its article came to be, and is no sentence of it. */
function isAboutDate(text: string, page: SourcePage): boolean {
  if (textLength(text) > MAX_LINE || hasLabel(text, 'otherDates') || /[©]/.test(text)) return false;
  const words = text.split(/[\s|,/·•]+/).filter((word) => hasLetter(word) && !hasNumber(word));
  const most = /\d:\d\d/.test(text) ? 12 : startsWithBy(text) ? 7 : 3;
  const isLabelled = () =>
    hasLabel(text, 'published', MIN_LABEL) || hasLabel(text, 'updated', MIN_LABEL);
  return (words.length <= most || isLabelled()) && !!readDate(text, page.at, page.language);
}

type Found = { readonly published: string; readonly modified: string };

/** The first such lines behind the last long text after the headline; labelled ones may stand anywhere after it. */
function linesBelow(page: SourcePage): Found {
  const { document, headline } = page;
  const walker = document.createTreeWalker(document.body ?? document, 4 /* text */);
  if (headline) walker.currentNode = headline;
  let published = '';
  let modified = '';
  let length = 0;
  /** Parts of the page that hold long texts: what follows the article has others. */
  const homes = new Set<Element | null | undefined>();
  for (let n = 0, node = walker.nextNode(); node && n < MAX_NODES; n++, node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!text || !element || headline?.contains(element)) continue;
    length += text.length;
    if (isLong(text)) {
      if (element.closest(OUTSIDE) || isForeign(element, headline)) continue;
      const home = element.closest('p, li, div, td')?.parentElement;
      if (homes.size && !homes.has(home) && (published || modified)) continue;
      homes.add(home);
      published = '';
      modified = '';
      continue;
    }
    if (published || length < MIN_TEXT || !hasNumber(text) || element.closest(OUTSIDE)) continue;
    const line = textOf(blockOf({ text, element }, MAX_LINE, headline), MAX_LINE + 1);
    const own = [line, toPlain(text)].find((one) => isAboutDate(one, page));
    if (!own || isForeign(element, headline)) continue;
    if (!hasLabel(own, 'published', MIN_LABEL) && datesAnother(element, headline)) continue;
    const isUpdate = hasLabel(own, 'updated') && !hasLabel(own, 'published', MIN_LABEL);
    if (!isUpdate) published = own;
    else modified ||= own;
  }
  return { published, modified };
}

/** What follows the label of a date that is an element of its own: a list of facts, a table, an icon's title. */
function labelled(page: SourcePage): Found {
  const { document, headline, at, language } = page;
  const found = { published: '', modified: '' };
  for (const element of [...document.querySelectorAll(LABEL)].slice(0, 3_000)) {
    const text = element.textContent?.trim();
    if ((element.children.length && text) || (text?.length ?? 0) > 60) continue;
    const label = text ? textOf(element, 60) : (element.getAttribute('title') ?? '');
    if (!/\p{L}{3}/u.test(label) || !isDateLabel(label)) continue;
    const field = hasLabel(label, 'updated') ? 'modified' : 'published';
    const value = textOf(element.nextElementSibling, 60) || toPlain(element.nextSibling?.nodeValue);
    if (!hasNumber(value) || value.length > 50 || !readDate(value, at, language)) continue;
    if (element.closest(`nav, form, [${HIDDEN}]`) || isForeign(element, headline)) continue;
    found[field] ||= value;
  }
  return found;
}

/** What engines of wikis and of documentation name the line of the last change by. */
const CHANGED = /lastmod|last-?update/i;

const changedLines = (document: Document): readonly Element[] => {
  const isNamed = glanceWith(CHANGED);
  return Array.from(document.querySelectorAll('[id], [class]')).filter((element) =>
    ['id', 'class'].some((name) => isNamed(element.getAttribute(name) ?? '')),
  );
};

const lastChange = ({ document, headline, at, language }: SourcePage): string =>
  changedLines(document)
    .slice(0, 20)
    .filter((element) => !isForeign(element, headline))
    .map((element) => textOf(element, MAX_LINE + 1))
    .find((text) => text.length <= MAX_LINE && readDate(text, at, language) !== undefined) ?? '';

const source: Source = {
  read(page) {
    const below = linesBelow(page);
    const beside = labelled(page);
    return toClaims({
      published: below.published || beside.published,
      modified: below.modified || beside.modified || lastChange(page),
    });
  },
};
export default source;

const PROSE =
  '<p>The bridge over the river has been open to carts and bicycles again since the morning, and by noon some two hundred people had crossed it, most of them twice and for no reason but joy.</p>';

export const examples: readonly SourceExample[] = [
  {
    page: `<html lang="zh"><h1>码头的日子</h1><p>${'码头在雾中。'.repeat(30)}</p><p>若输入的天数大于允许的范围，程序就会将其进位到下一个月份。如果输入的是那个「=PIER(00;12;31)」，结果便是 12/31/00。那么另一个结果则是 1/31/01。</p>`,
    claims: {},
  },
  {
    page: `<h1>Tides</h1>${PROSE}<pre>tide(<i>&#39;2024-05-01 09:00&#39;</i>)</pre><a href="/1"><p>previous</p><p class="title">Tides of old (1 May 2023)</p></a>`,
    claims: {},
  },
  {
    page: `<h1>Bridge reopens</h1><dl><dt>Published</dt><dd>1 May 2024</dd><dt>Last updated</dt><dd>3 May 2024 — <a href="#all">all changes</a></dd></dl>${PROSE}`,
    claims: { published: '1 May 2024', modified: '3 May 2024 — all changes' },
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<aside><span title="Last updated"><svg></svg></span><i>3 May 2024</i> <span title="Created"><svg></svg></span><i>1 May 2024</i></aside>`,
    claims: { published: '1 May 2024', modified: '3 May 2024' },
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<div class="more"><h4>Of the same kind</h4><div><i>9 May 2024</i><a href="/2">Eels return</a></div></div>`,
    claims: {},
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<table><thead><tr><th>day</th><th>m</th></tr></thead><tr><td>2024-05-01 10:00</td><td>6.2</td></tr></table><ul class="references"><li>Port News, 2 May 2024</li></ul>`,
    claims: {},
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<div>Submitted by <span>rasos</span> on 1 May 2024 - 18:55</div>`,
    claims: { published: 'Submitted by rasos on 1 May 2024 - 18:55' },
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<p>It was built on 3 May 1911 by four men.</p><p>Printed in 2009.</p>`,
    claims: {},
  },
  {
    page: `<h1>Brücke offen</h1><dl><dt>Ort</dt><dd>Hafen</dd><dt>Datum:</dt><dd>1.5.2024</dd></dl>${PROSE}`,
    claims: { published: '1.5.2024' },
  },
  {
    page: `<h1>Bridge reopens</h1>${PROSE}<p>Last edited 1 May 2024</p><section class="comments"><p>Posted on 2 May 2024</p></section>`,
    claims: { modified: 'Last edited 1 May 2024' },
  },
  {
    page: `<h1>Rope bridge</h1>${PROSE}<footer><p>Since 3 May 1911.</p><p id="foot-lastmod">This page was changed on 1 May 2024, at 10:00.</p></footer>`,
    claims: { modified: 'This page was changed on 1 May 2024, at 10:00.' },
  },
];
