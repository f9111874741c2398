/** The links of a page: which belong together, and which are its list of articles. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { toIndexNote } from '../../../src/core/lists/index-note.ts';
import { linksOf } from '../../../src/core/lists/page-links.ts';

const URL_OF_PAGE = 'https://news.example/';
const read = (body: string, head = '') => {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url: URL_OF_PAGE })
    .window;
  return linksOf(document, URL_OF_PAGE);
};

const teaser = (n: number, title: string): string =>
  `<article class="teaser t-${n}"><a href="/2024/${n}"><img alt="A picture" src="x.jpg"></a><h3><a href="/2024/${n}?utm_source=home">${title}</a></h3><a href="/2024/${n}#comments">3 comments</a></article>`;

const FRONT_PAGE = `<nav aria-label="Sections">${['Politics', 'Sport', 'Culture', 'Science', 'A very long name of a section for once'].map((name) => `<a href="/${name}">${name}</a>`).join('')}</nav>
<main><h2>Today</h2>${[1, 2, 3].map((n) => teaser(n, `The harbour is rebuilt, part ${n}`)).join('')}
<section><h2>Most read</h2><ol>${[7, 8].map((n) => `<li><a href="/most/${n}">Short ${n}</a></li>`).join('')}</ol></section></main>
<footer><a href="/imprint">About this site and those who write for it</a><a href="mailto:x@news.example">Mail</a><a href="/">Home</a></footer>`;

it('takes the list of articles for the main one, and knows its heading', () => {
  const { links, groups, parts, main } = read(FRONT_PAGE);
  const own = links.filter(({ group }) => group === main);
  expect(own.map(({ title }) => title)).toEqual([
    'The harbour is rebuilt, part 1',
    'The harbour is rebuilt, part 2',
    'The harbour is rebuilt, part 3',
  ]);
  expect(groups[main]).toBe('Today');
  expect(groups).toContain('Sections');
  expect(groups).toContain('Most read');
  expect(parts).toEqual(['menu', 'main', 'other', 'footer']);
});

it('lists each page once, and none that is no page, or is this one', () => {
  const urls = read(FRONT_PAGE).links.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url) => url.includes('/2024/'))).toHaveLength(3);
  expect(urls.some((url) => url.startsWith('mailto:') || url === URL_OF_PAGE)).toBe(false);
});

it('reads a list in Chinese, where a headline has few characters', () => {
  const body = `<nav>${'国内 国际 财经 体育 文化 科技 社会 教育'
    .split(' ')
    .map((name, n) => `<a href="/c${n}">${name}</a>`)
    .join('')}</nav><ul class="news">${[
    '港口重建工程今日开工',
    '新桥通车后首个周末客流大增',
    '图书馆延长开放时间',
  ]
    .map((title, n) => `<li><a href="/n/${n}.html">${title}</a><span>05-0${n}</span></li>`)
    .join('')}</ul>`;
  const { links, main } = read(body);
  expect(links.filter(({ group }) => group === main).map(({ title }) => title)).toEqual([
    '港口重建工程今日开工',
    '新桥通车后首个周末客流大增',
    '图书馆延长开放时间',
  ]);
});

it('finds feeds, and stops at 500 links', () => {
  const many = Array.from({ length: 620 }, (_, n) => `<a href="/p/${n}">Page ${n}</a>`).join(' ');
  const head =
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="News"><link rel="alternate" hreflang="de" href="/de">';
  const { links, left, feeds, main } = read(many, head);
  expect([links.length, left]).toEqual([500, 120]);
  expect(feeds).toEqual([{ url: 'https://news.example/feed.xml', title: 'News' }]);
  expect(main).toBe(-1);
});

it('writes a note that links to all notes, and to what has none', () => {
  const rows = [
    {
      url: 'https://a.example/1',
      title: 'Tea [green] *hot*',
      state: 'saved',
      path: 'x/Tea (1).md',
    },
    { url: 'https://www.a.example/2', title: '', state: 'duplicate', path: '新闻.md' },
    { url: 'https://a.example/3', title: 'Lost', state: 'failed' },
    { url: 'https://a.example/4', title: 'Gone', state: 'undone', path: 'gone.md' },
    { url: 'https://a.example/5', title: 'Left out', state: 'waiting' },
  ];
  expect(toIndexNote({ title: 'Of today', day: '2026-05-03' }, rows)).toBe(`---
title: "Of today"
date: 2026-05-03
---

# Of today

- [Tea \\[green\\] \\*hot\\*](x/Tea%20%281%29.md) (a.example)
- [https://www.a.example/2](%E6%96%B0%E9%97%BB.md) (a.example)

---

- [Lost](<https://a.example/3>)
`);
});
