/** Adds the ingredients and steps of the recipe that the page states. */

import { recipeIn } from '../body/recipe.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'restore',
  judge: (body) => new Map([...recipeIn(body)].map((block) => [block, 'of the recipe'])),
} satisfies BlockRule;

const stated = `<script type="application/ld+json">{"@type":"Recipe","name":"Bread","recipeIngredient":["500 g flour","2 spoons of salt","350 ml water"]}</script>`;
const cells = (amount: string, name: string): string =>
  `<div class="i"><p class="n">${name}</p><p class="q">${amount}</p></div>`;
const list = `<h2>Ingredients</h2><div class="list">${cells('500 g', 'flour')}${cells('2 spoons', 'salt')}${cells('350 ml', 'water')}</div>`;

export const examples: readonly BlockExample[] = [
  {
    page: `${stated}<p>${SAID}</p><div data-out><p>salt</p>${list}</div><p>${SPOKEN}</p>`,
    picked: ['Ingredients', 'flour', '500 g', 'salt', '2 spoons', 'water', '350 ml'],
  },
  { page: `<p>${SAID}</p><div data-out>${list}</div><p>${SPOKEN}</p>`, picked: [] },
  {
    page: `${stated}<p>${SAID}</p><div data-out><p>water</p><p>flour</p><p>salt</p><p>${SPOKEN}</p><p>${SAID}</p></div>`,
    picked: [],
  },
];
