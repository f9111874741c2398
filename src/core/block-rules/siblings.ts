/** Adds what the engine dropped from among the article's paragraphs: text, headings, lists, quotes, tables, and all of a manual. */

import type { Block } from '../body/block.ts';
import { headlineAt, isProse } from '../body/block-queries.ts';
import { ancestors, type Body } from '../body/body.ts';
import {
  findHomes,
  findSubheadings,
  isOwnProse,
  isOwnStatement,
  placeOf,
  standsBefore,
  textAfter,
} from '../body/homes.ts';
import { NOT_ARTICLE } from '../body/prose-container.ts';
import { findSpeakers } from '../body/speakers.ts';
import { wordsOf } from '../page/class-words.ts';
import { isInManual, MANUAL } from '../page/manual.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const PARTS = new Set(
  'li ul ol dl dt dd blockquote figure table tbody thead tfoot tr td th p pre h2 h3 h4 h5 h6 span div'.split(
    ' ',
  ),
);
const FOREIGN = new Set(NOT_ARTICLE);
const isForeign = (element: Element): boolean => wordsOf(element).some((word) => FOREIGN.has(word));

const isAtHome = (block: Block, homes: ReadonlySet<Element>): boolean => {
  const deep = block.kind === 'prose' || block.kind === 'heading' ? 1 : 5;
  let above = placeOf(block).parentElement;
  for (let n = 0; above && n < deep; n++, above = above.parentElement) {
    if (homes.has(above)) return true;
    if (!PARTS.has(above.localName) || isForeign(above)) return false;
  }
  return false;
};

/** In the thick of the article, of a template that most of it is made of. */
const isLikeAll = (body: Body, block: Block): boolean =>
  body.trusted.has(block.template) &&
  block.at > body.first &&
  block.at < body.last &&
  ancestors(body, block, 0.75).length <= 8;

/** Below a heading or paragraph of the article, in one element with it, and built as most of its paragraphs. */
const goesOn = (body: Body, block: Block, isOwn: (before: Block) => boolean): boolean => {
  const before = body.blocks[block.at - 1];
  return (
    before !== undefined &&
    isOwn(before) &&
    body.trusted.has(block.template) &&
    isProse(block, 80) &&
    placeOf(before).parentElement === block.element.parentElement
  );
};

/** Above the text, in the part that the headline opens. */
const LEAST_OPENING = 120;

/** Between headline and text, and made like most of the text: a question above its answers; or below the headline. */
const opensText = (body: Body, block: Block, headline: number): boolean =>
  headline >= 0 &&
  block.at > headline &&
  block.at < body.first &&
  isProse(block, 40) &&
  ((body.trusted.has(block.template) && !block.template.endsWith('.')) ||
    (block.size >= LEAST_OPENING &&
      block.element.parentElement === body.blocks[headline]?.element.parentElement));

/**
 * What stands before a paragraph of the article, in one element with it, heads it; and so does what stands before
 * the part that the paragraph, or other text of the article, opens.
 */
const headsOwnProse = (body: Body, block: Block): boolean => {
  const next = textAfter(body, block);
  if (!next || next.kind === 'heading') return false;
  const place = placeOf(block);
  const isProseToo = isOwnProse(body, next, 40);
  if (isProseToo && next.element.parentElement === place.parentElement) return true;
  const isText = isProseToo || (body.chosen.has(next) && next.linked < 0.5);
  return isText && block.linked < 0.5 && standsBefore(place, next.element);
};

/** A short sentence before a quotation or code of the article, which says whose or what it is. */
const introduces = (body: Body, block: Block): boolean => {
  const next = body.blocks[block.at + 1];
  return (
    (next?.kind === 'quote' || next?.kind === 'code') &&
    body.chosen.has(next) &&
    isProse(block, 20) &&
    !block.hidden &&
    block.element.nextElementSibling?.contains(next.element) === true
  );
};

const isWanted = (body: Body, block: Block): boolean => {
  if (block.hidden || !block.text || block.kind === 'caption') return false;
  if (block.linked > 0.6 && !isOwnStatement(body, block)) return false;
  const between = block.at > body.first && block.at < body.last;
  const ends = endsSentence(block.text);
  if (body.trusted.has(block.template) && (block.size >= 30 || (between && ends)))
    return between || ends;
  if (between) return block.kind !== 'prose' || (block.size >= 60 && endsSentence(block.text));
  return (
    (block.kind === 'prose' || block.kind === 'item') &&
    block.size >= 80 &&
    endsSentence(block.text)
  );
};

const isOfManual = ({ element, hidden, zone }: Block): boolean =>
  !hidden && !zone && isInManual(element);

