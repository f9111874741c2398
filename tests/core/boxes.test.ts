/** A box that a user cut is named by how its page is built, and found on the site's other pages. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBoxes } from '../../src/core/edits/find-boxes.ts';
import { BOX_SELECTOR, nameBox } from '../../src/core/edits/name-box.ts';
import { piecesOf, toPieceIds } from '../../src/core/edits/pieces.ts';

const paragraph = (n: number): string =>
  `<p>Paragraph ${n} tells at some length how the lamp was lit and put out again in winter.</p>`;
const TEXT = [1, 2, 3].map(paragraph).join('');

const bodyOf = (html: string): HTMLElement => new JSDOM(html).window.document.body;

/** Cuts the pieces whose text includes `cut`, and names the box of the first. */
function named(page: string, article: string, cut: readonly string[]): string | undefined {
  const body = bodyOf(article);
  const pieces = piecesOf(body);
  const ids = toPieceIds(pieces).filter((_, n) =>
    cut.some((text) => pieces[n]?.outerHTML.includes(text)),
  );
  return nameBox(bodyOf(page).ownerDocument, body, ids, ids[0] ?? '');
}

const found = (page: string, article: string, selector: string): string[] => {
  const body = bodyOf(article);
  const pieces = piecesOf(body);
  const ids = toPieceIds(pieces);
  return findBoxes(bodyOf(page).ownerDocument, body, [selector]).map(
    (id) => pieces[ids.indexOf(id)]?.textContent ?? '',
  );
};

const LETTER = '<h2>Our letter</h2><p>Every morning in your mailbox.</p>';

describe('a box is named', () => {
  it.each<[why: string, page: string, article: string, cut: readonly string[], name: string]>([
    [
      'by its class, whole, where its other pieces are cut as well',
      `<main><article>${TEXT}<aside class="letter">${LETTER}</aside></article></main>`,
      TEXT + LETTER,
      ['Our letter', 'Every morning'],
      'aside.letter',
    ],
    [
      'by what is around the piece alone, where the rest of the box is kept',
      `<article>${TEXT}<div class="box"><h2>Facts</h2><p class="offer">Buy the book.</p></div></article>`,
      `${TEXT}<h2>Facts</h2><p>Buy the book.</p>`,
      ['Buy the book'],
      'p.offer',
    ],
    [
      'by its id, where that holds no number',
      `<article id="post-4711">${TEXT}<div id="promo"><p>Buy the book.</p></div></article>`,
      `${TEXT}<p>Buy the book.</p>`,
      ['Buy the book'],
      'div#promo',
    ],
    [
      'without numbers, hashes, and what it is for a while',
      `<article>${TEXT}<div id="ad-83412" class="css-1q2w3e is-visible promo-box x99812"><p>Buy it.</p></div></article>`,
      `${TEXT}<p>Buy it.</p>`,
      ['Buy it'],
      'div.promo-box',
    ],
    [
      'by what it stands in, where its own name means others, too',
      `<article><div class="text">${TEXT}</div><footer class="end"><div class="text"><p>Buy it.</p></div></footer></article>`,
      `${TEXT}<p>Buy it.</p>`,
      ['Buy it'],
      'footer.end',
    ],
    [
      'as an element of the site’s own',
      `<article>${TEXT}<promo-box><p>Buy it.</p></promo-box></article>`,
      `${TEXT}<p>Buy it.</p>`,
      ['Buy it'],
      'promo-box',
    ],
    [
      'where it holds an image alone',
      `<article>${TEXT}<figure class="banner"><img src="https://cdn.example/a/w400/banner.jpg?x"></figure></article>`,
      `${TEXT}<p><img src="https://cdn.example/a/w1200/banner.jpg"></p>`,
      ['banner.jpg'],
      'figure.banner',
    ],
    [
      'in Chinese',
      `<article>${[1, 2].map((n) => `<p>第${n}段讲灯塔守护人的故事，讲了很久很久。</p>`).join('')}<div class="推广"><p>扫码关注我们</p></div></article>`,
      '<p>第1段讲灯塔守护人的故事，讲了很久很久。</p><p>第2段讲灯塔守护人的故事，讲了很久很久。</p><p>扫码关注我们</p>',
      ['扫码'],
      'div.推广',
    ],
  ])('%s', (_why, page, article, cut, name) => {
    expect(named(page, article, cut)).toBe(name);
    expect(name).toMatch(BOX_SELECTOR);
  });

  it.each<[why: string, page: string, article: string, cut: readonly string[]]>([
    [
      'a paragraph is like the others',
      `<article>${TEXT}<p>Buy it.</p></article>`,
      `${TEXT}<p>Buy it.</p>`,
      ['Buy it'],
    ],
    [
      'its classes are those of what is kept',
      `<article>${TEXT.replaceAll('<p>', '<p class="body">')}<p class="body">Buy it.</p></article>`,
      `${TEXT}<p>Buy it.</p>`,
      ['Buy it'],
    ],
    [
      'the page does not say it any more',
      `<article>${TEXT}</article>`,
      `${TEXT}<p>Gone.</p>`,
      ['Gone'],
    ],
    ['everything is cut', `<article class="a">${TEXT}</article>`, TEXT, ['Paragraph']],
  ])('not where %s', (_why, page, article, cut) => {
    expect(named(page, article, cut)).toBeUndefined();
  });
});

