/** A live page is only read, and what it cannot give is a fault. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hasSelection } from '../../src/core/page/selection.ts';
import { readAll as readPage } from './read-all.ts';

const PROSE =
  'The council met on Tuesday evening to hear what the engineers had found under the old bridge, and it listened for two hours.';

const about = {
  id: 'one',
  at: '2026-01-01T10:00:00+01:00',
  url: 'https://news.example/a/b#top',
  scope: 'page',
  languages: {},
} as const;

const pageOf = (body: string, head = ''): Document =>
  new JSDOM(
    `<!doctype html><html><head><title>Bridge</title>${head}</head><body>${body}</body></html>`,
    {
      url: 'https://news.example/a/b',
    },
  ).window.document;

const article = (inner = ''): string =>
  `<article><h1>Bridge</h1>${`<p>${PROSE}</p>`.repeat(6)}${inner}<p>Last words, ${PROSE}</p></article>`;

const select = (document: Document, from: Node, start: number, to: Node, end: number): void => {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
};

test('reads the article and leaves the fragment out of the address', () => {
  const read = readPage(pageOf(article()), about);
  expect(read.html).toContain('Last words');
  expect(read.url).toBe('https://news.example/a/b');
  expect(structuredClone(read)).toEqual(read);
});

test('keeps what it left out at its place, cleaned like the article, within bounds', () => {
  const box =
    '<div class="box" onclick="x()"><p><a href="/more?token=Lamp9x" style="color:red">Read also: the bridge of old</a></p></div>';
  const far = `<nav><a href="/">Home</a></nav>${'<p>Short line far away.</p>'.repeat(80)}`;
  const long = `<aside><p>${'Very long. '.repeat(900)}</p></aside>`;
  const document = pageOf(`${article(`${box}<p>${PROSE} More.</p>${long}`)}${far}`);
  const { leftOut = [], html } = readPage(document, {
    ...about,
    url: 'https://news.example/a/b?token=Lamp9x',
  });
  const [read] = leftOut.filter(({ html: one }) => one.includes('Read also'));
  expect(html).not.toContain('Read also');
  expect(read).toEqual({
    at: 6,
    html: '<p><a href="https://news.example/more">Read also: the bridge of old</a></p>',
  });
  expect(JSON.stringify(leftOut).length).toBeLessThan(40_000);
  expect(leftOut.length).toBeLessThanOrEqual(100);
  expect(leftOut.some((one) => /Very long|Home/.test(one.html))).toBe(false);
});

test('no address in what it reads tells anything of the reader', () => {
  const shown = 'https://ann:pier9@news.example/a/b?id=5&token=Lamp9x#sid=Q7rTz';
  const document = pageOf(
    article(
      `<p>See <a href="https://ann:pier9@other.example/x">it</a>, <a href="?id=5&token=Lamp9x">this</a> and <a href="//ann@b.example/">that</a>.</p>
      <p><img width="600" height="400" alt="" src="https://ann:pier9@news.example/i.jpg"></p>
      <p><img width="600" height="400" alt="" src="x.gif" data-src="//ann:pier9@news.example/j.jpg"></p>
      <iframe src="https://ann:pier9@www.youtube.com/embed/abcdefghijk"></iframe>
      <blockquote cite="https://ann:pier9@c.example/"><p>${PROSE} He said so, and went.</p></blockquote>`,
    ),
    `<base href="https://ann:pier9@news.example/a/b?id=5&token=Lamp9x">
     <meta property="og:image" content="https://ann:pier9@news.example/lead-picture.jpg?token=Lamp9x">
     <link rel="canonical" href="https://ann:pier9@news.example/a/b?id=5&token=Lamp9x">`,
  );
  const read = readPage(document, { ...about, url: shown });
  expect(read.url).toBe('https://news.example/a/b?id=5');
  expect(read.lead?.src).toBe('https://news.example/lead-picture.jpg');
  for (const kept of ['https://other.example/x', 'news.example/i.jpg', 'news.example/j.jpg'])
    expect(read.html).toContain(kept);
  expect(JSON.stringify(read)).not.toMatch(/pier9|ann@|Lamp9x|Q7rTz/);
});

test('believes what is said of its domain only where the page is in it', () => {
  const canonical = '<link rel="canonical" href="https://www.example/story">';
  const read = (domain: string) => readPage(pageOf(article(), canonical), { ...about, domain }).url;
  expect(read('.example')).toBe('https://www.example/story');
  expect(read('.other')).toBe('https://news.example/a/b');
});

test('leaves the live page as it was', async () => {
  const document = pageOf(
    `${article('<p style="display:none">x</p><img data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript><form name="cloneNode"><input name="parentNode"></form>')}<script>1</script>`,
  );
  const before = document.documentElement.outerHTML;
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const seen: MutationRecord[] = [];
  const observer = new view.MutationObserver((records) => seen.push(...records));
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  readPage(document, about);
  seen.push(...observer.takeRecords());
  await new Promise((done) => setTimeout(done, 0));
  expect(seen).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  document.body.append('x');
  expect(observer.takeRecords()).toHaveLength(1);
});

test('a page without an article is a fault', () => {
  expect(() => readPage(pageOf('<p></p>'), about)).toThrow('no-article');
});

test('a PDF is a fault', () => {
  const document = pageOf(article());
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
  expect(() => readPage(document, about)).toThrow('pdf-page');
});

test('an empty selection is a fault', () => {
  const document = pageOf(article());
  expect(hasSelection(document)).toBe(false);
  expect(() => readPage(document, { ...about, scope: 'selection' })).toThrow('empty-selection');
});

test('part of a list stays a list, under the facts of the page', () => {
  const document = pageOf(article('<ol><li>One</li><li>Two</li><li>Three</li></ol>'));
  const [first, second] = Array.from(document.querySelectorAll('li'));
  if (!first?.firstChild || !second?.firstChild) throw new Error('no list');
  select(document, first.firstChild, 1, second.firstChild, 3);
  expect(hasSelection(document)).toBe(true);
  const read = readPage(document, { ...about, scope: 'selection' });
  expect(read.html).toBe('<ol><li>ne</li><li>Two</li></ol>');
  expect(read.scope).toBe('selection');
  expect(read.title).toBe('Bridge');
});

test('words out of a quote stay a quote', () => {
  const document = pageOf(article('<blockquote><p>To be quoted here.</p></blockquote>'));
  const words = document.querySelector('blockquote p')?.firstChild;
  if (!words) throw new Error('no quote');
  select(document, words, 3, words, 12);
  const read = readPage(document, { ...about, scope: 'selection' });
  expect(read.html).toBe('<blockquote><p>be quoted</p></blockquote>');
});

/** Cards of a front page: a linked headline and what it promises. */
const cards = (html: (n: number) => string): Document =>
  pageOf(`<main><h1>Bridge</h1>${Array.from({ length: 14 }, (_, n) => html(n)).join('')}</main>`);
