/** Adds the standfirst: the paragraph between headline and text that the page's description repeats. */

import type { Block } from '../body/block.ts';
import { descriptionTest, headlineAt, isNamedStandfirst } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import { OUTER_ZONES } from '../body/zones.ts';
import { wordsOf } from '../page/class-words.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const TOOL =
  /^(?:util|utils|utility|tools?|toolbar|\w*layer\d*|popup|\w*modal|tooltip|share|audio|print|summarize)$/;

const isTool = ({ element }: Block): boolean => {
  let above: Element | null = element;
  for (let n = 0; above && n < 4; n++, above = above.parentElement)
    if (wordsOf(above).some((word) => TOOL.test(word))) return true;
  return false;
};

const isLikely = (block: Block): boolean =>
  !block.hidden &&
  block.linked < 0.5 &&
  !OUTER_ZONES.has(block.zone) &&
  (block.kind === 'prose' || block.kind === 'heading' || block.kind === 'item') &&
  block.element.localName !== 'h1' &&
  !isTool(block);

/** Where the article's own paragraphs begin. */
const proseAt = (body: Body): number =>
  body.blocks.find((block) => body.chosen.has(block) && body.trusted.has(block.template))?.at ??
  body.first;

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const from = headlineAt(body);
    const isDescription = descriptionTest(body.summary);
    const start = from >= 0 ? from + 1 : Math.max(0, body.first - 12);
    for (const block of body.blocks.slice(start, Math.max(start, proseAt(body)))) {
      if (!isLikely(block) || body.chosen.has(block)) continue;
      if (isDescription(block)) found.set(block, 'description of the page');
      else if (from >= 0 && block.size >= 40 && isNamedStandfirst(block))
        found.set(block, 'named standfirst');
      else if (
        from >= 0 &&
        block.at <= from + 4 &&
        block.size >= 80 &&
        endsSentence(block.text) &&
        (block.kind === 'prose' || block.size >= 100)
      )
        found.set(block, 'below the headline');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h1>The bridge</h1><div class="c-pushlayer" data-out><p>${SPOKEN}</p></div><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<h1>El puente</h1><ul class="subtitulos" data-out><li>El puente vuelve a abrirse a los vecinos.</li></ul><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: 'El puente' },
    picked: ['El puente vuelve a abrirse a los vecinos.'],
  },
  {
    page: `<h1>Köprü açıldı</h1><h2 class="spot" data-out>Köprü yayalara açıldı; araç trafiğine izin verilmeyecek.</h2><p>${SAID}</p><p>${SPOKEN}</p>`,
    about: { title: 'Köprü açıldı' },
    picked: ['Köprü yayalara açıldı; araç trafiğine izin verilmeyecek.'],
  },
  {
    page: `<h1>The bridge</h1><p class="dek" data-out>${SPOKEN}</p><div><p>${SAID}</p><p>${SPOKEN}</p></div>`,
    picked: [SPOKEN],
  },
  {
    page: `<div data-out><p>${SPOKEN}</p></div><h1>The bridge</h1><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: [],
  },
];
