/** The date that the page shows near its headline. */
import { textOf, toClaims } from '../claims/claims.ts';
import { datesAnother, isForeign } from '../claims/foreign.ts';
import { blockOf, isLong, type Line } from '../claims/near-headline.ts';
import { readDate } from '../dates/dates.ts';
import { hasNumber } from '../text/letters.ts';
import { endsSentence, isWordy } from '../text/sentences.ts';
import { textLength } from '../text/text-length.ts';
import { findLabel, hasLabel, isAuthorLabel } from '../vocabulary/index.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const MAX_LINES = 24;
const MAX_ABOVE = 6;

/** Texts of neighbours that only their elements part: `28.09.19` and `12:44`. */
function spaced(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= limit; node = walker.nextNode()) {
    const next = node.nodeValue ?? '';
    text += /\d$/.test(text) && /^\d/.test(next) ? ` ${next}` : next;
  }
  const plain = textOf(element, limit);
  return plain.replace(/\s/g, '') === text.replace(/\s/g, '')
    ? text.replace(/\s+/g, ' ').trim()
    : plain;
}

type Test = (text: string) => boolean;

/** The line alone, or with what stands around it: pages spread a date over several elements. */
function dateIn(line: Line, headline: Element | undefined, isDate: Test): string | undefined {
  if (!hasNumber(line.text)) return [line.text].find(isDate);
  const block = spaced(blockOf(line, 90, headline), 120);
  const label = findLabel(block, 'otherDates');
  const at = block.indexOf(line.text);
  if (label < 0)
    return isEndOfSentence(line.text, block) ? undefined : [block, line.text].find(isDate);
  // Behind the date it speaks of another one, and one of its own may stand between.
  const isOwn = label > at || findLabel(block.slice(label, at), 'published', MIN_LABEL) > 0;
  return isOwn ? [line.text].find(isDate) : undefined;
}

const LABEL_LENGTH = 25;
/** `on` says less than `posted on`. */
const MIN_LABEL = 5;
/** `Reference:`, which says of its date that it is another one. */
const OTHER_LABEL = /^[^\d:：]{3,40}[:：]/;

/** Where the line says that its date is that of a change; the label may stand in the element before. */
function updateLabelIn(line: Line, text: string, isDate: Test): number {
  const before = text.slice(0, Math.max(text.indexOf(line.text), 0)).slice(-LABEL_LENGTH);
  if (isDate(line.text)) {
    const isLabelled =
      !hasNumber(before) && hasLabel(before, 'updated') && !hasLabel(before, 'published');
    return isLabelled ? 0 : findLabel(line.text, 'updated');
  }
  return findLabel(text, 'updated');
}

/** Whether a line may hold a date; a word such as `today` is one only where it stands alone. */
const isCandidate = ({ text }: Line): boolean =>
  hasNumber(text) ? !isLong(text) : text.length > 1 && text.length <= 25;

const OUTSIDE = 'nav, footer, script, style, [role="banner"], body > header';
const MAX_ASIDE = 120;

/** A short aside may hold the date, and what else stands beside a headline. */
const isOutside = (element: Element): boolean => {
  const aside = element.closest('aside');
  return element.closest(OUTSIDE) !== null || textOf(aside, MAX_ASIDE + 1).length > MAX_ASIDE;
};

/** Some pages show the date above the headline, in a box that they share. */
function dateAbove({ headline, document }: SourcePage, isDate: Test): string {
  let box = headline?.parentElement ?? null;
  for (let n = 0; box && box !== document.body && n < MAX_ABOVE; n++, box = box.parentElement) {
    const walker = document.createTreeWalker(box, 4);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node && texts.length < 12; node = walker.nextNode()) {
      if (headline?.contains(node)) break;
      const text = (node.nodeValue ?? '').trim();
      const element = node.parentElement;
      if (!text || !element || isOutside(element) || isForeign(element, headline)) continue;
      texts.push(text);
      // Day, month and year in a box each.
      if (/^\d{1,4}$/.test(text)) texts.push(spaced(blockOf({ text, element }, 30, headline), 30));
    }
    const found = texts.find((text) => text.length < 60 && hasNumber(text) && isDate(text));
    if (found) return found;
  }
  return '';
}

/** Some pages show it inside, in an element of its own. */
const dateInside = ({ headline }: SourcePage, isDate: Test): string =>
  [...(headline?.querySelectorAll('small, span, time, em, i, div, p') ?? [])]
    .slice(0, 20)
    .map((element) => textOf(element, 60))
    .find((text) => text.length < 40 && hasNumber(text) && isDate(text)) ?? '';

