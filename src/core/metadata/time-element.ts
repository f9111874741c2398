/** `<time datetime>` in the article: often the time of the last change, or of a related story. */
import { textOf, toClaims } from '../claims/claims.ts';
import { isForeign } from '../claims/foreign.ts';
import { readDate } from '../dates/dates.ts';
import { HIDDEN } from '../page/visibility.ts';
import { hasNumber } from '../text/letters.ts';
import { hasLabel } from '../vocabulary/index.ts';
import type { Source, SourceExample } from './source.ts';

const isUpdate = (time: Element): boolean => {
  const own = textOf(time, 60);
  const before = time.previousSibling?.nodeValue ?? time.previousElementSibling?.textContent ?? '';
  const label = `${before.slice(-40)} ${own}`;
  return hasLabel(label, 'updated') && !hasLabel(label, 'published');
};

/** Less may be the zone. */
const TWO_DAYS = 2 * 86_400_000 - 1;
const OUTSIDE = `nav, footer, aside, [${HIDDEN}]`;

const source: Source = {
  read({ document, headline, at, language }) {
    const all = [...document.querySelectorAll('time[datetime]')].slice(0, 200);
    const times = all.filter(
      (time) =>
        !time.closest(OUTSIDE) &&
        time.getAttribute('datetime')?.trim() &&
        !isForeign(time, headline),
    );
    const first = times.filter((one) => !isUpdate(one));
    const good = first.length ? first : times;
    const time = good.find((one) => one.closest('article, main, [role="main"]')) ?? good[0];
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
    return toClaims({ published: isOther ? shown : stated });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
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
    claims: { published: '2024-05-01T10:00' },
  },
  {
    page: `<aside><time datetime="2020-01-01">old</time></aside><time datetime="2024-01-01"></time>
      <main><time datetime="">x</time><time datetime=" 2024-05-01T10:00+02:00 ">1 May</time></main>`,
    claims: { published: '2024-05-01T10:00+02:00' },
  },
];
