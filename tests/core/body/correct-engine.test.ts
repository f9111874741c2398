/** What the engine took (`data-took`) is corrected where the page shows that it is another part, or half of one. */
import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/core/body/blocks.ts';
import { toAbout } from '../../../src/core/body/body.ts';
import { correctEngine } from '../../../src/core/body/correct-engine.ts';
import { factsOf, pageOf } from '../example-page.ts';

type Case = {
  readonly what: string;
  readonly page: string;
  readonly title?: string;
  readonly becomes: readonly string[];
};

const ASKS =
  'We use cookies on our website, and some of them are needed so that the site can work at all.';
const SAID =
  'The council met on Tuesday evening to hear what the engineers had found under the old bridge.';
const LONG =
  'The tools that we use are our own, and whoever works with us gets them without having to pay. They run on any machine, in any office, and need no more than a browser and a line to the net. No one has to learn them, and all are kept up to date by us, year by year.';
const ITEM =
  'No fixed rates and no hidden costs of any kind, whatever you were promised elsewhere, now or later, by us or by others who say the same and mean to keep to it, so far as they can.';

const cases: readonly Case[] = [
  {
    what: 'a text that is folded away below the list that the engine took belongs to it',
    page: `<div class="text" data-took><p>What you may want to know before you call us: read this list.</p><ul><li>1 ${ITEM}</li><li>2 ${ITEM}</li></ul><div class="panel" data-left><p>${LONG}</p></div></div>`,
    becomes: [
      'What you may want to know before you call us: read this list.',
      `1 ${ITEM}`,
      `2 ${ITEM}`,
      LONG,
    ],
  },
  {
    what: 'a notice of cookies is no prose of the page, whatever it is named',
    page: `<div class="text"><p data-took>${SAID}</p><div><p>${LONG}</p></div></div><div><h3>Tags</h3></div><div id="cookiehint"><p>1 ${ASKS}</p><p>2 ${ASKS}</p><p>3 ${ASKS}</p></div>`,
    becomes: [LONG],
  },
  {
    what: 'what stands in the sidebar is no text of the post',
    title: 'No one said a word',
    page: `<div id="page"><div class="post"><h2>No one said a word</h2><p>“I know that I should not say this to you at this hour.”</p></div><div id="sidebar"><ul><li>At the start of a film, let them all shoot each other, and show us landscapes for the rest of it.</li></ul></div></div><div class="cookies" data-took><p>${ASKS}</p></div>`,
    becomes: [ASKS],
  },
  {
    what: 'a wrapper that is named after the sidebar in it holds the text',
    title: 'The bridge is old',
    page: `<div class="page sidebar"><header><h1>The bridge is old</h1><p>${SAID} They spoke for two hours, and no one left the hall.</p></header><div data-took><p>${LONG}</p><p>1 ${LONG}</p></div></div>`,
    becomes: [LONG, `1 ${LONG}`],
  },
  {
    what: 'an article of the headline alone says nothing against another one',
    title: 'Bread of the harbour',
    page: `<main><article><h1>Bread of the harbour</h1><p>The best that I know!</p></article><article><small>Working time about 30 minutes. Time to bake about 80 minutes. All in all, it takes two hours or a little more.</small><div data-took><p>${SAID}</p><p>${LONG}</p></div></article></main>`,
    becomes: [SAID, LONG],
  },
  {
    what: 'a standfirst beside the headline does not stand for an article that the engine took a piece of',
    title: 'The bridge is old',
    page: `<article><h1>The bridge is old</h1><p>${SAID} ${ITEM}</p></article><p data-took>Published in May</p><ul><li><h3><a href="/b">Boats of the year</a></h3></li></ul><div class="body">${[1, 2, 3, 4, 5, 6].map((n) => `<div${n === 6 ? ' data-took' : ''}>${n} ${LONG}</div>`).join('')}</div>`,
    becomes: [`${SAID} ${ITEM}`, ...[1, 2, 3, 4, 5, 6].map((n) => `${n} ${LONG}`)],
  },
  {
    what: 'below a headline of its own stands the next article',
    title: 'The bridge is old',
    page: `<article><h1>The bridge is old</h1><p>${SAID} ${ITEM}</p></article><p data-took>Published in May</p><div class="body"><h2>Boats of the year</h2>${[1, 2, 3, 4, 5, 6].map((n) => `<div${n === 6 ? ' data-took' : ''}>${n} ${LONG}</div>`).join('')}</div>`,
    becomes: [`${SAID} ${ITEM}`],
  },
];

test.each(cases)('$what', ({ page, title = '', becomes }) => {
  const document = pageOf(page);
  const blocks = readBlocks(document);
  const about = { title, summary: '', authors: [], text: '', lead: '' };
  const isTaken = (element: Element): boolean =>
    element.closest('[data-took], [data-left]')?.hasAttribute('data-took') === true;
  const taken = new Set(blocks.filter(({ element }) => isTaken(element)));
  const corrected = correctEngine(toAbout(factsOf(document), blocks, about), taken);
  expect([...corrected].map(({ text }) => text)).toEqual(becomes);
});
