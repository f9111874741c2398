/** The growth benchmark's adapter: builds pages of a wanted size in the browser and captures them. */
import { languagesOf } from '../core/languages-of.ts';
import { readAll as readPage } from '../core/read-all.ts';

export type Shape = 'paragraphs' | 'links' | 'list' | 'spans' | 'divs';

const SENTENCE = 'The engineers measured the piers again and found that they had moved once more. ';

const MAKERS: Readonly<Record<Shape, (n: number) => string>> = {
  paragraphs: (n) => `<p>${n} ${SENTENCE}<a href="/${n}">more</a></p>`,
  links: (n) => `<div class="teaser"><a href="/${n}">Story ${n}</a></div>`,
  list: (n) => `<li>${n} ${SENTENCE}<b>x</b></li>`,
  spans: (n) => `<p><span>${n} ${SENTENCE}</span></p>`,
  divs: (n) => `<div><div>${n} ${SENTENCE}</div></div>`,
};

/** Builds a page of about `size` elements, captures it, and answers with the milliseconds. */
const measureGrowth = (shape: Shape, size: number): number => {
  const items = Array.from({ length: size / 2 }, (_, n) => MAKERS[shape](n)).join('');
  const story = `<article><h1>Piers</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(8)}</article>`;
  const list = shape === 'list' ? `<ul>${items}</ul>` : items;
  const parsed = new DOMParser().parseFromString(
    `<title>Piers</title>${story}<div>${list}</div>`,
    'text/html',
  );
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  // A page that is clicked on has been laid out before.
  document.documentElement.getBoundingClientRect();
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
