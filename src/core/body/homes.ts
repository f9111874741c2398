/** Where the article's own paragraphs stand, and the lines among them that head the next one. */

import { wordsOf } from '../page/class-words.ts';
import { groupBy } from '../text/group.ts';
import { endsSentence, isStatement, namesDate } from '../text/sentences.ts';
import { startsWithBy } from '../vocabulary/index.ts';
import type { Block } from './block.ts';
import { isProse, proseAfter } from './block-queries.ts';
import type { Body } from './body.ts';

/** The element that stands among the paragraphs: the whole heading where a block is half of one. */
export const placeOf = ({ element }: Block): Element =>
  element.closest('h1, h2, h3, h4, h5, h6') ?? element;

/** Whether a line, or the box that says nothing else, stands right before the part with an element in it. */
export const standsBefore = (line: Element, element: Element): boolean => {
  let box = line;
  for (let n = 0; n < 5 && box.parentElement; n++) {
    if (box.parentElement.textContent?.trim() !== line.textContent?.trim()) break;
    box = box.parentElement;
  }
  // Anchors of an index may stand between.
  let next = box.nextElementSibling;
  while (next?.textContent?.trim() === '' && !next.querySelector('img'))
    next = next.nextElementSibling;
  return next?.contains(element) === true;
};

/** A paragraph of the article by its look, whether it was chosen yet or not. */
export const isOwnProse = (body: Body, block: Block, least: number): boolean =>
  !block.hidden && body.trusted.has(block.template) && isProse(block, least);

/** `Lesen Sie mehr hier.` */
const POINTS =
  /(?:^|\s)(?:hier|here|ici|aquí|aqui|qui|tutaj|här|her|zde|täältä|buradan|здесь|тут)\W*$/iu;

/** Says something, and is made like the article's paragraphs: then it may be a link from end to end. */
export const isOwnStatement = (
  { trusted }: Body,
  { hidden, template, kind, text }: Block,
): boolean =>
  !hidden &&
  kind === 'prose' &&
  trusted.has(template) &&
  text.length >= 30 &&
  isStatement(text) &&
  !POINTS.test(text);

/** The parents of the article's own paragraphs. */
export const findHomes = (body: Body): ReadonlySet<Element> => {
  const homes = new Set<Element>();
  for (const block of body.chosen) {
    const home = block.element.parentElement;
    if (home && isOwnProse(body, block, 40)) homes.add(home);
  }
  return homes;
};

const MAX_LABEL = 90;

/** The next block with words; images and players between are passed over. */
export const textAfter = ({ blocks }: Body, { at }: Block): Block | undefined => {
  for (let n = at + 1; n < blocks.length && n < at + 8; n++) {
    const next = blocks[n];
    if (next?.text && !next.hidden && next.kind !== 'embed' && next.kind !== 'caption') return next;
  }
  return undefined;
};

/**
 * Whether a heading has text of the article below it. `beyond` looks past images and players: a
 * teaser has those, too.
 */
export const headsText = (body: Body, heading: Block, beyond: boolean): boolean => {
  const next = beyond ? textAfter(body, heading) : proseAfter(body, heading, 60);
  if (!next || !body.chosen.has(next) || next.kind === 'heading') return false;
  return next.kind === 'prose'
    ? isOwnProse(body, next, 60) || isOwnStatement(body, next)
    : next.linked < 0.5;
};

const BOLD = /^(?:strong|b|u)$/;

const isBold = ({ element, text }: Block): boolean => {
  const bold = BOLD.test(element.localName) ? element : element.firstElementChild;
  return bold !== null && BOLD.test(bold.localName) && bold.textContent?.trim() === text;
};

/** Opens a box with an image, code or a table of the article: the title of a figure. */
const titlesBox = ({ authors, blocks, chosen }: Body, block: Block): boolean => {
  const next = blocks[block.at + 1];
  const box = block.element.parentElement;
  return (
    isBold(block) &&
    block.kind === 'prose' &&
    !authors.some((name) => block.text.includes(name)) &&
    next !== undefined &&
    chosen.has(next) &&
    (next.images > 0 || next.kind === 'code' || next.kind === 'cell') &&
    box?.contains(next.element) === true &&
    !box.contains(blocks[block.at - 1]?.element ?? null)
  );
};

/** A short line that is no sentence, no date and no name of a writer; or a question. */
export const mayHead = ({ authors }: Body, { kind, text, size, linked }: Block): boolean =>
  kind === 'prose' &&
  text !== '' &&
  size <= MAX_LABEL &&
  linked < 0.5 &&
  (!endsSentence(text) || /[?？؟]$/u.test(text)) &&
  !namesDate(text) &&
  !startsWithBy(text) &&
  !authors.some((name) => text.includes(name));

/** What a line is called that heads others. */
const HEADS = /^(?:sub)?head(?:er|ing|line)$|^subtitle$/;

/**
 * Lines that head a paragraph of the article without being marked as headings: bold ones, those named so, and
 * those of a template that does so again and again.
 */
export const findSubheadings = (body: Body): ReadonlySet<Block> => {
  const heading = body.blocks.filter((block) => {
    if (block.hidden || block.at < body.first - 1 || block.at >= body.last) return false;
    if (titlesBox(body, block)) return true;
    if (!mayHead(body, block)) return false;
    const next = textAfter(body, block);
    return (
      next !== undefined &&
      ((next.element.parentElement === block.element.parentElement && isOwnProse(body, next, 60)) ||
        (next.kind === 'item' &&
          next.linked < 0.5 &&
          body.chosen.has(next) &&
          block.element.nextElementSibling?.contains(next.element)) ||
        (isBold(block) &&
          body.chosen.has(next) &&
          next.size >= 40 &&
          standsBefore(block.element, next.element)))
    );
  });
  const alike = groupBy(heading, ({ template }) => template);
  return new Set(
    heading.filter(
      (block) =>
        isBold(block) ||
        wordsOf(block.element).some((word) => HEADS.test(word)) ||
        (alike.get(block.template)?.length ?? 0) > 1,
    ),
  );
};
