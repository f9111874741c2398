/** Adds tables, call-outs and code that the engine left out amid the text. */

import type { Block } from '../body/block.ts';
import { headlineAt } from '../body/block-queries.ts';
import { type Body, isInside } from '../body/body.ts';
import { CALLOUT } from '../page/callout.ts';
import { isAuthorLabel } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const LINKED = 0.4;

const isOpen = ({ hidden, zone, linked }: Block): boolean => !hidden && !zone && linked <= LINKED;

/** Rows and columns with something in them; a column may lead elsewhere. */
const isData = (table: Element, cells: readonly Block[]): boolean => {
  if (table.querySelector('table, form')) return false;
  const rows = new Set(cells.map(({ element }) => element.closest('tr')));
  return (
    rows.size > 1 &&
    cells.length >= 2 * rows.size - 1 &&
    // Below names of columns, all may lead elsewhere.
    (cells.filter(isOpen).length * 2 > cells.length ||
      table.querySelector('thead th + th') !== null)
  );
};

/** Facts below the headline, in the part with all of the text: of a judgment, the court and the day. */
const LEAST_FACTS = 3;
const areFacts = ({ shareOf }: Body, table: Element, cells: readonly Block[]): boolean =>
  cells.length >= 2 * LEAST_FACTS &&
  cells.length === 2 * table.querySelectorAll('th:first-child').length &&
  table.parentElement !== null &&
  shareOf(table.parentElement) > 0.8 &&
  !cells.some(({ text }) => isAuthorLabel(text));

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const tables = new Map<Element, Block[]>();
    const from = headlineAt(body);
    const start = Math.max(body.first, 0);
    for (const block of body.blocks.slice(from < 0 ? start : from, body.last + 1)) {
      if (block.kind !== 'cell' && block.at < start) continue;
      if (block.kind === 'cell') {
        const table = block.element.closest('table');
        const cells = table && tables.get(table);
        if (cells) cells.push(block);
        else if (table) tables.set(table, [block]);
      } else if (
        !body.chosen.has(block) &&
        (block.kind === 'code' ? block.text.length > 3 : block.element.closest(`[${CALLOUT}]`)) &&
        isOpen(block) &&
        isInside(body, block)
      )
        found.set(block, 'box amid the text');
    }
    for (const [table, cells] of tables) {
      const [first] = cells;
      if (!first || cells.every((cell) => body.chosen.has(cell))) continue;
      if (first.at < start && !areFacts(body, table, cells)) continue;
      if (isData(table, cells) && isInside(body, first))
        for (const cell of cells) found.set(cell, 'table amid the text');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><table data-out><thead><tr><th>Boat</th><th>Berth</th></tr></thead><tbody><tr><td><a href="/g">Gull</a></td><td><a href="/7">7</a></td></tr></tbody></table><p>${SPOKEN}</p></div>`,
    picked: ['Boat', 'Berth', 'Gull', '7'],
  },
  {
    page: `<main><h1 data-out>The pier</h1><table data-out><tr><th>Court:</th><td>Court of the Harbour</td></tr><tr><th>Day:</th><td>14 October 2025</td></tr><tr><th>Number:</th><td>3 O 118/24</td></tr></table><div><p>${SAID}</p><p>${SPOKEN}</p></div></main>`,
    picked: ['Court:', 'Court of the Harbour', 'Day:', '14 October 2025', 'Number:', '3 O 118/24'],
  },
  {
    page: `<main><h1 data-out>The pier</h1><table data-out><tr><th>Written by</th><td>Ann Onym</td></tr><tr><td>Mon</td><td>Tue</td></tr><tr><td>1</td><td>2</td></tr></table><div><p>${SAID}</p><p>${SPOKEN}</p></div></main>`,
    picked: [],
  },
  {
    page: `<div><p>${SAID}</p><table data-out><tr><td><div>Gull</div></td><td><div>71 t</div></td></tr><tr><td><div>Heron</div></td><td><div>32 t</div></td></tr></table><pre data-out>x = 1</pre><p>${SPOKEN}</p></div>`,
    picked: ['Gull', '71 t', 'Heron', '32 t', 'x = 1'],
  },
  {
    page: `<div><p>${SAID}</p><table data-out><tr><td><a href="/a">Swans leave</a></td><td>5</td></tr><tr><td><a href="/b">Bus is late</a></td><td>6</td></tr></table><p>${SPOKEN}</p></div>`,
    picked: [],
  },
];
