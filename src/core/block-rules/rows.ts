/** Adds what the engine left out of rows and boxes of text: years of a chronicle, speakers, terms, lines of a poem, titles of lists. */

import { findOwnLines } from '../body/box-lines.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

export default {
  stage: 'restore',
  judge: (body) =>
    new Map(
      [...findOwnLines(body)]
        .filter((block) => !body.chosen.has(block))
        .map((block) => [block, 'row or box']),
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
    page: `<div><p>${SAID}</p><h2>What it takes</h2><div data-out><div><span>Apples</span> <span>1 kg</span></div><div><span>Eggs</span> <span>3</span></div></div><p>${SPOKEN}</p></div>`,
    picked: ['Apples 1 kg', 'Eggs 3'],
  },
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div class="for" data-out><h3>For it</h3><div class="l">a quiet mooring</div><div class="l">stairs of oak</div></div><p>${SPOKEN}</p></div>`,
    picked: ['For it', 'a quiet mooring', 'stairs of oak'],
  },
  {
    page: `<h1>The pier</h1><div class="t"><p>${SAID}</p><p>${SPOKEN}</p></div><h3 data-out>Signed by</h3><div data-out><div>Ann Onym, smith</div><div>Bo Nym, baker</div><div>Cem Nim, poet</div><div>Di Nom, nurse</div></div>`,
    picked: ['Signed by', 'Ann Onym, smith', 'Bo Nym, baker', 'Cem Nim, poet', 'Di Nom, nurse'],
  },
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div data-out><div class="r"><b>Ann</b><div class="w">Is it moored?</div></div><div class="r own"><b>Bo</b><div class="w">Since noon, yes</div></div><div class="r"><b>Ann</b><div class="w">Then I can sleep</div></div></div><p>${SPOKEN}</p></div>`,
    picked: ['Ann', 'Is it moored?', 'Bo', 'Since noon, yes', 'Ann', 'Then I can sleep'],
  },
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div data-out><div class="c one"><h4>Length</h4><p>38 planks, a rail of iron</p></div><div class="c two"><h4>Start</h4><p>By the crane</p></div></div><p>${SPOKEN}</p></div>`,
    picked: ['Length', '38 planks, a rail of iron', 'Start', 'By the crane'],
  },
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div class="b"><div data-out><span>What it says</span></div><div><ul><li>Five piers</li><li>Two have moved</li></ul></div></div><div class="n" data-out><div>340</div><div>moorings</div></div><div><div data-out>Is it free?</div><p>It is, for boats of the town.</p></div><p>${SPOKEN}</p></div>`,
    picked: ['What it says', '340', 'moorings', 'Is it free?'],
  },
  {
    page: `<h1>The pier</h1><div><p>${SAID}</p><div data-out><span>01:20</span><div>Listen</div></div><div class="share" data-out><b>12</b><div>times</div></div><p>${SPOKEN}</p></div>`,
    picked: [],
  },
  {
    page: `<h1>The pier</h1><p>${SAID}</p><div data-out><div class="card"><b>Ferry</b><a href="/f">The ferry is back</a></div><div class="card"><b>Eels</b><a href="/e">Eels are back, too</a></div><div class="card"><b>Bus</b><a href="/b">The bus is not back</a></div></div><p>${SPOKEN}</p>`,
    picked: [],
  },
];
