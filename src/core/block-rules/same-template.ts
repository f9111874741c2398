/** Adds paragraphs made like the article's own, from the container that holds most of the page's prose. */

import type { Block } from '../body/block.ts';
import { headlineAt, isProse } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** What stands between the headline and the text: the question above the answers. */
const openingOf = (body: Body): readonly Block[] => {
  const from = headlineAt(body);
  const to = body.blocks.findIndex((one) => body.chosen.has(one) && body.trusted.has(one.template));
  return from < 0
    ? []
    : body.blocks.slice(from + 1, to).filter((one) => !one.hidden && isProse(one, 30));
};

export default {
  stage: 'restore',
  judge: (body) =>
    new Map(
      [...(body.container?.prose ?? []), ...openingOf(body)]
        .filter((block) => !body.chosen.has(block) && body.trusted.has(block.template))
        .map((block) => [block, 'is made like the paragraphs of the article']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<main><div class="m"><p class="t">${SAID}</p></div><div class="m" data-out><p class="t">${SPOKEN}</p></div><div class="m"><p class="t">${SAID}</p></div></main>`,
    picked: [SPOKEN],
  },
  {
    page: `<h1>Who pays for it?</h1><div class="m"><p class="t" data-out>I live on the island. Does anybody know who pays?</p></div><div class="m"><p class="t">${SAID}</p></div><div class="m"><p class="t">${SPOKEN}</p></div>`,
    about: { title: 'Who pays for it?' },
    picked: ['I live on the island. Does anybody know who pays?'],
  },
];
