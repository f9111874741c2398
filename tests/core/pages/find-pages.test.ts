/** What a page says of its place among others, and where it leads. */
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/core/pages/page-url.ts';
import { LANGUAGES, type Words } from './languages.ts';
import { pageOf, read } from './site.ts';

const words = LANGUAGES.en as Words;
const URL_HERE = 'https://news.example.org/river/ferry';
const found = (pager: string, url = URL_HERE, head = '') =>
  read(pageOf({ words, number: 1, pager, head }), url).pages;
const urlsOf = (pager: string, url?: string) => [...(found(pager, url)?.urls ?? [])];

describe('a number in a URL', () => {
  it.each([
    [`${URL_HERE}/2`, 2],
    [`${URL_HERE}/page/2/`, 2],
    [`${URL_HERE}?page=2`, 2],
    [`${URL_HERE}/seite-2`, 2],
    [`${URL_HERE}_p2`, 2],
    [`${URL_HERE}/index_2.html`, 2],
    [`${URL_HERE}-part-2.html`, undefined],
  ])('%s is page %s of the URL without it', (url, number) => {
    const [{ key } = { key: '' }] = readNumbers(URL_HERE);
    expect(readNumbers(url).find((one) => one.key === key)?.number).toBe(number);
  });

  it('is none where it is an id, or all there is', () => {
    expect(readNumbers('https://news.example.org/article/81542')).toHaveLength(1);
    expect(readNumbers('https://news.example.org/?p=12')).toHaveLength(1);
  });
});

describe('the pages of an article', () => {
  it('are on its own site, and neither comments nor what else there is to read', () => {
    const away = '<a href="https://other.example/river/ferry/2">2</a>';
    const aside = `<aside><a href="${URL_HERE}/2">2</a></aside>`;
    expect(found(away + aside)).toBeUndefined();
    expect(urlsOf(`${away}<a href="${URL_HERE}/2">2</a>`)).toEqual([[2, `${URL_HERE}/2`]]);
    expect(urlsOf(`<a href="javascript:next()">2</a><a href="#2">2</a>`)).toEqual([]);
  });

  it('are those of a gallery whose slides have addresses', () => {
    const pager = `<div class="gallery"><span>2 / 9</span> <a class="next" href="?slide=3">›</a></div>`;
    expect(found(pager, `${URL_HERE}?slide=2`)).toMatchObject({ number: 2, named: true });
    expect(urlsOf(pager, `${URL_HERE}?slide=2`)).toEqual([[3, `${URL_HERE}?slide=3`]]);
  });

  it('may have numbers of their own, where one number alone differs', () => {
    const url = (n: number): string => `https://news.example.org/photos/81${540 + n}.html`;
    const row = `<p><b>1</b> <a href="${url(2)}">2</a> <a href="${url(3)}">3</a></p>`;
    expect(urlsOf(row, url(1))).toEqual([
      [2, url(2)],
      [3, url(3)],
    ]);
  });

  it('are as many as is said beside the links', () => {
    const pager = `<div><span>Page 1 of 8</span> <a class="next" href="${URL_HERE}/2">Next</a></div>`;
    expect(read(pageOf({ words, number: 1, pager }), URL_HERE).article.pages).toEqual({
      read: [1],
      of: 8,
    });
  });

  it('are told where nothing leads to them', () => {
    const { article } = read(
      pageOf({ words, number: 1, pager: '<div class="pagination">Page 2 of 4</div>' }),
      URL_HERE,
    );
    expect(article.doubts).toContain('one-page-of-many');
    expect(article.pages).toBeUndefined();
  });
});