const MAX_WORDS = 10;
/** In scripts without spaces: a line of that weight says more than a day. */
const MAX_DENSE = 100;

/** Whether a line is a sentence of the text, which may speak of any day. */
const isSentence = (text: string): boolean =>
  (text.split(/\s+/).length > MAX_WORDS || textLength(text) > MAX_DENSE || isWordy(text)) &&
  endsSentence(text) &&
  (['published', 'updated'] as const).every((kind) => findLabel(text, kind) !== 0);

/** Whether a line only ends a sentence that an element within it parts. */
const isEndOfSentence = (line: string, block: string): boolean =>
  /^\p{Ll}/u.test(line) && block.endsWith(line) && isSentence(block);

/** Sentences of more than this are no standfirst: what follows stands behind some of the text. */
const MAX_STANDFIRST = 135;

function datesOf(page: SourcePage): { published: string; modified: string } {
  const { at, headline, language } = page;
  const isDate = (text: string): boolean =>
    !isSentence(text) &&
    readDate(text, at, language) !== undefined &&
    !hasLabel(text, 'otherDates');
  let published = '';
  let modified = '';
  let isDoubtful = false;
  let isBehind = false;
  const lengths = page.lines.map(({ text }) =>
    isLong(text) || isSentence(text) ? textLength(text) : 0,
  );
  const isAfterText = (line: Line): boolean =>
    lengths.slice(0, page.lines.indexOf(line)).reduce((sum, one) => sum + one, 0) > MAX_STANDFIRST;
  // Links without a number lead to other pages, many of them in a box beside the headline.
  const near = page.lines.filter(
    ({ text, element }) => hasNumber(text) || !element.closest('a[href]'),
  );
  for (const line of near.slice(0, MAX_LINES).filter(isCandidate)) {
    const text = dateIn(line, headline, isDate);
    if (!text || isForeign(line.element, headline)) continue;
    // What the article says in short, without full stops.
    if (line.element.closest('li') && isSentence(`${line.text}.`)) continue;
    const behind = isAfterText(line) && !hasLabel(text, 'published', MIN_LABEL);
    if (behind && datesAnother(line.element, headline)) continue;
    const own = isDate(line.text) ? line.text : text;
    const label = updateLabelIn(line, text, isDate);
    // Behind other dates: `Received: 2 May 2024, published: 5 May 2024`.
    // `le` in `reçu le` says less than `publié le` behind it.
    const clear = findLabel(own, 'published', MIN_LABEL);
    const other = clear < 0 ? findLabel(own, 'published') : clear;
    // Right behind the label of a change, `on` is a part of it.
    const isApart = label < 0 || hasNumber(own.slice(label, other));
    const stated = other > Math.max(label, 0) && isApart ? own.slice(other) : '';
    if (stated && isDate(stated)) {
      published ||= stated;
      if (label >= 0) modified ||= own.slice(label, other);
    } else if (label < 0) {
      if (!published || (isDoubtful && hasLabel(text, 'published', MIN_LABEL))) {
        const end = findLabel(text, 'updated');
        const start = end < 0 ? text : text.slice(0, end).trim();
        published = start.includes(own) ? start : own;
        isBehind = behind;
        isDoubtful =
          other < 0 && OTHER_LABEL.test(own) && !isAuthorLabel(own.split(/[:：]/)[0] ?? '');
      }
    } else {
      // One line for both: `5 May 2024 - Updated: 6 May 2024`.
      const head = own.slice(0, label);
      if (isDate(head)) published ||= head.replace(/[\s|•·–—-]+$/, '');
      modified ||= own.slice(label);
    }
    if (published && modified) break;
  }
  if (!published || isBehind) {
    const other = dateInside(page, isDate) || dateAbove(page, isDate);
    const dayOf = (text: string): string => readDate(text, at, language)?.slice(0, 10) ?? '';
    // What stands behind the text may date another one.
    const isEarlier = !published || dayOf(other) < dayOf(published);
    if (other && isEarlier && (!modified || dayOf(other) <= dayOf(modified))) published = other;
  }
  return { published, modified };
}

