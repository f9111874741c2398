/** Adds tables, call-outs, code and rows below a heading that the engine left out amid the text. */

import type { Block } from '../body/block.ts';
import { type Body, isInside } from '../body/body.ts';
import { CALLOUT } from '../page/callout.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const LINKED = 0.4;
const MAX_ROW = 240;

const isOpen = ({ hidden, zone, linked }: Block): boolean => !hidden && !zone && linked <= LINKED;

/** Rows and columns with something in them. */
const isData = (table: Element, cells: readonly Block[]): boolean => {
  if (table.querySelector('table, form')) return false;
  const rows = new Set(cells.map(({ element }) => element.closest('tr')));
  return rows.size > 1 && cells.length >= 2 * rows.size - 1 && cells.every(isOpen);
};

const rowOf = ({ element }: Block): Element | null => element.parentElement;

/** Short lines of one kind, each a box of words, right below a heading of the text. */
const rowsBelow = (body: Body, heading: Block): readonly Block[] => {
  const rows: Block[] = [];
  for (let at = heading.at + 1; at < body.last; at++) {
    const block = body.blocks[at];
    if (!block?.text || body.chosen.has(block) || block.kind === 'heading') break;
    if (!isOpen(block) || block.linked > 0 || block.size > MAX_ROW || block.images) break;
    rows.push(block);
  }
  const [first] = rows;
  const isList =
    first !== undefined &&
    rows.length > 1 &&
    rows.every(
      (row) =>
        row.template === first.template &&
        (rowOf(row) === rowOf(first) || rowOf(row)?.parentElement === rowOf(first)?.parentElement),
    );
  return isList ? rows : [];
};

export default {
  stage: 'restore',
  judge: (body) => {
    const found = new Map<Block, string>();
    const tables = new Map<Element, Block[]>();
    for (const block of body.blocks.slice(Math.max(body.first, 0), body.last + 1)) {
      if (block.kind === 'cell') {
        const table = block.element.closest('table');
        const cells = table && tables.get(table);
        if (cells) cells.push(block);
        else if (table) tables.set(table, [block]);
      } else if (block.element.closest(`[${CALLOUT}]`)) {
        if (!body.chosen.has(block) && isOpen(block) && isInside(body, block))
          found.set(block, 'box amid the text');
      } else if (block.kind === 'code' && !body.chosen.has(block)) {
        if (isOpen(block) && block.text.length > 3 && isInside(body, block))
          found.set(block, 'code amid the text');
      } else if (block.kind === 'heading' && isOpen(block)) {
        const rows = rowsBelow(body, block);
        if (!rows.length || !isInside(body, block)) continue;
        for (const row of rows) found.set(row, 'rows below a heading');
        found.set(block, 'heading of rows');
      }
    }
    for (const [table, cells] of tables) {
      const [first] = cells;
      if (!first || cells.every((cell) => body.chosen.has(cell))) continue;
      if (isData(table, cells) && isInside(body, first))
        for (const cell of cells) found.set(cell, 'table amid the text');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><table data-out><tr><td><div>Gull</div></td><td><div>71 t</div></td></tr><tr><td><div>Heron</div></td><td><div>32 t</div></td></tr></table><pre data-out>x = 1</pre><p>${SPOKEN}</p></div>`,
    picked: ['Gull', '71 t', 'Heron', '32 t', 'x = 1'],
  },
  {
    page: `<div><p>${SAID}</p><h2>What it takes</h2><div data-out><div><span>Apples</span> <span>1 kg</span></div><div><span>Eggs</span> <span>3</span></div></div><p>${SPOKEN}</p></div>`,
    picked: ['Apples 1 kg', 'Eggs 3'],
  },
  {
    page: `<div><p>${SAID}</p><table data-out><tr><td><a href="/a">Swans leave</a></td><td>5</td></tr><tr><td><a href="/b">Bus is late</a></td><td>6</td></tr></table><p>${SPOKEN}</p></div>`,
    picked: [],
  },
];
