/** `<time datetime>` in the article: often the time of the last change, or of a related story. */
import { textOf, toClaims } from '../claims/claims.ts';
import { isForeign } from '../claims/foreign.ts';
import { readDate } from '../dates/dates.ts';
import { HIDDEN } from '../page/visibility.ts';
import { hasNumber, mayBeDense } from '../text/letters.ts';
import { hasLabel } from '../vocabulary/index.ts';
import type { Source, SourceExample } from './source.ts';

const isUpdate = (time: Element): boolean => {
  const own = textOf(time, 60);
  const before = time.previousSibling?.nodeValue ?? time.previousElementSibling?.textContent ?? '';
  const next = time.nextSibling;
  // Behind it, in languages that put it there: `2024/05/01に更新`.
  const behind = next === time.parentElement?.lastChild ? (next?.nodeValue ?? '').slice(0, 12) : '';
  const label = `${before.slice(-40)} ${own} ${mayBeDense(behind) ? behind : ''}`;
  return hasLabel(label, 'updated') && !hasLabel(label, 'published');
};

/** Several that show no more than the hour are those of a report's entries. */
const HOUR = /^\D{0,4}\d{1,2}[:.h]\d\d\D{0,4}$/;

/** Less may be the zone. */
const TWO_DAYS = 2 * 86_400_000 - 1;
const MASTHEAD = 'body > header, [role="banner"]';
const OUTSIDE = `nav, footer, aside, [${HIDDEN}]`;

const source: Source = {
  read({ document, headline, lines, at, language }) {
    const all = [...document.querySelectorAll(':is(time, relative-time)[datetime]')].slice(0, 200);
    const times = all.filter(
      (time) =>
        !time.closest(OUTSIDE) &&
        // Newspapers show there which day it is.
        time.closest(MASTHEAD)?.contains(headline ?? null) !== false &&
        time.getAttribute('datetime')?.trim() &&
        !isForeign(time, headline),
    );
    const changes = times.filter(isUpdate);
    const first = times.filter((one) => !changes.includes(one));
    // Of a change alone it is the nearest to the publication, unless a line dates that.
    const isDated = lines.some(
      ({ text }) => hasLabel(text, 'published', 5) && readDate(text, at, language),
    );
    const isApart = first.length > 0 || isDated;
    const hours = first.filter((one) => HOUR.test(textOf(one, 20)));
    const own = isDated && hours.length > 1 ? first.filter((one) => !hours.includes(one)) : first;
    const inArticle = (some: readonly Element[]): Element | undefined =>
      some.find((one) => one.closest('article, main, [role="main"]')) ?? some[0];
    const claimOf = (time: Element | undefined): string => {
      const stated = time?.getAttribute('datetime')?.trim() ?? '';
      const shown = textOf(time, 80);
      // Some templates put the time of the last change behind the day of publication.
      const [day, shownDay] = [stated, shown].map((text) =>
        readDate(text, at, language)?.slice(0, 10),
      );
      const isOther =
        hasNumber(shown) &&
        day &&
        shownDay &&
        Math.abs(Date.parse(day) - Date.parse(shownDay)) > TWO_DAYS;
      return isOther ? shown : stated;
    };
    return toClaims({
      published: claimOf(inArticle(isApart ? own : times)),
      modified: isApart ? claimOf(inArticle(changes)) : '',
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>Storm</h1><p>Published: 1 May 2024, 8:10</p><ol><li><time datetime="2024-05-01T13:05Z">13:05</time><p>It rains.</p></li><li><time datetime="2024-05-01T12:00Z">12:00</time><p>It blows.</p></li></ol>',
    claims: {},
  },
  {
    page: `<html lang="en"><article><h1>Bridge reopens</h1><time datetime="2024-05-08T10:00:00Z"><b>Updated: 8 May</b></time><i>Published: 1 May 2024</i></article>`,
    claims: { modified: '2024-05-08T10:00:00Z' },
  },
  {
    page: `<html lang="fr"><article><h1>Le pont rouvre</h1><time datetime="2024-05-08T10:00:00Z">Publié le 1 mai 2024</time></article>`,
    claims: { published: 'Publié le 1 mai 2024' },
  },
  {
    page: `<h1>Bridge reopens</h1><a class="card" href="/x"><b>How the cranes of the harbour moved to a new system in one night of work</b><time datetime="2020-01-01">old</time></a>`,
    claims: {},
  },
  {
    page: '<article><p>Last updated <time datetime="2024-05-02T10:00">2 May</time></p><p>Published <time datetime="2024-05-01T10:00">1 May</time></p></article>',
    claims: { published: '2024-05-01T10:00', modified: '2024-05-02T10:00' },
  },
  {
    page: '<html lang="ja"><h1>橋が開いた</h1><p><i><time datetime="2024-05-01T01:00:00Z">5月1日</time>に公開</i><i><time datetime="2024-05-03T01:00:00Z">5月3日</time>に更新</i></p>',
    claims: { published: '2024-05-01T01:00:00Z', modified: '2024-05-03T01:00:00Z' },
  },
  {
    page: '<header><b>Daily Example</b><time datetime="2024-05-10">Friday</time></header><h1>Bridge reopens</h1><p>It did.</p>',
    claims: {},
  },
  {
    page: '<body><header><h1>Bridge reopens</h1><time datetime="2024-05-01">1 May</time></header><p>It did.</p>',
    claims: { published: '2024-05-01' },
  },
  {
    page: '<h1>Version 2.4</h1><p>ann made this <relative-time datetime="2024-05-01T10:00:00Z">May 1, 2024</relative-time></p>',
    claims: { published: '2024-05-01T10:00:00Z' },
  },
  {
    page: `<aside><time datetime="2020-01-01">old</time></aside><time datetime="2024-01-01"></time>
      <main><time datetime="">x</time><time datetime=" 2024-05-01T10:00+02:00 ">1 May</time></main>`,
    claims: { published: '2024-05-01T10:00+02:00' },
  },
];
