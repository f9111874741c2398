/** Adds boxes amid the article that the engine dropped: facts, notes, questions with their answers. */

import type { Block } from '../body/block.ts';
import { headlineAt } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { FOREIGN } from '../body/foreign-names.ts';
import { findHomes } from '../body/homes.ts';
import { isContentImage } from '../body/images.ts';
import { TOOL_ZONES } from '../body/zones.ts';
import { wordsOf } from '../page/class-words.ts';
import { groupBy } from '../text/group.ts';
import { endsSentence, isStatement, namesDate, readsAsProse } from '../text/sentences.ts';
import { wordsFor } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** Parts with such names are other things, whatever they say. */
const OTHERS = new Set(
  'card cards carousel contents latest meta metadata slider teaser teasers toc widget'.split(' '),
);
/** What a box of the article's own may hold, or be. */
const OWN = /^(?:headline|hed|kicker|correction|disclos)/;
const isForeign = (word: string): boolean =>
  (FOREIGN.has(word) || OTHERS.has(word)) && !OWN.test(word);
const LEAST_TEXT = 15;
/** A point made before the text. */
const LEAST_POINT = 25;
/** Names of networks and buttons are shorter, on average. */
const LEAST_FACT = 12;
const MAX_LINKED = 0.3;
/** A box that says more than this share of the article is the article, or another one. */
const MAX_SHARE = 0.6;

/** The outermost element around a block that no chosen block stands in. */
const boxOf = (body: Body, { element }: Block): Element => {
  let top = element;
  while (
    top.parentElement &&
    top.parentElement.localName !== 'body' &&
    body.shareOf(top.parentElement) === 0
  )
    top = top.parentElement;
  return top;
};

/** Layers between a box and the element of the article's paragraphs. */
const LAYERS = 3;

/** A part of the page that holds this share of the article shows where its other parts stand. */
const NEAR_SHARE = 0.1;

/** Whether a part beside the box, in the same row of parts, holds text of the article, and some stands above. */
const isInRow = ({ blocks, chosen, trusted, shareOf }: Body, box: Element, at: number): boolean =>
  [box.previousElementSibling, box.nextElementSibling].some(
    (part) => part !== null && shareOf(part) > NEAR_SHARE,
  ) && blocks.slice(0, at).some((block) => chosen.has(block) && trusted.has(block.template));

/** Whether the box stands among the article's paragraphs, or in a layer among them. */
const isAmong = (
  box: Element,
  homes: ReadonlySet<Element>,
  around: ReadonlySet<Element>,
): boolean => {
  let above = box.parentElement;
  if (above && around.has(above)) return true;
  for (let n = 0; above && n < LAYERS; n++, above = above.parentElement)
    if (homes.has(above)) return true;
  return false;
};

/** Before the text stands what it answers, where it says as much as a paragraph does. */
const isLetter = (box: Element, blocks: readonly Block[], homes: ReadonlySet<Element>): boolean =>
  homes.has(box.parentElement ?? box) &&
  blocks.some(
    ({ kind, size, linked, text }) =>
      kind === 'prose' && size >= 120 && linked === 0 && endsSentence(text),
  ) &&
  !blocks.some(({ kind, images }) => kind === 'item' || images > 0);

/** What the article says, point by point: no list of who wrote it and when. */
const areKeyPoints = (blocks: readonly Block[]): boolean => {
  const points = blocks.filter(({ element }) => element.closest('ul'));
  return (
    points.length > 1 &&
    points.every(
      ({ size, linked, text }) =>
        size >= LEAST_POINT && linked === 0 && (isStatement(text) || !namesDate(text)),
    )
  );
};

/** Points below a heading, in the part with all of the text: above the entries of a live report. */
const areHeadedPoints = (body: Body, box: Element, blocks: readonly Block[]): boolean =>
  blocks[0]?.kind === 'heading' &&
  blocks[0].linked === 0 &&
  areKeyPoints(blocks) &&
  box.parentElement !== null &&
  body.shareOf(box.parentElement) > 0.8;

const isNamedForeign = (box: Element, blocks: readonly Block[]): boolean => {
  const parts = new Set<Element>([box]);
  for (const { element } of blocks)
    for (let above: Element | null = element; above && above !== box; above = above.parentElement)
      parts.add(above);
  return [...parts].some((part) => wordsOf(part).some(isForeign));
};

/** A question alone is a teaser's. */
const isSaid = (text: string): boolean =>
  readsAsProse(text) && !/^[^.!?…。！？]*[?？؟]$/u.test(text);

/** `Built in 1911`, `Length: 84 metres`: a list of facts, none of them a link. */
const areFacts = (blocks: readonly Block[]): boolean => {
  const facts = blocks.filter(({ kind }) => kind === 'item' || kind === 'cell');
  const size = facts.reduce((sum, fact) => sum + fact.size, 0);
  return (
    facts.length > 1 &&
    facts.every(({ linked }) => linked === 0) &&
    size >= LEAST_FACT * facts.length
  );
};

