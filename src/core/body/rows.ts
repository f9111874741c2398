/** Finds rows: boxes built alike amid the article, such as the entries of a chronicle, turns of a talk, lines of a poem. */

import { wordsOf } from '../page/class-words.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { headlineAt } from './block-queries.ts';
import type { Body } from './body.ts';
import { findHomes, placeOf } from './homes.ts';
import { standsIn } from './prose-container.ts';
import { TOOL_ZONES } from './zones.ts';

const LEAST_ROWS = 3;
/** Of single short lines, more. */
const LEAST_LINES = 4;
const MAX_LINE = 120;
const LEAST_TEXT = 40;
/** A question is short; a mark of who wrote is shorter. */
const LEAST_TURN = 15;
const MAX_LINKED = 0.2;
/** From a block up to the row it stands in. */
const MAX_STEPS = 7;
const MAX_ROWS = 300;
const MAX_LABEL = 100;
/** Rows with more in them are chapters. */
const MAX_PARTS = 8;

/** What is built alike, but is no part of any text. */
export const FOREIGN =
  'ad ads author authors bio breadcrumb breadcrumbs byline card cards carousel comment comments dateline footer header menu meta metadata nav newsletter pagination popular promo recommended related share sharing sidebar slider social sponsored subscribe tags teaser teasers toc toolbar trending widget'.split(
    ' ',
  );

/** Lists and tables are such by themselves. */
const LISTS = /^(?:p|ul|ol|dl|li|dd|table|thead|tbody|tfoot|tr|td|th|form|select|pre|a)$/;

const lookOf = (element: Element | null | undefined, names = element?.className): string =>
  `${element?.localName}.${names}`.replace(/\d+/g, '0');

type Row = { readonly element: Element; readonly blocks: Block[] };

/** The children of each element that hold blocks, with these. */
const rowsBelow = (blocks: readonly Block[]): ReadonlyMap<Element, ReadonlyMap<Element, Row>> => {
  const below = new Map<Element, Map<Element, Row>>();
  for (const block of blocks) {
    let element = block.element;
    for (let n = 0; n < MAX_STEPS; n++) {
      const parent = element.parentElement;
      if (!parent || parent.localName === 'html') break;
      const rows = below.get(parent) ?? new Map<Element, Row>();
      below.set(parent, rows);
      const row = rows.get(element) ?? { element, blocks: [] };
      rows.set(element, row);
      row.blocks.push(block);
      element = parent;
    }
  }
  return below;
};

/** Whether a row says two things: a year and what happened, a name and what was said. */
const isPair = ({ element, blocks }: Row): boolean => {
  const [label, text] = blocks;
  if (!label || !text)
    return Array.from(element.children).filter((part) => part.textContent?.trim()).length > 1;
  const isShort = blocks.length === 2 && label.size + text.size <= MAX_LINE;
  return (
    blocks.length <= MAX_PARTS &&
    label.size <= MAX_LABEL &&
    (isShort || label.template !== text.template)
  );
};

/** Two are enough where each heads text of the article, or a line with a heading of its own. */
const isHeaded = ({ element, blocks }: Row, chosen: ReadonlySet<Block>): boolean =>
  element.className !== '' &&
  (blocks.slice(1).some((block) => block.size > 60 && chosen.has(block)) ||
    (blocks.length === 2 && blocks[0]?.kind === 'heading'));

const isLine = ({ element, blocks: [block, other] }: Row, isBelow: boolean): boolean =>
  !other &&
  block?.kind === 'prose' &&
  block.size <= MAX_LINE &&
  (isBelow ||
    (block.element === element && (element.localName === 'div' || element.className !== '')));

/** Paragraphs, however short, end as sentences do. */
const areLoose = (lines: readonly Block[]): boolean =>
  lines.filter(({ text }) => endsSentence(text)).length * 2 <= lines.length;

/** The turns that lack in a talk: most of those alike hold text of the article, these say one thing each. */
const turnsIn = (rows: readonly Row[], chosen: ReadonlySet<Block>): readonly Row[] => {
  const others = rows.filter(({ blocks }) => !blocks.some((block) => chosen.has(block)));
  const areSaid = others.every(
    ({ element, blocks: [block, other] }) =>
      !other && element.localName !== 'p' && block?.linked === 0 && block.size >= LEAST_TURN,
  );
  return areSaid && others.length * 2 <= rows.length ? others : [];
};