describe('what stands in a box', () => {
  it.each<[what: string, page: string, article: string, selector: string, texts: string[]]>([
    [
      'is all of it, and not what says a part of it elsewhere',
      `<article><h2>Our letter</h2>${TEXT}<aside class="letter">${LETTER}</aside></article>`,
      `<h2>Our letter</h2>${TEXT}${LETTER}`,
      'aside.letter',
      ['Our letter', 'Every morning in your mailbox.'],
    ],
    [
      'is what clean-up has left of it',
      `<article>${TEXT}<aside class="letter">${LETTER}<button>Subscribe to it now</button></aside></article>`,
      `${TEXT}${LETTER}`,
      'aside.letter',
      ['Our letter', 'Every morning in your mailbox.'],
    ],
    [
      'is each of several',
      `<article>${paragraph(1)}<p class="ad">Buy the first.</p>${paragraph(2)}<p class="ad">Buy the second.</p></article>`,
      `${paragraph(1)}<p>Buy the first.</p>${paragraph(2)}<p>Buy the second.</p>`,
      'p.ad',
      ['Buy the first.', 'Buy the second.'],
    ],
    [
      'is nothing where clean-up has left nothing of it, whatever says a part of it elsewhere',
      `<article><h2>Our letter</h2>${TEXT}<aside class="letter">${LETTER}</aside></article>`,
      `<h2>Our letter</h2>${TEXT}`,
      'aside.letter',
      [],
    ],
    ['is nothing where the page has none', `<article>${TEXT}</article>`, TEXT, 'aside.letter', []],
    [
      'is nothing where it would be everything',
      `<article class="a">${TEXT}</article>`,
      TEXT,
      'article.a',
      [],
    ],
    [
      'is nothing where more than a hundred things have the name',
      `<article>${TEXT}${'<p class="ad">Buy the book here.</p>'.repeat(101)}</article>`,
      `${TEXT}<p>Buy the book here.</p>`,
      'p.ad',
      [],
    ],
  ])('%s', (_what, page, article, selector, texts) => {
    expect(found(page, article, selector)).toEqual(texts);
  });
});

it.each(['p', 'div.a', 'div#a > p.b.c', '*.a', 'my-box', 'div.推广'])(
  '%s is a name',
  (selector) => {
    expect(selector).toMatch(BOX_SELECTOR);
    expect(() => bodyOf('').querySelector(selector)).not.toThrow();
  },
);

it.each(['', 'p,div', 'p:has(a)', 'p[x]', '.a', 'p >', 'p{}', 'p > > a', 'P'])(
  '“%s” is none',
  (selector) => {
    expect(selector).not.toMatch(BOX_SELECTOR);
  },
);