export default {
  stage: 'restore',
  judge: (body) => {
    const homes = findHomes(body);
    const subheadings = findSubheadings(body);
    const speakers = findSpeakers(body);
    const headless = !body.blocks.some(({ element, hidden }) => element.closest('h1') && !hidden);
    const headline = headlineAt(body);
    const found = new Map<Block, string>();
    const isOwn = (block: Block) => body.chosen.has(block) || found.has(block);
    for (const block of body.blocks) {
      if (body.chosen.has(block)) continue;
      const heads =
        subheadings.has(block) ||
        (block.kind === 'heading' &&
          (block.at > body.first || (headless && block.at > body.first - 4)) &&
          !/[!！]$/.test(block.text) &&
          headsOwnProse(body, block));
      if (speakers.has(block)) found.set(block, 'quoted speaker');
      else if (introduces(body, block)) found.set(block, 'introduces what follows');
      else if (heads && !block.hidden) found.set(block, 'heads its paragraphs');
      else if (
        isOfManual(block) ||
        (isWanted(body, block) &&
          (isAtHome(block, homes) ||
            isLikeAll(body, block) ||
            opensText(body, block, headline) ||
            goesOn(body, block, isOwn)))
      )
        found.set(block, 'among its paragraphs');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><div class="f"><p class="t" data-out><b>Figure 2.13. A pier</b></p><div><pre>|_|</pre></div></div><p>${SPOKEN}</p><div class="f"><p class="t" data-out><b>Figure 2.14. A boat</b></p><div><img src="/a.jpg"></div></div><p>${SAID}</p></div>`,
    picked: ['Figure 2.13. A pier', 'Figure 2.14. A boat'],
  },
  {
    page: `<main><div data-out><h1>How are the piers?</h1><p>${SAID} So they say on both sides of the river, and in the town behind it, since the storm of May.</p></div><div class="s"><p>${SAID}</p><p>${SPOKEN}</p></div></main>`,
    picked: [
      `${SAID} So they say on both sides of the river, and in the town behind it, since the storm of May.`,
    ],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><div><ol data-out><li><p>${SAID} Twice, and in the fog.</p></li></ol></div></div>`,
    picked: [`${SAID} Twice, and in the fog.`],
  },
  {
    page: `<main><p data-out>Boats</p><div ${MANUAL}=""><p>${SAID}</p><p>${SPOKEN}</p><div><p data-out>moor :: <a href="/boat">Boat</a></p></div><aside><p data-out>Ann: fine</p></aside></div></main>`,
    picked: ['moor :: Boat'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><div data-out><h4 class="doc">Grounds</h4></div><div><table><tr><td>1</td><td>${SAID} Twice.</td></tr></table></div><h4 class="doc" data-out>Tenor</h4><div><dl><dd><p>${SPOKEN} Once.</p></dd></dl></div>`,
    picked: ['Grounds', 'Tenor'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><ul class="related_posts" data-out><li>Two piers have moved.</li></ul><p>${SAID}</p></div>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><ul data-out><li>Two piers have moved.</li></ul><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['Two piers have moved.'],
  },
  {
    page: `<div><section><h2>One</h2><div><p>${SAID}</p><p>${SPOKEN}</p></div></section><section><h2 data-out>The piers</h2><div><p>${SAID}</p><p>${SPOKEN}</p></div></section></div>`,
    picked: ['The piers'],
  },
  {
    page: `<div><p>${SAID}</p><div class="voice"><blockquote><p>We moved eleven boats and lost none.</p></blockquote><div class="author" data-out>Ann Onym, founder</div></div><p>${SPOKEN}</p></div>`,
    picked: ['Ann Onym, founder'],
  },
  {
    page: `<div><p>${SAID}</p><p data-out>Is that rust?</p><p data-out>No sentence</p><p>${SPOKEN}</p></div>`,
    picked: ['Is that rust?'],
  },
  {
    page: `<div><p data-out>The captain wrote to us.</p><blockquote><p>${SAID}</p><p>${SPOKEN}</p></blockquote></div>`,
    picked: ['The captain wrote to us.'],
  },
  {
    page: `<h1>How are the piers?</h1><div><div class="said"><p data-out>They lean to the west since the storm. Does anyone know why?</p></div></div><div><div class="said"><p>${SAID}</p><p>${SPOKEN}</p></div></div>`,
    about: { title: 'How are the piers?' },
    picked: ['They lean to the west since the storm. Does anyone know why?'],
  },
  {
    page: `<div><p data-out>So the piers are counted:</p><div><pre>grep -c pier</pre></div><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['So the piers are counted:'],
  },
  {
    page: `<div><p>${SAID}</p><blockquote><p>We moved eleven boats and lost none.</p><cite data-out>Ann Onym, founder</cite></blockquote><p>${SPOKEN}</p></div>`,
    picked: ['Ann Onym, founder'],
  },
  // A last section in an element of its own, of which only the heading was chosen.
  {
    page: `<div><section><div><p>${SAID}</p><p>${SPOKEN}</p></div></section><section><div><h2>What comes next</h2><p data-out>${SAID} Twice.</p><p data-out>${SPOKEN} Once.</p></div></section></div><p data-out>${SAID} Elsewhere.</p>`,
    picked: [`${SAID} Twice.`, `${SPOKEN} Once.`],
  },
];