/** The heading right before these rows, or before the part that holds them: none of the page's title. */
const headingOf = (
  { blocks }: Body,
  parent: Element,
  [first]: readonly Row[],
): Block | undefined => {
  const heading = blocks[(first?.blocks[0]?.at ?? 0) - 1];
  if (heading?.kind !== 'heading' || heading.hidden || heading.linked >= 0.5) return undefined;
  const next = placeOf(heading).nextElementSibling;
  const isOwn = placeOf(heading).localName !== 'h1' && (next === parent || next === first?.element);
  return isOwn ? heading : undefined;
};

/** Those of alike elements that are rows of text. */
const rowsAmong = (
  rows: readonly Row[],
  isBelow: boolean,
  chosen: ReadonlySet<Block>,
): readonly Row[] => {
  const blocks = rows.flatMap((row) => row.blocks);
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const linked = blocks.reduce((sum, block) => sum + block.size * block.linked, 0);
  if (
    rows.length > MAX_ROWS ||
    size < (isBelow ? LEAST_TURN : LEAST_TEXT) ||
    linked > MAX_LINKED * size
  )
    return [];
  if (rows.some(({ element }) => element.querySelector('a img, form, h1'))) return [];
  // Each leads somewhere: cards.
  if (rows.every(({ element }) => element.querySelector('a[href]'))) return [];
  const looks = new Set(rows.map(({ element }) => lookOf(element.firstElementChild)));
  if (rows.every(isPair) && looks.size < rows.length)
    return isBelow || rows.length >= LEAST_ROWS || rows.every((row) => isHeaded(row, chosen))
      ? rows
      : [];
  // Two below a heading are a list.
  const areLines = rows.every((row) => isLine(row, isBelow)) && areLoose(blocks);
  if (areLines && (isBelow || rows.length >= LEAST_LINES)) return rows;
  return rows.length < LEAST_ROWS ? [] : turnsIn(rows, chosen);
};

/** Every block of such rows, in or right among the article, whether it was chosen yet or not. */
export const findRows = (body: Body): ReadonlySet<Block> => {
  const from = headlineAt(body);
  const open = body.blocks.filter(
    ({ at, hidden, zone, text, element }) =>
      at > from &&
      text &&
      !hidden &&
      !TOOL_ZONES.has(zone) &&
      // One letter of a font of drawings.
      !(text.length === 1 && element.querySelector('[class*="icon"]')),
  );
  const homes = findHomes(body);
  const isForeign = standsIn(FOREIGN);
  const found = new Set<Block>();
  for (const [parent, below] of rowsBelow(open)) {
    if (below.size < 2 || LISTS.test(parent.localName) || isForeign(parent)) continue;
    const alike = new Map<string, Row[]>();
    for (const row of below.values()) {
      const { element } = row;
      if (LISTS.test(element.localName) && element.localName !== 'p') continue;
      // Rows of one kind may bear a name more: of the other speaker, of the last one.
      for (const look of new Set([lookOf(element), lookOf(element, element.classList[0])])) {
        const rows = alike.get(look) ?? [];
        alike.set(look, rows);
        rows.push(row);
      }
    }
    for (const all of alike.values()) {
      if (all.length < 2) continue;
      const heading = headingOf(body, parent, all);
      const rows = rowsAmong(all, Boolean(heading), body.chosen);
      const blocks = rows.flatMap((row) => row.blocks);
      const isAmid =
        (blocks[0]?.at ?? 0) < body.last &&
        (blocks.at(-1)?.at ?? 0) > (from < 0 ? body.first : from) &&
        (blocks.at(-1)?.at ?? 0) <= body.last;
      const isBeside =
        homes.has(parent) ||
        homes.has(parent.parentElement ?? parent) ||
        (rows.length >= LEAST_LINES &&
          heading &&
          homes.has(placeOf(heading).previousElementSibling ?? parent));
      if (!isAmid && !isBeside) continue;
      if (rows.some(({ element }) => wordsOf(element).some((word) => FOREIGN.includes(word))))
        continue;
      for (const block of heading && rows.length ? [heading, ...blocks] : blocks) found.add(block);
    }
  }
  return found;
};
