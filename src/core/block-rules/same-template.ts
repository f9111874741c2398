/** Adds paragraphs made like the article's own, from the container that holds most of the page's prose. */

import type { Block } from '../body/block.ts';
import { type Body, isInside } from '../body/body.ts';
import { findHomes } from '../body/homes.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** So many classes in common make two fields of one article. */
const LEAST_COMMON = 2;

/** Whether a paragraph stands in a field that shares classes with those of the article's paragraphs. */
const kinTest = (body: Body): ((block: Block) => boolean) => {
  const names = new Set(Array.from(findHomes(body)).flatMap(({ classList }) => [...classList]));
  return ({ element }) =>
    [...(element.parentElement?.classList ?? [])].filter((name) => names.has(name)).length >=
    LEAST_COMMON;
};

export default {
  stage: 'restore',
  judge: (body) => {
    const isKin = kinTest(body);
    return new Map(
      (body.container?.prose ?? [])
        .filter(
          (block) =>
            !body.chosen.has(block) &&
            (body.trusted.has(block.template) || isKin(block)) &&
            isInside(body, block),
        )
        .map((block) => [block, 'like its paragraphs']),
    );
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<main><div class="m"><p class="t">${SAID}</p></div><div class="m" data-out><p class="t">${SPOKEN}</p></div><div class="m"><p class="t">${SAID}</p></div></main>`,
    picked: [SPOKEN],
  },
  {
    page: `<main><div class="text field one"><p>${SAID}</p></div><div class="text field two" data-out><p>${SPOKEN}</p></div></main>`,
    picked: [SPOKEN],
  },
];
