/** Adds paragraphs made like the article's own, from the container that holds most of the page's prose. */

import { isInside } from '../body/body.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'restore',
  judge: (body) =>
    new Map(
      (body.container?.prose ?? [])
        .filter(
          (block) =>
            !body.chosen.has(block) && body.trusted.has(block.template) && isInside(body, block),
        )
        .map((block) => [block, 'like its paragraphs']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<main><div class="m"><p class="t">${SAID}</p></div><div class="m" data-out><p class="t">${SPOKEN}</p></div><div class="m"><p class="t">${SAID}</p></div></main>`,
    picked: [SPOKEN],
  },
];
