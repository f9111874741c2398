/** Adds what the engine dropped from among the article's paragraphs: text, headings, lists, quotes, tables. */

import type { Block } from '../body/block.ts';
import { ancestors, type Body } from '../body/body.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const PARTS = new Set(
  'li ul ol dl dt dd blockquote figure table tbody thead tfoot tr td th p pre h2 h3 h4 h5 h6 span div'.split(
    ' ',
  ),
);
/** An element is a home of the article when this much of the text stands directly in it. */
const HOME_SHARE = 0.2;

/** The parents of the article's own paragraphs. */
const findHomes = (body: Body): ReadonlySet<Element> => {
  const direct = new Map<Element, number>();
  for (const block of body.chosen) {
    const home = block.element.parentElement;
    if (home && block.kind === 'prose' && block.linked < 0.5)
      direct.set(home, (direct.get(home) ?? 0) + block.size);
  }
  const homes = new Set<Element>();
  for (const [home, size] of direct) if (size >= HOME_SHARE * body.size) homes.add(home);
  return homes;
};

const isAtHome = (block: Block, homes: ReadonlySet<Element>): boolean => {
  const deep = block.kind === 'prose' || block.kind === 'heading' ? 1 : 5;
  const start =
    block.kind === 'heading'
      ? (block.element.closest('h2, h3, h4, h5, h6') ?? block.element)
      : block.element;
  let above = start.parentElement;
  for (let n = 0; above && n < deep; n++, above = above.parentElement) {
    if (homes.has(above)) return true;
    if (!PARTS.has(above.localName)) return false;
  }
  return false;
};

/** In the thick of the article, of a template that most of it is made of. */
const isLikeAll = (body: Body, block: Block): boolean =>
  body.trusted.has(block.template) &&
  block.at > body.first &&
  block.at < body.last &&
  ancestors(body, block, 0.75).length <= 8;

const isWanted = (body: Body, block: Block): boolean => {
  if (block.hidden || !block.text || block.linked > 0.6 || block.kind === 'caption') return false;
  const between = block.at > body.first && block.at < body.last;
  if (body.trusted.has(block.template) && block.size >= 30)
    return between || endsSentence(block.text);
  if (between) return block.kind !== 'prose' || (block.size >= 60 && endsSentence(block.text));
  return block.kind === 'prose' && block.size >= 80 && endsSentence(block.text);
};

export default {
  stage: 'restore',
  judge: (body) => {
    const homes = findHomes(body);
    const found = new Map<Block, string>();
    for (const block of body.blocks) {
      if (body.chosen.has(block) || !isWanted(body, block)) continue;
      if (isAtHome(block, homes) || isLikeAll(body, block))
        found.set(block, 'stands among the paragraphs of the article');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><ul data-out><li>Two piers have moved.</li></ul><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: ['Two piers have moved.'],
  },
];