const source: Source = { read: (page) => toClaims(datesOf(page)) };
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><ul><li>The old bridge was given to the town on May 3, 1911</li></ul><p>It did.</p>',
    claims: {},
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><ul><li><a href="/a">Eels</a></li></ul><p>May 1, 2024</p>',
    claims: { published: 'May 1, 2024' },
  },
  {
    page: '<html lang="fr"><h1>Le pont rouvre</h1><p>Reçu le 3 mars 2024 ; publié le 2 mai 2024</p>',
    claims: { published: 'publié le 2 mai 2024' },
  },
  {
    page: '<html lang="de"><div><i>Nr. 18 / 4.6.2024</i><h1>Neuer Kahn</h1></div><p>Die Werft wurde am 1. Oktober 1952 gegründet.</p>',
    claims: { published: 'Nr. 18 / 4.6.2024' },
  },
  {
    page: '<html lang="de"><h1>Beschluss vom 12. Mai 2026</h1><p>Die Berufung des Klägers gegen das Urteil des Landgerichts vom 4. August 2025 wird zurückgewiesen.</p>',
    claims: {},
  },
  {
    page: '<html lang="ja"><h1>橋が再び開通</h1><p>町は2025年3月4日に橋を閉じ、工事を始めました。今年の秋に終わる見込みです。</p>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><p>It was closed in the early hours of Sunday, November 3, 2013, after a storm.</p><p>3 May 2024</p>',
    claims: { published: '3 May 2024' },
  },
  {
    page: '<div><span>10:24 14.05.2024</span><h1>Мост снова открыт</h1></div><p>Мост был закрыт двенадцать лет.</p>',
    claims: { published: '10:24 14.05.2024' },
  },
  {
    page: '<h1>Riapre il ponte</h1><p>3 maggio 2024, 10:15</p><p>(modifica il 4 maggio 2024 | 08:20)</p>',
    claims: { published: '3 maggio 2024, 10:15', modified: 'modifica il 4 maggio 2024 | 08:20)' },
  },
  {
    page: '<h1>Riapre il ponte</h1><p>Ultima modifica 4 maggio 2024</p><p>di Anna Oni</p><p>3 maggio 2024</p>',
    claims: { published: '3 maggio 2024', modified: 'Ultima modifica 4 maggio 2024' },
  },
  {
    page: '<h1>Köprü yeniden açıldı</h1><p>Ann Onym | <span>05.04.2024 - Güncelleme : 06.04.2024</span></p>',
    claims: { published: '05.04.2024', modified: 'Güncelleme : 06.04.2024' },
  },
  {
    page: `<html lang="de"><h1>Brücke wieder offen</h1><p><span>Stand: 2. Mai 2024, 9:10 Uhr</span></p><p>Von Ann Onym</p>
      <div><b>1.</b> <b>Mai</b> <b>2024</b> <i>17:47</i></div>`,
    claims: { published: '1. Mai 2024 17:47', modified: 'Stand: 2. Mai 2024, 9:10 Uhr' },
  },
  {
    page: '<h1>大桥重新开放</h1><div><span>来源：示例报</span><span>2024-05-01 10:00</span></div>',
    claims: { published: '来源：示例报2024-05-01 10:00' },
  },
  { page: '<h1>Bridge reopens</h1><p>The bridge was closed for 12 years.</p>', claims: {} },
  {
    page: '<html lang="fi"><h1>Silta avattiin</h1><p><i>3.5.2024</i> <i>16:20</i> päivitetty <i>3.5.2024</i> <i>17:20</i></p>',
    claims: { published: '3.5.2024 16:20', modified: 'päivitetty 3.5.2024 17:20' },
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>Updated on May 3, 2024</p>',
    claims: { modified: 'Updated on May 3, 2024' },
  },
  {
    page: '<html lang="ja"><h1>橋が開いた</h1><p>最終更新日 <i>2024年5月3日</i> 公開日 <i>2024年5月1日</i></p>',
    claims: { published: '2024年5月1日', modified: '2024年5月3日' },
  },
  {
    page: '<html lang="en-GB"><h1>Bridge reopens</h1><p>File: 3 May 2021</p><p>Posted on: 1 May 2024</p>',
    claims: { published: 'Posted on: 1 May 2024' },
  },
  {
    page: '<html lang="en-GB"><h1>Bridge reopens</h1><p>File number: 03/05/2021-C</p>',
    claims: {},
  },
  {
    page: '<h1>Rope Bridge</h1><p><b>The rope bridge at the old harbour</b> is a bridge from 3 May 1911 that was never closed.</p>',
    claims: {},
  },
  {
    page: '<html lang="en"><h1>Port v Eel</h1><table><tr><td>Deadline:</td><td>2 May 2024</td></tr><tr><td>Date issued:</td><td>3 May 2024</td></tr></table>',
    claims: { published: '3 May 2024' },
  },
  {
    page: '<div><div class="box"><b>3</b><b>May</b><b>2024</b></div><h1>Bridge reopens</h1></div><p>It was closed for years.</p>',
    claims: { published: '3May2024' },
  },
  {
    page: '<div><i>3 May 2024</i><h1>Bridge reopens</h1></div><div class="c"><a href="/1">Eels return to the river</a><b>2 May 2024</b></div><div class="c"><a href="/2">New cranes for the port</a><b>1 May 2024</b></div>',
    claims: { published: '3 May 2024' },
  },
  {
    page: '<h1>Bridge reopens</h1><p><a>ann</a><span>03.05.24</span><span>09:15</span></p>',
    claims: { published: 'ann03.05.24 09:15' },
  },
  {
    page: `<title>Bridge reopens</title><div><i>3 May 2024</i><h1>Bridge reopens</h1></div><p>The bridge over the river has been open to carts and bicycles since the morning, and by noon two hundred people had crossed it twice or more.</p><p>It will stay so.</p><div><b>9 May 2024</b></div>`,
    claims: { published: '3 May 2024' },
  },
  {
    page: `<title>Bridge reopens</title><div class="bar">10 May 2024</div><h1>Bridge reopens</h1><p>The bridge over the river has been open to carts and bicycles since the morning, and by noon two hundred people had crossed it twice or more.</p><div><b>9 May 2024</b></div>`,
    claims: { published: '9 May 2024' },
  },
  {
    page: `<title>Bridge reopens</title><h1>Bridge reopens</h1><p>The bridge over the river has been open to carts and bicycles since the morning, and by noon two hundred people had crossed it twice or more.</p><div><h4>Of the same kind</h4><div><i>9 May 2024</i><a href="/2">Eels return</a></div></div>`,
    claims: {},
  },
  {
    page: '<h1>Bridge reopens <small>May 3, 2024</small></h1><p>It was closed for years.</p>',
    claims: { published: 'May 3, 2024' },
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>Member since 3 May 2012</p><p>3 hours ago</p>',
    claims: { published: '3 hours ago' },
  },
  {
    page: '<html lang="nl"><h1>Brug weer open</h1><p>U bent hier:</p><a href="/">hier</a><p>De brug is vandaag weer open.</p>',
    claims: {},
  },
  {
    page: `<html lang="de"><title>Sturm im Ticker</title><h1>Sturm im Ticker</h1><div class="entry"><b>vor 5 Minuten</b><h3>Fähren bleiben im Hafen</h3></div>
      <div class="entry"><b>3. Mai 2024</b><h3>Deiche halten</h3></div>`,
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><p>It did.</p><div class="comments"><b>Bo</b> <i>2 May 2024</i></div>',
    claims: {},
  },
  {
    page: '<h1>Bridge reopens</h1><a href="/x"><h2>Eels return <i>2 May 2024</i></h2></a>',
    claims: {},
  },
  {
    page: '<html lang="de"><article class="CommentHeader"><h1 class="Comment_headline">Brücke offen</h1><p class="Comment_date"><i>Dienstag,</i> <i>3. Mai 2024</i></p></article>',
    claims: { published: 'Dienstag, 3. Mai 2024' },
  },
  {
    page: '<html lang="de"><div><b class="teaser-meta">3.5.2024</b><h1>Brücke offen</h1><p>Stand: 4. Mai 2024</p></div>',
    claims: { published: '3.5.2024', modified: 'Stand: 4. Mai 2024' },
  },
  {
    page: '<html lang="de"><h1>Brücke offen</h1><p><span>Stand:</span> <span>4.5.2024, 7:30 Uhr</span></p>',
    claims: { modified: '4.5.2024, 7:30 Uhr' },
  },
  {
    page: '<html lang="de"><article><h1>Brücke offen</h1><p>Sie ist es.</p><div class="sidebar"><i>3. Mai 2024</i></div></article>',
    claims: { published: '3. Mai 2024' },
  },
  {
    page: '<h1>Bridge reopens</h1><ul><li><i class="day">29 May 2024</i> <a href="/1">An evening with port and oars</a></li><li><i class="day">30 May 2024</i> <a href="/2">A morning on the new cranes</a></li></ul>',
    claims: {},
  },
  {
    page: '<html lang="en"><h1>Bridge reopens</h1><p>Updated - May 6, 2024 09:10 - Published - May 5, 2024 18:05</p>',
    claims: {
      published: 'Published - May 5, 2024 18:05',
      modified: 'Updated - May 6, 2024 09:10 - ',
    },
  },
];
