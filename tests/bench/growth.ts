/** The growth benchmark's adapter: builds pages of a wanted size in the browser and captures them. */
import { languagesOf } from '../core/languages-of.ts';
import { readAll as readPage } from '../core/read-all.ts';

export type Shape =
  | 'paragraphs'
  | 'links'
  | 'list'
  | 'spans'
  | 'divs'
  | 'article'
  | 'boxes'
  | 'cards'
  | 'images'
  | 'formulas';

const SENTENCE = 'The engineers measured the piers again and found that they had moved once more. ';

const MAKERS: Readonly<Record<Shape, (n: number) => string>> = {
  paragraphs: (n) => `<p>${n} ${SENTENCE}<a href="/${n}">more</a></p>`,
  links: (n) => `<div class="teaser"><a href="/${n}">Story ${n}</a></div>`,
  list: (n) => `<li>${n} ${SENTENCE}<b>x</b></li>`,
  spans: (n) => `<p><span>${n} ${SENTENCE}</span></p>`,
  divs: (n) => `<div><div>${n} ${SENTENCE}</div></div>`,
  article: (n) => `<p>${n} ${SENTENCE}<a href="/${n}">more</a></p>`,
  boxes: (n) =>
    `<div><h3>Box ${n}</h3><p>${n} ${SENTENCE}</p><p class="s">Source: the boat builders</p></div>`,
  cards: (n) =>
    `<div class="card"><a href="/${n}"><img src="/p/${n}.jpg"><h3>Story ${n}</h3></a><p>${SENTENCE}</p></div>`,
  images: (n) =>
    `<a href="/${n}"><img loading="lazy" width="320" height="200" src="/p/${n}.jpg" alt="Pier ${n}"></a> `,
  formulas: (n) =>
    `<span class="katex"><math><annotation encoding="application/x-tex">x_${n}</annotation></math></span> `,
};
/** Elements of an item, if not two. */
const ELEMENTS: Partial<Record<Shape, number>> = { boxes: 4, cards: 5, formulas: 3 };

/** Where the elements stand, if not behind the article: in it, and side by side. */
const PLACES: Partial<Record<Shape, readonly [open: string, close: string]>> = {
  list: ['</article><div><ul>', '</ul></div>'],
  article: ['', '</article>'],
  boxes: ['', '</article>'],
  cards: ['', '</article>'],
  images: ['<p>', '</p></article>'],
  formulas: ['<p>', '</p></article>'],
};

/** Builds a page of about `size` elements, captures it, and answers with the milliseconds. */
const measureGrowth = async (shape: Shape, size: number): Promise<number> => {
  const length = Math.floor(size / (ELEMENTS[shape] ?? 2));
  const items = Array.from({ length }, (_, n) => MAKERS[shape](n)).join('');
  const [open, close] = PLACES[shape] ?? ['</article><div>', '</div>'];
  const story = `<article><h1>Piers</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(8)}`;
  const parsed = new DOMParser().parseFromString(
    `<title>Piers</title>${story}${open}${items}${close}`,
    'text/html',
  );
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  // A page that is clicked on has been laid out and painted before.
  for (let frame = 0; frame < 2; frame++)
    await new Promise((painted) => requestAnimationFrame(painted));
  const began = performance.now();
  readPage(document, {
    id: 'growth',
    at: '2026-08-01T00:00:00Z',
    url: 'https://growth.example/',
    scope: 'page',
    languages: languagesOf(document),
  });
  return performance.now() - began;
};

Object.assign(globalThis, { measureGrowth });