const TEASER =
  'The council has heard what the engineers found under the old bridge, and is worried.';

test.each<[string, (n: number) => string]>([
  [
    'headings that are links',
    (n) =>
      `<article><h2><a href="/s/${n}">Story number ${n} of this long day</a></h2><p>${TEASER} ${n}</p></article>`,
  ],
  [
    'linked lines',
    (n) =>
      `<div class="card"><p class="t"><a href="/s/${n}">Story number ${n} of this long day</a></p><p>${TEASER} ${n}</p></div>`,
  ],
])('a front page of %s is a list, if anything', (_what, html) => {
  try {
    expect(readPage(cards(html), about).doubts).toContain('list-of-articles');
  } catch (error) {
    expect(error).toMatchObject({ code: 'no-article' });
  }
});

test('an article whose sections link to what they are about is none', () => {
  const document = cards(
    (n) =>
      `<h2><a href="https://elsewhere.example/${n}">The bridge number ${n} of ours</a></h2>${`<p>${PROSE} ${n}.</p>`.repeat(5)}`,
  );
  expect(readPage(document, about).doubts).toEqual([]);
});

describe('rules that meet', () => {
  const withMiddle = (middle: string) =>
    readPage(
      pageOf(
        `<article><h1>Bridge</h1>${`<p>${PROSE}</p>`.repeat(3)}${middle}${`<p>${PROSE}</p>`.repeat(3)}</article>`,
      ),
      about,
    ).html;

  test('a call-out whose text is folded keeps its question', () => {
    const html = withMiddle(
      `<div class="callout note"><button aria-expanded="false">Who pays for it?</button><div style="display:none"><p>The harbour pays. ${PROSE}</p></div></div>`,
    );
    expect(html).toContain('Who pays for it?');
    expect(html).toContain('The harbour pays.');
  });

  test('a foot-note in the title of a call-out stays one', () => {
    const html = withMiddle(
      `<div class="admonition note"><p class="admonition-title">Note<sup><a id="r1" href="#n1">1</a></sup></p><p>Take any paper, and write on it.</p></div><ol class="footnotes"><li id="n1">Any paper but blotting paper. <a href="#r1">↩</a></li></ol>`,
    );
    expect(html).toContain('Any paper but blotting paper.');
    expect(html).not.toContain('Note1');
  });

  test('a drawing where its source stood as code is a link, and no code', () => {
    const html = withMiddle(
      '<pre class="mermaid"><svg viewBox="0 0 600 300"><title>Locks</title><text>Sea</text><text>Lock</text><text>Basin</text></svg></pre>',
    );
    expect(html).not.toContain('<pre');
    expect(html).toContain('>Locks</a>');
  });

  test('a table of one column keeps the words behind an image as its caption', () => {
    const html = withMiddle(
      `<table><tr><td><p><img src="/north.jpg" width="640" height="400"> <b>View from the north</b></p><p>${PROSE}</p><p>${PROSE}</p></td></tr></table>`,
    );
    expect(html).toContain('<figcaption><b>View from the north</b></figcaption>');
  });
});
