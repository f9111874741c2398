/** Eight ways in which sites split their articles into pages. */
import type { Words } from './languages.ts';
import { pageOf, paragraphsOf, type Site } from './site.ts';

const ORIGIN = 'https://news.example.org';

export type Pattern = {
  readonly pages: number;
  /** Of page `n`. */
  readonly url: (n: number) => string;
  readonly head?: (n: number, url: (n: number) => string) => string;
  readonly pager: (n: number, words: Words, url: (n: number) => string) => string;
  /** Each page leads to those before it as well. */
  readonly back?: true;
  /** The URL of a page that has all. */
  readonly whole?: string;
};

const numbers = (n: number, of: number, url: (n: number) => string): string =>
  Array.from({ length: of }, (_, at) => at + 1)
    .map((k) => (k === n ? `<b>${k}</b>` : `<a href="${url(k)}">${k}</a>`))
    .join(' ');

const relLinks = (n: number, of: number, url: (n: number) => string): string =>
  [
    n > 1 ? `<link rel="prev" href="${url(n - 1)}">` : '',
    n < of ? `<link rel="next" href="${url(n + 1)}">` : '',
  ].join('');

export const PATTERNS: Readonly<Record<string, Pattern>> = {
  'rel=next and ?page=2': {
    back: true,
    pages: 3,
    url: (n) => `${ORIGIN}/river/ferry?id=81542${n > 1 ? `&page=${n}` : ''}`,
    head: (n, url) => relLinks(n, 3, url),
    pager: () => '',
  },
  '1 2 3 in /ferry/2': {
    back: true,
    pages: 4,
    url: (n) => `${ORIGIN}/river/ferry/${n > 1 ? `${n}/` : ''}`,
    pager: (n, _words, url) => `<div class="page-links">${numbers(n, 4, url)}</div>`,
  },
  'a link that says next page, to a URL of its own': {
    pages: 3,
    url: (n) => `${ORIGIN}/river/${['', 'ferry', 'the-landing', 'the-archive'][n]}.html`,
    pager: (n, words, url) => (n < 3 ? `<p><a href="${url(n + 1)}">${words.next} »</a></p>` : ''),
  },
  'numbered addresses, -2.html': {
    pages: 3,
    url: (n) => `${ORIGIN}/river/ferry-${n > 1 ? `2405-81542-${n}` : '2405-81542'}.html`,
    pager: (n, words, url) =>
      `<div class="pager"><span>${words.place(n, 3)}</span> ${n < 3 ? `<a class="next" href="${url(n + 1)}">${words.next}</a>` : ''}</div>`,
  },
  'counted from 0, _1.shtml': {
    back: true,
    pages: 5,
    url: (n) => `${ORIGIN}/2024-05/10/content_81542${n > 1 ? `_${n - 1}` : ''}.shtml`,
    pager: (n, _words, url) => `<center>${numbers(n, 5, url)}</center>`,
  },
  'load more, which is a link': {
    pages: 3,
    url: (n) => `${ORIGIN}/river/ferry${n > 1 ? `?p=${n}` : ''}`,
    pager: (n, words, url) =>
      n < 3 ? `<a class="load-more" href="${url(n + 1)}">${words.next}</a>` : '',
  },
  'a select box': {
    back: true,
    pages: 3,
    url: (n) => `${ORIGIN}/river/ferry${n > 1 ? `/seite-${n}` : ''}`,
    pager: (n, words, url) =>
      `<form><select>${[1, 2, 3].map((k) => `<option value="${url(k)}"${k === n ? ' selected' : ''}>${k}. ${words.teaser}</option>`).join('')}</select></form>`,
  },
  'all as one page': {
    back: true,
    pages: 3,
    url: (n) => `${ORIGIN}/river/ferry,${n}.html`,
    pager: (n, words, url) =>
      `<nav class="pagination">${numbers(n, 3, url)} <a href="/river/print?article=81542">${words.whole}</a></nav>`,
    whole: `${ORIGIN}/river/print?article=81542`,
  },
};

export const siteOf = ({ pages, url, head, pager, whole }: Pattern, words: Words): Site => {
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  const site = new Map(
    all.map((n) => [
      url(n),
      pageOf({ words, number: n, pager: pager(n, words, url), head: head?.(n, url) ?? '' }),
    ]),
  );
  const text = all.flatMap((n) => paragraphsOf(words, n));
  if (whole) site.set(whole, pageOf({ words, number: 1, text, pager: '' }));
  return site;
};
