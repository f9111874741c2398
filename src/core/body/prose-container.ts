/** Finds the article's container by its prose alone: a second opinion for pages on which the engine errs. */

import { wordsOf } from '../page/class-words.ts';
import { readsAsProse } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { OUTER_ZONES } from './zones.ts';

export const NOT_ARTICLE =
  'comment comments cookie cookies consent gdpr onetrust didomi usercentrics truste footer disclaimer related newsletter modal popup'.split(
    ' ',
  );
/** Beside the article, where a page names them at all; some articles stand in a `widget`, too. */
const BESIDE = 'sidebar widget widgets blogroll'.split(' ');

/** The container holds this share of the page's weighed prose. */
const CONTAINER_SHARE = 0.75;

type Test = (element: Element) => boolean;

/** Whether an element, or one around it, has such a name; `cookiehint` counts as `cookie`. */
export const standsIn = (list: readonly string[]): Test => {
  const names = new Set(list);
  const isNamed = (word: string): boolean =>
    names.has(word) || (word.startsWith('cookie') && names.has('cookie'));
  const known = new Map<Element, boolean>();
  const test: Test = (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const above = element.parentElement;
    const found =
      element.localName !== 'body' &&
      (wordsOf(element).some(isNamed) || (above !== null && test(above)));
    known.set(element, found);
    return found;
  };
  return test;
};

export const isLongSentence = (block: Block): boolean =>
  block.size >= 80 &&
  block.linked < 0.4 &&
  (block.kind === 'prose' || block.kind === 'quote') &&
  !OUTER_ZONES.has(block.zone) &&
  readsAsProse(block.text);

/** The blocks that are prose wherever they stand, hidden ones as well. */
export const proseOf = (blocks: readonly Block[]): readonly Block[] => {
  const isForeign = standsIn(NOT_ARTICLE);
  return blocks.filter((block) => isLongSentence(block) && !isForeign(block.element));
};

/** The blocks of text outside navigation, lists of links and parts named after something else. */
export const ownTextOf = (blocks: readonly Block[]): readonly Block[] => {
  const isForeign = standsIn(NOT_ARTICLE);
  return blocks.filter(
    ({ element, linked, zone }) => linked < 0.4 && !OUTER_ZONES.has(zone) && !isForeign(element),
  );
};

/** The deepest element with most of the prose, each block weighed by how common its template is. */
const findContainer = (prose: readonly Block[]): Element | undefined => {
  const templates = new Map<string, number>();
  for (const { template, size } of prose)
    templates.set(template, (templates.get(template) ?? 0) + size);
  const below = new Map<Element, number>();
  let total = 0;
  for (const { element, template, size } of prose) {
    const weight = size * (templates.get(template) ?? 0);
    total += weight;
    for (let above: Element | null = element; above; above = above.parentElement)
      below.set(above, (below.get(above) ?? 0) + weight);
  }
  let best: Element | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, weight] of below) {
    // Deeper elements hold no more than those around them; of equals the first met is the deepest.
    if (weight >= CONTAINER_SHARE * total && weight < least) {
      best = element;
      least = weight;
    }
  }
  return best;
};

/** The container which holds most of a page's prose, and what it holds of it. */
export type ProseContainer = { readonly element: Element; readonly prose: readonly Block[] };

/** Of the blocks that are prose; undefined where none of them is visible. */
export const findProseContainer = (all: readonly Block[]): ProseContainer | undefined => {
  const prose = all.filter(({ hidden }) => !hidden);
  const element = findContainer(prose);
  return element && { element, prose: prose.filter((block) => element.contains(block.element)) };
};

export const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { size }) => sum + size, 0);

const NAMED_MAIN = '[itemprop="articleBody"], article, main, [role="main"], .entry-content, .post';

/** The blocks of the part with most text among those that `partOf` puts them into. */
const largest = (
  blocks: readonly Block[],
  partOf: (block: Block) => Element | null,
): ReadonlySet<Block> => {
  const parts = new Map<Element, Block[]>();
  for (const block of blocks) {
    const part = block.hidden || OUTER_ZONES.has(block.zone) ? null : partOf(block);
    const inside = part && parts.get(part);
    if (inside) inside.push(block);
    else if (part) parts.set(part, [block]);
  }
  const weightOf = (part: readonly Block[]): number =>
    part.reduce((sum, { size, linked }) => sum + size * (1 - linked), 0);
  let best: readonly Block[] = [];
  for (const part of parts.values()) if (weightOf(part) > weightOf(best)) best = part;
  return new Set(best);
};

/** The blocks of the part that the page itself names as its main one, for want of prose. */
export const namedMain = (blocks: readonly Block[]): ReadonlySet<Block> =>
  largest(blocks, ({ element }) => element.closest(NAMED_MAIN));

/** The blocks of the element with most text directly in it, where the page names no part. */
export const largestHome = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const isBeside = standsIn([...NOT_ARTICLE, ...BESIDE]);
  return largest(blocks, ({ element }) => (isBeside(element) ? null : element.parentElement));
};
