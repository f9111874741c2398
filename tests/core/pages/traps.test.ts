/** What has pages and is no article in pages is left alone. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Words } from './languages.ts';
import { pageOf, paragraphsOf, read, readAllPages, type Site } from './site.ts';

const ORIGIN = 'https://news.example.org';
const words = LANGUAGES.en as Words;
const numbers = (n: number, url: (n: number) => string): string =>
  [1, 2, 3].map((k) => (k === n ? `<b>${k}</b>` : `<a href="${url(k)}">${k}</a>`)).join(' ');

const siteOf = (
  url: (n: number) => string,
  page: (n: number) => Partial<Parameters<typeof pageOf>[0]>,
): Site =>
  new Map(
    [1, 2, 3].map((n) => [url(n), pageOf({ words, number: n, pager: '', ...page(n) })] as const),
  );

describe('a series of parts', () => {
  const titles = ['', 'The boat that nobody owns', 'Letters to the ferryman', 'Below the quay'];
  it.each([
    [
      'numbered, each with a headline of its own',
      (n: number) => `${ORIGIN}/series/river-${n}`,
      titles,
    ],
    [
      'parts that their headlines count',
      (n: number) => `${ORIGIN}/river-part-${n}.html`,
      titles.map((_, n) => `The river, part ${n}: ${titles[n]}`),
    ],
    [
      'headlines that differ in a number alone',
      (n: number) => `${ORIGIN}/river/${n}`,
      titles.map((_, n) => `The long river (${n})`),
    ],
  ])('%s', (_name, url, headlines) => {
    const site = siteOf(url, (n) => ({
      title: headlines[n] ?? '',
      pager: `<div class="pagination">${numbers(n, url)}</div>`,
    }));
    const { joined, asked, result } = readAllPages(site, url(1));
    // One look shows that the second page is another article.
    expect(asked.length).toBeLessThan(2);
    expect(result.parts).toHaveLength(1);
    expect(joined.html).not.toContain(paragraphsOf(words, 2)[0]);
  });
});

it('a next article, whatever its link is called', () => {
  const url = (n: number): string =>
    `${ORIGIN}/2024/05/10/${['', 'ferry', 'landing', 'archive'][n]}/`;
  const site = siteOf(url, (n) => ({
    title: ['', 'A ferry stays', 'A landing is sold', 'An archive opens'][n] ?? '',
    head: n < 3 ? `<link rel="next" href="${url(n + 1)}">` : '',
    pager:
      n < 3 ? `<nav class="post-navigation"><a rel="next" href="${url(n + 1)}">Next</a></nav>` : '',
  }));
  const { first, asked } = readAllPages(site, url(1));
  expect(asked).toEqual([]);
  expect(first.doubts).not.toContain('one-page-of-many');
});

it('articles that are numbered themselves', () => {
  const url = (n: number): string => `${ORIGIN}/news/${40 + n}`;
  const site = siteOf(url, (n) => ({
    title: ['', 'A ferry stays', 'A landing is sold', 'An archive opens'][n] ?? '',
    pager: `<a rel="prev" href="${url(n - 1)}">Previous</a> <a rel="next" class="next" href="${url(n + 1)}">Next</a> <a href="/news">News</a>`,
  }));
  expect(readAllPages(site, url(2)).asked).toEqual([]);
});

it('a thread of a forum', () => {
  const url = (n: number): string =>
    `${ORIGIN}/forum/threads/ferry.81542/${n > 1 ? `page-${n}` : ''}`;
  const site = siteOf(url, (n) => ({ pager: `<div class="pageNav">${numbers(n, url)}</div>` }));
  const { asked, first } = readAllPages(site, url(1));
  expect(asked).toEqual([]);
  // It says so all the same: this is not all that was said.
  expect(first.doubts).toContain('one-page-of-many');
  expect(first.pages).toBeUndefined();
});

it('a list of articles', () => {
  const url = (n: number): string => `${ORIGIN}/river/${n > 1 ? `page/${n}/` : ''}`;
  const teasers = Array.from(
    { length: 8 },
    (_, k) =>
      `<div class="teaser"><h2><a href="/river/story-${k}-of-many.html">${words.sentences[k % 4]?.(k)}</a></h2><p>${words.sentences[(k + 1) % 4]?.(k)}</p></div>`,
  ).join('');
  const html = pageOf({
    words,
    number: 1,
    pager: `${teasers}<div class="pagination">${numbers(1, url)}</div>`,
  });
  const { article } = read(html, url(1));
  expect(article.pages).toBeUndefined();
  expect(article.doubts).not.toContain('one-page-of-many');
});

it('the pages of its comments', () => {
  const url = `${ORIGIN}/river/ferry/`;
  const pager = `<section id="comments"><p>${words.author}</p><a href="${url}comment-page-2/#comments">2</a> <a href="${url}2/">2</a></section>`;
  expect(read(pageOf({ words, number: 1, pager }), url).pages).toBeUndefined();
});
