/** Questions about blocks that several rules ask. */

import { readDate } from '../dates/dates.ts';
import { wordsOf } from '../page/class-words.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { groupBy } from '../text/group.ts';
import { fold } from '../text/plain-text.ts';
import { endsSentence } from '../text/sentences.ts';
import { textLength } from '../text/text-length.ts';
import type { Block } from './block.ts';
import { nameOf } from './blocks.ts';
import type { Body } from './body.ts';

/** Whether a block is a paragraph of sentences, of at least `least` weighted characters. */
export const isProse = ({ kind, size, linked, text }: Block, least: number): boolean =>
  kind === 'prose' && size >= least && linked < 0.5 && endsSentence(text);

/** The next chosen block after a heading, where it is prose: a label of something else has none below it. */
export const proseAfter = (body: Body, { at }: Block, least: number): Block | undefined => {
  for (let n = at + 1; n < body.blocks.length; n++) {
    const next = body.blocks[n];
    if (next?.text && body.chosen.has(next)) return isProse(next, least) ? next : undefined;
  }
  return undefined;
};

/** Position of the headline before the text; -1 where there is none. */
export const headlineAt = (body: Body): number => {
  const title = fold(body.title);
  let h1 = -1;
  let plain = -1;
  for (const block of body.blocks.slice(0, body.first + 3)) {
    if (block.hidden || block.text.length > 400) continue;
    const isHeading = block.kind === 'heading';
    if (!isHeading && Math.abs(block.text.length - body.title.length) > 40) continue;
    const text = fold(block.text);
    const long = textLength(text) > 12 && textLength(title) > 8;
    if (isHeading && long && (text.includes(title) || title.includes(text))) return block.at;
    if (block.element.localName === 'h1' && h1 < 0) h1 = block.at;
    // No heading on some pages; elsewhere a breadcrumb, so the last of them counts.
    if (!isHeading && long && text === title) plain = block.at;
  }
  return h1 < 0 ? plain : h1;
};

const STANDFIRST = new Set(
  'standfirst lead lede lead deck dek chapo chapeau vorspann ingress intro excerpt summary subtitle subheadline subhead subheading teaser abstract sommario occhiello entradilla bajada strapline sapo zhaiyao perex leadtext spot subtitulo subtitulos anons teasertext introtext'.split(
    ' ',
  ),
);

/** Whether a block, or one of the two elements around it, is called a standfirst. */
export const isNamedStandfirst = ({ element }: Block): boolean => {
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return near.some((one) => one && wordsOf(one).some((word) => STANDFIRST.has(word)));
};

/** Folded characters that must agree; descriptions are often cut short. */
const COMPARED = 60;
const LEAST_COMPARED = 25;

/** Finds blocks that begin like the page's description, or the other way round. */
export const descriptionTest = (summary: string): ((block: Block) => boolean) => {
  const description = fold(summary).slice(0, COMPARED);
  if (description.length < LEAST_COMPARED) return () => false;
  return (block) => {
    if (block.size < 40) return false;
    const text = fold(block.text.slice(0, 400)).slice(0, COMPARED);
    return text.startsWith(description) || (text.length > 40 && description.startsWith(text));
  };
};

/** So many entries make a live report. */
const LEAST_ENTRIES = 3;
const MAX_TIME = 60;

/** `18:10 Uhr`, `kl. 14.30`, `午後4時10分`: with a word or two, in any script. */
const CLOCK =
  /^(?:[\p{L}\p{M}]{1,9}\.?\s?)?\d{1,2}(?:[:.h]\d{2}|\s?[時时시点點](?:\s?\d{1,2}\s?[分분])?)(?:\s?[\p{L}\p{M}.]{1,9}){0,2}$/iu;

/** Whether a line is a time of day, or a date or a relative one in the page's language. */
export const isTimeLine = ({ text }: Block, { document, at }: PageFacts): boolean =>
  text.length <= MAX_TIME &&
  (CLOCK.test(toAsciiDigits(text)) ||
    readDate(text, at, document.documentElement?.getAttribute('lang') ?? '') !== undefined);

const hasTime = ({ element }: Block): boolean =>
  element.localName === 'time' ||
  element.querySelector('time') !== null ||
  element.closest('time') !== null;

/** A short line of links: who wrote a message, and when. */
export const namesWriter = ({ element, size }: Block): boolean =>
  size <= MAX_TIME && element.getElementsByTagName('a').length > 1;

/**
 * The lines above the entries of a live report or the messages of a thread, which look like any date line but belong to
 * the text: short blocks with a `<time>`, times right above headings or text, names and times right above text; each in an
 * entry of its own, and several of a kind.
 */
export const entryTimes = ({ blocks, chosen, page }: Body): ReadonlySet<Block> => {
  const leadsEntry = (block: Block): boolean => {
    const next = blocks[block.at + 1];
    if (!next || !chosen.has(next)) return false;
    return isTimeLine(block, page) || (next.size >= 40 && namesWriter(block));
  };
  const alike = groupBy(chosen, (block) =>
    block.text && block.size <= MAX_TIME && (hasTime(block) || leadsEntry(block))
      ? `${nameOf(block.element)} ${nameOf(block.element.parentElement)}`
      : null,
  );
  return new Set([...alike.values()].filter((blocks) => blocks.length >= LEAST_ENTRIES).flat());
};

/** The elements that hold any of these blocks. */
export const elementsAround = (blocks: Iterable<Block>): ReadonlySet<Element> => {
  const around = new Set<Element>();
  for (const { element } of blocks)
    for (let above: Element | null = element; above && !around.has(above); ) {
      around.add(above);
      above = above.parentElement;
    }
  return around;
};
