/** Finds the short lines of small boxes amid the article: the title above a list, a number with its label. */

import { wordsOf } from '../page/class-words.ts';
import { OF_TEXT } from '../page/visibility.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { ancestors, type Body } from './body.ts';
import { mayHead } from './homes.ts';
import { FOREIGN, findRows } from './rows.ts';
import { TOOL_ZONES } from './zones.ts';

/** A box that says more than this share of the article is the article. */
const MAX_SHARE = 0.5;
/** `340`, `8/10`, `1,4 km`, `+12 %`; no time of a player, no `1x`. */
const NUMBER = /^[^\p{L}:]{0,4}\p{N}[^\p{L}:]{0,9}(?:\s\p{L}{1,3})?$/u;
/** Up to this share of the text, what a part around a box is called says what the box is. */
const SMALL_SHARE = 0.1;

/** Some engines call each part a widget. */
const isForeign = (body: Body, line: Block): boolean =>
  ancestors(body, line, SMALL_SHARE).some((part) =>
    wordsOf(part).some((word) => word !== 'widget' && FOREIGN.includes(word)),
  );

/** Browsers count the children of an element one by one. */
const isOnlyChild = (element: Element): boolean =>
  !element.previousElementSibling && !element.nextElementSibling;

/** The box in which an element stands first, and one other part behind it. */
const boxOf = (element: Element): Element | undefined => {
  let line = element;
  for (let n = 0; n < 5 && line.parentElement && isOnlyChild(line); n++) line = line.parentElement;
  const box = line.parentElement;
  const other = line.nextElementSibling;
  const isFirstOfTwo = box && other && box.firstElementChild === line && !other.nextElementSibling;
  return isFirstOfTwo ? box : undefined;
};

const isLine = (body: Body, line: Block): boolean =>
  mayHead(body, line) && !line.hidden && !TOOL_ZONES.has(line.zone) && line.linked === 0;

const findBoxLines = (body: Body): ReadonlySet<Block> => {
  const { blocks, chosen, first, last } = body;
  const found = new Set<Block>();
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  for (const line of blocks.slice(Math.max(first, 0), last + 1)) {
    const next = blocks[line.at + 1];
    if (!next || !isLine(body, line)) continue;
    const box = boxOf(line.element);
    if (!box?.contains(next.element) || body.shareOf(box) > MAX_SHARE || isForeign(body, line))
      continue;
    // What each page of a print bears is said again.
    if (times.get(line.text) !== 1) continue;
    const after = blocks[line.at + 2];
    const isPair = isLine(body, next) && !(after && box.contains(after.element));
    if (isPair && NUMBER.test(line.text) !== NUMBER.test(next.text)) found.add(line).add(next);
    else if (
      chosen.has(next) &&
      next.kind !== 'heading' &&
      next.linked === 0 &&
      line.size > 2 &&
      (next.kind !== 'prose' || endsSentence(next.text))
    )
      found.add(line);
  }
  return found;
};

/** `Source: the boat builders`: a label and a few words that close a box with a heading of its own. */
const CLOSING = /^\p{L}[\p{L}\s]{1,19}[:：]\s?\S/u;
const MAX_CLOSING = 80;

const closesBox = (body: Body, line: Block): boolean => {
  const { blocks, chosen } = body;
  const box = line.element.parentElement;
  if (!box || box.lastElementChild !== line.element || body.shareOf(box) > MAX_SHARE) return false;
  if (line.kind !== 'prose' || line.size > MAX_CLOSING || !CLOSING.test(line.text)) return false;
  if (line.hidden || line.linked > 0.5 || TOOL_ZONES.has(line.zone) || isForeign(body, line))
    return false;
  const inside: Block[] = [];
  for (let n = line.at; n >= 0; n--) {
    const block = blocks[n];
    if (!block || !box.contains(block.element)) break;
    if (block.text) inside.push(block);
  }
  return (
    inside.at(-1)?.kind === 'heading' && inside.length > 2 && inside.every((one) => chosen.has(one))
  );
};

const findMarkedLines = ({ blocks }: Body): readonly Block[] =>
  blocks.filter(({ element, hidden }) => !hidden && element.closest(`[${OF_TEXT}]`));

/** The lines that belong to the article without being sentences: those of rows, of boxes, and marked ones, chosen or not. */
export const findOwnLines = (body: Body): ReadonlySet<Block> =>
  new Set([
    ...findRows(body),
    ...findBoxLines(body),
    ...body.blocks.filter((line) => closesBox(body, line)),
    ...findMarkedLines(body),
  ]);
