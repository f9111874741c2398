/** The headline that the page shows, and the section that stands above it. */
import { textOf, toClaims } from '../claims/claims.ts';
import { hasLetter } from '../text/letters.ts';
import type { Source, SourceExample } from './source.ts';

const MAX_KICKER = 40;

/** The short line right above the headline: `Opinion`, `Tribuna`. */
function kickerAbove(headline: Element | undefined): string {
  for (let part = headline, n = 0; part && n < 3; part = part.parentElement ?? undefined, n++) {
    if (part.matches('article, main, body')) break;
    const before = part.previousElementSibling;
    if (!before) continue;
    const text = textOf(before, MAX_KICKER + 1);
    if (!hasLetter(text)) continue;
    if (/\d/.test(text)) return '';
    return text.length <= MAX_KICKER && !before.matches('nav, header, aside, script') ? text : '';
  }
  return '';
}

const source: Source = {
  read({ headline }) {
    const kicker = kickerAbove(headline);
    return toClaims({ title: textOf(headline, 400), sections: kicker ? [kicker] : [] });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<title>Bridge reopens after a year - Daily</title><h1>Daily</h1><nav><h2>Bridge reopens after a year</h2></nav>
      <main><h2>Bridge reopens <br>after a year</h2></main>`,
    claims: { title: 'Bridge reopens after a year' },
  },
  {
    page: '<h1>Log in</h1><article><h1>Bridge reopens</h1></article>',
    claims: { title: 'Bridge reopens' },
  },
  {
    page: '<article><p><a href="/views/">Views</a></p><h1>Bridge reopens after a year</h1></article>',
    claims: { title: 'Bridge reopens after a year', sections: ['Views'] },
  },
  {
    page: '<title>Who crosses first?</title><main><div><h1><a href="/monday/">Monday Page</a></h1><p>1 May 2024</p><h3 class="title">Bridge reopens after a year</h3></div></main>',
    claims: { title: 'Bridge reopens after a year' },
  },
];
