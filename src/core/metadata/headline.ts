/** The headline that the page shows, and the section that stands above it. */
import { textOf, toClaims } from '../claims/claims.ts';
import { hasLetter } from '../text/letters.ts';
import { fold } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

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

const MIN_TITLE = 8;

/** The headline without what stands in it as an element of its own, and in no title of the head: a date, a source. */
function withoutParts({ headline, document }: SourcePage): readonly [string, string?] {
  const text = textOf(headline, 400);
  if (!headline?.firstElementChild) return [text];
  const copy = headline.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('a, small, span, time, i, div, p')) part.remove();
  const bare = textOf(copy, 400);
  const title = document.title.trim();
  // A label, which the tab's title parts by a dash or a bar.
  const label = textOf(headline.firstElementChild, MAX_KICKER);
  const own = bare || text.slice(label.length).trim();
  const isLabelled = [...'-–—|·/»'].some((mark) => title.startsWith(`${label} ${mark} ${own}`));
  if (textLength(own) >= MIN_TITLE && isLabelled) return [own, label];
  if (textLength(bare) < MIN_TITLE || title.includes(text)) return [text];
  // One that the tab's title has as well, however it parts them, belongs to the headline.
  const isWhole = !title.startsWith(bare) && fold(title).includes(fold(text));
  return [title.includes(bare) && !isWhole ? bare : text];
}

const source: Source = {
  read(page) {
    const [title, label] = withoutParts(page);
    const kicker = label ?? kickerAbove(page.headline);
    return toClaims({ title, sections: kicker ? [kicker] : [] });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<title>Weir | Bridge reopens today | Daily</title><h1><span>Weir</span> <span>Bridge reopens today</span></h1>',
    claims: { title: 'Bridge reopens today', sections: ['Weir'] },
  },
  {
    page: '<title>Bridge reopens today - Daily</title><h1><span>Bridge reopens today</span></h1>',
    claims: { title: 'Bridge reopens today' },
  },
  {
    page: '<title>Council votes to open the old bridge by May - Daily</title><h1>Harbour Center</h1><main><h2>Council votes to open bridge by May</h2></main>',
    claims: { title: 'Council votes to open bridge by May' },
  },
  {
    page: '<title>EELS: The keepers who never slept | Boats and Bridges | DailyExample.com</title><h1>DailyExample.com</h1><div><h1>The keepers who never slept</h1></div>',
    claims: { title: 'The keepers who never slept', sections: ['DailyExample.com'] },
  },
  {
    page: '<title>Eels can split a bridge | Daily | News</title><div class="breadcrumb"><a href="/">News</a> » Eels can split a bridge</div><main><span>Eels can split a bridge</span></main>',
    claims: { title: 'Eels can split a bridge' },
  },
  {
    page: '<title>Bridge reopens today</title><h1>Bridge reopens today <a href="/topics/boats/">Boats</a></h1>',
    claims: { title: 'Bridge reopens today' },
  },
  {
    page: '<title>Tar of the pier (Harbour Handbook)</title><h3>13.7 Tar of the pier</h3><p>It is black.</p>',
    claims: { title: '13.7 Tar of the pier' },
  },
  {
    page: '<title>pier-count(1)</title><h1>pier-count(1) manual page</h1><p>NAME</p><pre><em>pier count</em> [--all]</pre>',
    claims: { title: 'pier-count(1) manual page' },
  },
  {
    page: '<title>pier_tar - The Harbour Handbook</title><div><p>The Harbour Handbook</p></div><div><h1>Chapter on pier_tar</h1><p>It is black.</p></div>',
    claims: { title: 'Chapter on pier_tar', sections: ['The Harbour Handbook'] },
  },
  {
    page: '<title>용어 - The Harbour Handbook Version 2.4</title><p>The Harbour Handbook Version 2.4</p><h1>용어</h1><p>It is black.</p>',
    claims: { title: '용어' },
  },
  {
    page: '<title>Masts | Boats 4.2 Handbook</title><header><h1>Boats 4.2 handbook</h1></header><div><h2>Masts</h2><p>They bend.</p></div>',
    claims: { title: 'Masts' },
  },
  {
    page: '<title>青石桥 - 例百科，大家的百科全书</title><main><h1>青石桥</h1><p>例百科，大家的百科全书</p></main>',
    claims: { title: '青石桥' },
  },
  {
    page: '<title>Tide Blog » Archive » Bridge reopens today</title><h1><a href="/">Tide Blog</a></h1><p>It has been kept since 1999 from the window above the quay, by all who live there.</p><div><h2><a href="/b">Bridge reopens today</a></h2><p>It did.</p></div><h3>Comments</h3>',
    claims: { title: 'Bridge reopens today' },
  },
  {
    page: '<title>汐だより</title><meta property="og:site_name" content="汐だより"><nav><p>汐だより</p></nav><h2>橋がまた開いた朝</h2><p>2024.05.01</p>',
    claims: { title: '橋がまた開いた朝' },
  },
  {
    page: '<title>다리 이야기 :: 하루의 방</title><meta property="og:title" content="다리 이야기"><nav><h1><a href="/">하루의 방</a></h1></nav><div><strong>다리 이야기</strong></div>',
    claims: { title: '다리 이야기' },
  },
  {
    page: `<title>Bridge reopens after a year - Daily</title><h1>Daily</h1><nav><h2>Bridge reopens after a year</h2></nav>
      <main><h2>Bridge reopens <br>after a year</h2></main>`,
    claims: { title: 'Bridge reopens after a year' },
  },
  {
    page: '<title>The keeper - The book of bridges</title><div><h1>The book of bridges</h1></div><main><h1>The keeper</h1></main>',
    claims: { title: 'The keeper' },
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
    page: '<html lang="en"><title>Bridge reopens</title><h1>Bridge reopens <span>3 May 2024</span></h1>',
    claims: { title: 'Bridge reopens' },
  },
  {
    page: '<title>News: Bridge reopens</title><h1><span>3 May 2024</span><span>News</span>Bridge reopens</h1>',
    claims: { title: 'Bridge reopens' },
  },
  {
    page: '<title>City news Bridge reopens</title><h1><span>City news</span> / Bridge reopens</h1>',
    claims: { title: 'City news / Bridge reopens' },
  },
  {
    page: '<html lang="en"><h1>What we saw on <em>3 May 2024</em></h1><title>What we saw on 3 May 2024</title>',
    claims: { title: 'What we saw on 3 May 2024' },
  },
  {
    page: '<title>Who crosses first?</title><main><div><h1><a href="/monday/">Monday Page</a></h1><p>1 May 2024</p><h3 class="title">Bridge reopens after a year</h3></div></main>',
    claims: { title: 'Bridge reopens after a year' },
  },
  {
    page: '<title>Repairs - How to oil a crane? | Forum</title><h1><span>Repairs</span><span>&nbsp;</span>How to oil a crane?</h1>',
    claims: { title: 'How to oil a crane?', sections: ['Repairs'] },
  },
  {
    page: '<title>旧桥重新开放通车</title><h1>旧桥重新开放通车<small>来源：例报</small></h1>',
    claims: { title: '旧桥重新开放通车' },
  },
];
