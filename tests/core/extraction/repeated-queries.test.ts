/** What is asked of an element once per neighbour makes long pages slow in square; a count shows it without a clock. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { languagesOf } from '../languages-of.ts';
import { readAll } from '../read-all.ts';

const ITEMS = 200;
/** The same of one element: by several rules, and by several steps, but not by each item of a list. */
const MOST = 20;

const SENTENCE = 'The engineers measured the piers again and found that they had moved once more.';

const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  paragraphs: (n) => `<p>${n} ${SENTENCE} <a href="/${n}">more</a></p>`,
  teasers: (n) => `<div class="teaser"><a href="/story/${n}">The story of pier ${n}</a></div>`,
  cards: (n) =>
    `<div><a href="/${n}" aria-label="Pier ${n} moved"></a><h3>Pier ${n} moved</h3></div>`,
  list: (n) => `<li>${n} ${SENTENCE} <b>x</b></li>`,
  divs: (n) => `<div><div>${n} ${SENTENCE}</div></div>`,
  ticks: (n) => `<div class="r"><label><input type="checkbox"> ${n} spoons of flour</label></div>`,
  images: (n) => `<a href="/${n}"><img src="/p/${n}.jpg" alt="Pier ${n}"></a>`,
  figures: (n) => `<figure><img src="/p/${n}.jpg"><figcaption>Pier ${n}</figcaption></figure>`,
  headings: (n) => `<h2 id="h${n}">Pier ${n}</h2><p>${SENTENCE}</p>`,
  notes: (n) => `<p>${SENTENCE}<sup><a href="#n${n}" id="r${n}">${n}</a></sup></p>`,
  code: (n) => `<pre><code class="language-js">pier(${n})</code></pre>`,
  messages: (n) =>
    `<div class="comment"><a href="/u/${n}">Ann</a><time datetime="2024-05-01">1 May</time><p>${SENTENCE}</p></div>`,
  rows: (n) => `<table><tr><th>${n}</th><td>${SENTENCE}</td></tr></table>`,
};

/** How often one element was asked for one selector, at most; and for which. */
const mostRepeated = (
  make: (n: number) => string,
): { readonly count: number; readonly selector: string } => {
  const items = Array.from({ length: ITEMS }, (_, n) => make(n)).join('');
  const story = `<article><h1>Piers</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(8)}<div>${items}</div></article>`;
  const { window } = new JSDOM(`<title>Piers</title><body>${story}<div>${items}</div>`, {
    url: 'https://growth.example/',
  });
  const asked = new Map<object, Map<string, number>>();
  const { prototype } = window.Element;
  const count = (element: Element, selector: string): void => {
    const counts = asked.get(element) ?? new Map<string, number>();
    counts.set(selector, (counts.get(selector) ?? 0) + 1);
    asked.set(element, counts);
  };
  const { querySelector, querySelectorAll } = prototype;
  prototype.querySelector = function (this: Element, selector: string) {
    count(this, selector);
    return querySelector.call(this, selector);
  };
  prototype.querySelectorAll = function (this: Element, selector: string) {
    count(this, selector);
    return querySelectorAll.call(this, selector);
  } as typeof querySelectorAll;
  readAll(window.document, {
    id: 'growth',
    at: '2026-08-01T00:00:00Z',
    url: 'https://growth.example/',
    scope: 'page',
    languages: languagesOf(window.document),
  });
  let most = { count: 0, selector: '' };
  for (const counts of asked.values())
    for (const [selector, count] of counts) if (count > most.count) most = { count, selector };
  return most;
};

test.each(Object.keys(SHAPES))(
  '%s: no element is asked the same for each of its items',
  (shape) => {
    const { count, selector } = mostRepeated(SHAPES[shape] as (n: number) => string);
    expect(count, selector).toBeLessThanOrEqual(MOST);
  },
);
