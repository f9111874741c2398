/** `<time datetime>` in the article: often the time of the last change, or of a related story. */
import { toClaims } from '../facts/claims.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { Source, SourceExample } from '../page.ts';

const OUTSIDE = `nav, footer, aside, [${HIDDEN}], [class*="related" i], [class*="teaser" i], [class*="comment" i]`;

const source: Source = {
  read({ document }) {
    const all = [...document.querySelectorAll('time[datetime]')].slice(0, 200);
    const times = all.filter(
      (time) => !time.closest(OUTSIDE) && time.getAttribute('datetime')?.trim(),
    );
    const time = times.find((one) => one.closest('article, main, [role="main"]')) ?? times[0];
    return toClaims({ published: time?.getAttribute('datetime')?.trim() });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<aside><time datetime="2020-01-01">old</time></aside><time datetime="2024-01-01"></time>
      <main><time datetime="">x</time><time datetime=" 2024-05-01T10:00+02:00 ">1 May</time></main>`,
    claims: { published: '2024-05-01T10:00+02:00' },
  },
];
