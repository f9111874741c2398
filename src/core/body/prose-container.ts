/** Finds the article's container by its prose alone: a second opinion for pages on which the engine errs. */

import { wordsOf } from '../page/class-words.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Block } from './blocks.ts';

const ZONES = new Set(
  'nav footer aside form dialog navigation complementary contentinfo alertdialog search menu'.split(
    ' ',
  ),
);
const NOT_ARTICLE = new Set(
  'comment comments cookie cookies consent gdpr onetrust didomi usercentrics truste footer disclaimer related newsletter modal popup'.split(
    ' ',
  ),
);
/** The container holds this share of the page's weighed prose. */
const CONTAINER_SHARE = 0.75;
/** The engine is believed when it has this share of the container's prose. */
const BELIEVED_SHARE = 0.4;
/** Less hidden prose than this is no article. */
const LEAST_HELD = 600;

/** Beside the article, where a page names them at all; some articles stand in a `widget`, too. */
const BESIDE = new Set('sidebar widget widgets blogroll'.split(' '));

const standsIn = (element: Element, names: ReadonlySet<string>): boolean => {
  for (
    let above: Element | null = element;
    above && above.localName !== 'body';
    above = above.parentElement
  ) {
    if (wordsOf(above).some((word) => names.has(word))) return true;
  }
  return false;
};

const isForeign = (element: Element): boolean => standsIn(element, NOT_ARTICLE);

const mayBeProse = (block: Block): boolean =>
  block.size >= 80 &&
  block.linked < 0.4 &&
  (block.kind === 'prose' || block.kind === 'quote') &&
  !ZONES.has(block.zone) &&
  endsSentence(block.text) &&
  !isForeign(block.element);

const isProse = (block: Block): boolean => !block.hidden && mayBeProse(block);

/**
 * Whether the page hides its article until a script runs: the hidden prose outweighs the visible,
 * now that nothing asks for consent any more.
 */
export const holdsBack = (blocks: readonly Block[]): boolean => {
  const most = blocks.reduce((sum, block) => sum + (block.hidden ? block.size : 0), 0);
  if (most <= LEAST_HELD) return false;
  let hidden = 0;
  let visible = 0;
  for (const block of blocks) {
    if (!mayBeProse(block)) continue;
    if (block.hidden) hidden += block.size;
    else visible += block.size;
  }
  return hidden > 2 * visible && hidden > LEAST_HELD;
};

const isInside = (block: Block, container: Element): boolean => {
  for (let above: Element | null = block.element; above; above = above.parentElement)
    if (above === container) return true;
  return false;
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

type Prose = { readonly prose: readonly Block[]; readonly container: Element | undefined };

const known = new WeakMap<readonly Block[], Prose>();

const readProse = (blocks: readonly Block[]): Prose => {
  const before = known.get(blocks);
  if (before) return before;
  const prose = blocks.filter(isProse);
  const found = { prose, container: findContainer(prose) };
  known.set(blocks, found);
  return found;
};

/** The prose in the container which holds most of the page's prose. */
export const proseAtHome = (blocks: readonly Block[]): readonly Block[] => {
  const { prose, container } = readProse(blocks);
  return container ? prose.filter((block) => isInside(block, container)) : [];
};

/**
 * The engine's blocks, or those of the prose's own container where the engine missed most of it.
 */
export const correctEngine = (
  blocks: readonly Block[],
  found: ReadonlySet<Block>,
): ReadonlySet<Block> => {
  const { prose, container } = readProse(blocks);
  if (!container) return found;
  let all = 0;
  let had = 0;
  for (const block of prose) {
    if (!isInside(block, container)) continue;
    all += block.size;
    if (found.has(block)) had += block.size;
  }
  if (had >= BELIEVED_SHARE * all || all < 250) return found;
  return new Set(
    blocks.filter((block) => isInside(block, container) && !block.hidden && !ZONES.has(block.zone)),
  );
};

const NAMED_MAIN = '[itemprop="articleBody"], article, main, [role="main"], .entry-content, .post';

/** The blocks of the part with most text among those that `partOf` puts them into. */
const largest = (
  blocks: readonly Block[],
  partOf: (block: Block) => Element | null,
): ReadonlySet<Block> => {
  const parts = new Map<Element, Block[]>();
  for (const block of blocks) {
    const part = block.hidden || ZONES.has(block.zone) ? null : partOf(block);
    const inside = part && parts.get(part);
    if (inside) inside.push(block);
    else if (part) parts.set(part, [block]);
  }
  const sizeOf = (part: readonly Block[]): number =>
    part.reduce((size, block) => size + block.size * (1 - block.linked), 0);
  let best: readonly Block[] = [];
  for (const part of parts.values()) if (sizeOf(part) > sizeOf(best)) best = part;
  return new Set(best);
};

/** The blocks of the part that the page itself names as its main one, for want of prose. */
export const namedMain = (blocks: readonly Block[]): ReadonlySet<Block> =>
  largest(blocks, ({ element }) => element.closest(NAMED_MAIN));

/** The blocks of the element with most text directly in it, where the page names no part. */
export const largestHome = (blocks: readonly Block[]): ReadonlySet<Block> =>
  largest(blocks, ({ element }) =>
    isForeign(element) || standsIn(element, BESIDE) ? null : element.parentElement,
  );
