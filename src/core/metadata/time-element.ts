/** `<time datetime>` in the article: often the time of the last change, or of a related story. */
import { textOf, toClaims } from '../claims/claims.ts';
import { hasLabel } from '../languages/index.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { Source, SourceExample } from './source.ts';

const isUpdate = (time: Element): boolean => {
  const own = textOf(time, 60);
  const before = time.previousSibling?.nodeValue ?? time.previousElementSibling?.textContent ?? '';
  const label = `${before.slice(-40)} ${own}`;
  return hasLabel(label, 'updated') && !hasLabel(label, 'published');
};

const OUTSIDE = `nav, footer, aside, [${HIDDEN}], [class*="related" i], [class*="teaser" i], [class*="comment" i]`;

const source: Source = {
  read({ document }) {
    const all = [...document.querySelectorAll('time[datetime]')].slice(0, 200);
    const times = all.filter(
      (time) => !time.closest(OUTSIDE) && time.getAttribute('datetime')?.trim(),
    );
    const first = times.filter((one) => !isUpdate(one));
    const good = first.length ? first : times;
    const time = good.find((one) => one.closest('article, main, [role="main"]')) ?? good[0];
    return toClaims({ published: time?.getAttribute('datetime')?.trim() });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
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
