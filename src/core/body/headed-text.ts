/** Finds the text below the headline, as a reader does who looks for the article there. */

import { fold } from '../text/plain-text.ts';
import { readsAsProse } from '../text/sentences.ts';
import { patternTest } from '../vocabulary/patterns.ts';
import type { Block } from './block.ts';
import { isOfLines } from './lines.ts';
import { standsIn } from './prose-container.ts';

/** Less text below a headline is a standfirst, or the line of another part. */
const LEAST_RUN = 250;
/** Against an answer of cards, comments or notices, this is enough. */
const LEAST_SHORT_RUN = 100;
/** The text below the headline is the article where it has this share of what the engine took. */
const LEAST_SHARE = 0.25;

/** Where nothing says that the others are cards, it takes more. */
const LEAST_OF_OTHERS = 0.5;

/** Without a full stop, so much in one block is text all the same. */
const LONG = 200;

const NO_TEXT = new Set('nav footer form menu navigation contentinfo search'.split(' '));

/** The text that is no link. */
export const plainSizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { size, linked }) => sum + size * (1 - linked), 0);

/** The first visible heading that says the title, else the only heading of the first level. */
export const headlineIn = (blocks: readonly Block[], title: string): Block | undefined => {
  const wanted = fold(title);
  const headings = blocks.filter(({ kind, hidden, text }) => kind === 'heading' && !hidden && text);
  const said = headings.find(({ text }) => {
    const own = fold(text);
    return (
      own === wanted ||
      (own.length > 12 && wanted.length > 8 && (own.includes(wanted) || wanted.includes(own)))
    );
  });
  if (said) return said;
  const first = headings.filter(({ element }) => element.closest('h1'));
  return first.length === 1 ? first[0] : undefined;
};

/** What stands between the headline and the first block that the engine took. */
const runBelow = (
  blocks: readonly Block[],
  headline: Block,
  isForeign: (block: Block) => boolean,
  found: ReadonlySet<Block>,
): readonly Block[] => {
  const run: Block[] = [];
  for (const block of blocks.slice(headline.at + 1)) {
    if (found.has(block)) break;
    if (block.hidden || NO_TEXT.has(block.zone) || !block.text || isForeign(block)) continue;
    run.push(block);
  }
  return run;
};

const MAIN = 'article, main, [role="main"]';
/** Notices may be short items, and no text besides. */
const MANY_ITEMS = 4;

/** Whether the part that the page names as its main one has the headline and text, and nothing that the engine took. */
const isBesideMain = (headline: Block, run: readonly Block[], took: readonly Block[]): boolean => {
  const main = headline.element.closest(MAIN);
  return (
    main !== null &&
    took.length > 0 &&
    !took.some(({ element }) => main.contains(element)) &&
    (run.some((block) => isText(block) && main.contains(block.element)) ||
      run.filter(
        ({ kind, element, linked }) => kind === 'item' && !linked && main.contains(element),
      ).length >= MANY_ITEMS)
  );
};

const isConsent = patternTest('consent');
const asksConsent = ({ text }: Block): boolean => isConsent(text.toLowerCase());

export const isText = ({ element, kind, size, linked, text }: Block): boolean =>
  linked < 0.5 &&
  (kind === 'item'
    ? size >= 40
    : kind !== 'heading' &&
      (size >= LONG || (size >= 50 && (readsAsProse(text) || isOfLines(element)))));

/** The smallest element around most of the blocks. */
export const around = (blocks: readonly Block[]): Element | undefined => {
  const all = plainSizeOf(blocks);
  const below = new Map<Element, number>();
  for (const { element, size, linked } of blocks)
    for (let above: Element | null = element; above; above = above.parentElement)
      below.set(above, (below.get(above) ?? 0) + size * (1 - linked));
  // The first met of equals is the deepest.
  let best: Element | undefined;
  for (const [element, size] of below)
    if (size >= 0.9 * all && (!best || size < (below.get(best) ?? 0))) best = element;
  return best;
};

const CARDS = 'card cards teaser teasers more popular latest stream feed promo'.split(' ');

/** Whether these are the cards of other articles: named so, or most of their headings are links. */
const areCards = (blocks: readonly Block[]): boolean => {
  const isNamed = standsIn(CARDS);
  const named = blocks.filter(({ element }) => isNamed(element));
  if (plainSizeOf(named) > 0.6 * plainSizeOf(blocks)) return true;
  const headings = blocks.filter(({ kind, text }) => kind === 'heading' && text);
  return headings.filter(({ linked }) => linked > 0.5).length * 2 > headings.length;
};

/** The text below the headline, with what stands around it. */
export type Headed = {
  readonly blocks: ReadonlySet<Block>;
  readonly texts: readonly Block[];
};

/**
 * The blocks of the article where the engine passed over the text below the headline for another
 * part of the page; undefined where it did not. `isForeign` says of a block that it stands in a
 * part named after something else.
 */
export const readHeaded = (
  blocks: readonly Block[],
  headline: Block,
  found: ReadonlySet<Block>,
  isForeign: (block: Block) => boolean,
): Headed | undefined => {
  const took = blocks.filter((block) => found.has(block));
  const run = runBelow(blocks, headline, isForeign, found);
  const beside = isBesideMain(headline, run, took);
  const main = beside ? headline.element.closest(MAIN) : null;
  const texts = run.filter(
    (block) =>
      isText(block) ||
      (main?.contains(block.element) &&
        block.linked === 0 &&
        (block.kind === 'item' || block.kind === 'heading')),
  );
  const own = new Set(texts);
  const size = plainSizeOf(texts);
  const other = plainSizeOf(took);
  const foreign =
    beside ||
    plainSizeOf(took.filter((block) => isForeign(block) || asksConsent(block))) > 0.6 * other;
  const enough = foreign
    ? size >= LEAST_SHORT_RUN
    : size >= LEAST_RUN && size >= LEAST_SHARE * other && (texts.length > 1 || size >= other);
  if (!enough) return undefined;
  const home = around(texts);
  if (!home || home.localName === 'body') return undefined;
  if (!foreign) {
    // Where the engine took the rest of the same part, its beginning is added.
    if (took.some(({ element, size }) => size > 60 && home.contains(element)))
      return { blocks: new Set([...found, ...texts]), texts };
    const templates = new Set(texts.map(({ template }) => template));
    if (took.some(({ template, size }) => size > 60 && templates.has(template))) return undefined;
    if (size < LEAST_OF_OTHERS * other && !areCards(took))
      return { blocks: new Set([...found, ...texts]), texts };
  }
  const inside = blocks.filter(
    (block) =>
      block.at > headline.at &&
      !block.hidden &&
      !NO_TEXT.has(block.zone) &&
      !isForeign(block) &&
      !asksConsent(block) &&
      (home.contains(block.element) || own.has(block)),
  );
  return { blocks: new Set(inside), texts };
};
