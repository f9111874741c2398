/** Adds what the engine left out of rows of text: years of a chronicle, speakers and questions, terms, lines of a poem. */

import { findRows } from '../body/rows.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'restore',
  judge: (body) =>
    new Map(
      [...findRows(body)]
        .filter((block) => !body.chosen.has(block))
        .map((block) => [block, 'one of several rows']),
    ),
} satisfies BlockRule;

const rows = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs
    .map(
      ([label, text]) =>
        `<div class="r"><div class="n" data-out>${label}</div><div class="w">${text}</div></div>`,
    )
    .join('');

export const examples: readonly BlockExample[] = [
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div>${rows(['1934', SPOKEN], ['1961', SAID], ['1998', SPOKEN])}</div><p>${SAID}</p></div>`,
    picked: ['1934', '1961', '1998'],
  },
  {
    page: `<h1>The pier</h1><div data-out><div>The boat comes</div><div>in fog, without an oar,</div><div>the water counts the days,</div><div>and no one counts along.</div></div><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: [
      'The boat comes',
      'in fog, without an oar,',
      'the water counts the days,',
      'and no one counts along.',
    ],
  },
  {
    page: `<h1>The pier</h1><p>${SAID}</p><div data-out><div class="card"><b>Ferry</b><a href="/f">The ferry is back</a></div><div class="card"><b>Eels</b><a href="/e">Eels are back, too</a></div><div class="card"><b>Bus</b><a href="/b">The bus is not back</a></div></div><p>${SPOKEN}</p>`,
    picked: [],
  },
];