const isOwn = (body: Body, blocks: readonly Block[], calls: readonly string[]): boolean => {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const linked = blocks.reduce((sum, block) => sum + block.size * block.linked, 0);
  if (size < LEAST_TEXT || size > MAX_SHARE * body.size || linked > MAX_LINKED * size) return false;
  if (blocks.some(({ zone, hidden }) => hidden || TOOL_ZONES.has(zone))) return false;
  if (blocks.some((block) => block.images && !block.text && !isContentImage(block))) return false;
  if (!blocks.some(({ kind, text }) => kind !== 'heading' && isSaid(text)) && !areFacts(blocks))
    return false;
  const words = blocks
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
  return !calls.some((call) => call.includes(' ') && words.includes(call));
};

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const homes = findHomes(body);
    const around = new Set(Array.from(homes).flatMap(({ parentElement }) => parentElement ?? []));
    const from = headlineAt(body);
    const start = from < 0 ? body.first : from;
    const left = body.blocks.filter(
      (block) => !body.chosen.has(block) && block.at > start && block.at < body.last,
    );
    const words = wordsFor(body.page.document.documentElement.getAttribute('lang') ?? '');
    const calls = [...words.calls, ...words.labels];
    for (const [box, blocks] of groupBy(left, (block) => boxOf(body, block))) {
      const isBefore = (blocks[0]?.at ?? 0) < body.first;
      if (
        (isBefore && !isLetter(box, blocks, homes) && !areKeyPoints(blocks)) ||
        (!isAmong(box, homes, around) &&
          !isInRow(body, box, blocks[0]?.at ?? 0) &&
          !areHeadedPoints(body, box, blocks)) ||
        !isOwn(body, blocks, calls) ||
        isNamedForeign(box, blocks)
      )
        continue;
      for (const block of blocks) found.set(block, 'box amid the text');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h1 data-out>The pier</h1><article><p>${SAID}</p><section class="points" data-out><h2>In short</h2><ul><li>The water was highest at 13:20.</li><li>Three hundred people sleep in the gym.</li></ul></section><p data-out>Newest first</p><div><section><div><p>${SPOKEN}</p></div></section><section><div><p>${SAID}</p></div></section></div></article>`,
    picked: [
      'In short',
      'The water was highest at 13:20.',
      'Three hundred people sleep in the gym.',
    ],
  },
  {
    page: `<h1 data-out>The pier</h1><div><div class="x" data-out><h5>In short</h5><ul><li>Two of the five piers have moved</li><li>The ferry stays in port until May</li></ul></div><div><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
    picked: ['In short', 'Two of the five piers have moved', 'The ferry stays in port until May'],
  },
  {
    page: `<h1 data-out>The pier</h1><div><div data-out><ul><li>Text and pictures: Ann Onym</li><li>Published on 3 May 2024, 12:10</li></ul></div><div data-out><ol><li>Open the settings of your browser.</li><li>Type the name of our paper.</li></ol></div><div><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
    picked: [],
  },
  {
    page: `<div><div class="f"><div class="a"><div class="g"><div class="e"><p>${SAID}</p></div></div></div></div><div class="f" data-out><blockquote>We have no other.</blockquote><div>Ann Onym</div></div><div class="f"><div class="a"><div class="g"><div class="e"><p>${SPOKEN}</p></div></div></div></div></div>`,
    picked: ['We have no other.', 'Ann Onym'],
  },
  {
    page: `<div><p>${SAID}</p><aside data-out>A pier is a road.</aside><p>${SPOKEN}</p></div>`,
    picked: ['A pier is a road.'],
  },
  {
    page: `<h1>The pier</h1><article><aside data-out><p>Dear Ann, may I take a plank of the old pier home with me, now that nobody needs it any more and it floats about? It is a good plank, and dry.</p><p>A reader</p></aside><p>${SAID}</p><p>${SPOKEN}</p></article>`,
    picked: [
      'Dear Ann, may I take a plank of the old pier home with me, now that nobody needs it any more and it floats about? It is a good plank, and dry.',
      'A reader',
    ],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><aside data-out><h3>The piers</h3><p>There are five of them, and two have moved.</p></aside><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['The piers', 'There are five of them, and two have moved.'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><aside class="related" data-out><p>There are five of them, and two have moved.</p></aside><p>${SAID}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><aside data-out><p><a href="/x">There are five of them</a>, and two have moved.</p></aside><p>${SAID}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><aside data-out><h3>The bridge</h3><ul><li>Built in 1911</li><li>Length: 84 metres</li></ul></aside><p>${SAID}</p></div>`,
    picked: ['The bridge', 'Built in 1911', 'Length: 84 metres'],
  },
];
