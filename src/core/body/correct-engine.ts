/** Corrects the engine where the page shows that it took another part for the article. */

import type { Block } from './block.ts';
import { headlineIn, isText, readHeaded } from './headed-text.ts';
import {
  isLongSentence,
  NOT_ARTICLE,
  type ProseContainer,
  sizeOf,
  standsIn,
  ZONES,
} from './prose-container.ts';

/** The engine is believed when it has this share of the container's prose. */
const BELIEVED_SHARE = 0.4;
/** Less prose than this says nothing against the engine. */
const LEAST_PROSE = 250;

const STREAMS = 'recommended recommendation recommendations'.split(' ');

/** Bylines and dates stand between a headline and its text. */
const NEAR = 8;
const LEAST_HEADED = 150;

type Judge = (block: Block) => boolean;

/** Whether what the engine took begins right below the headline, with text. */
const beginsBelow = (
  blocks: readonly Block[],
  { at }: Block,
  found: ReadonlySet<Block>,
): boolean => {
  const first = blocks
    .slice(at + 1, at + 1 + NEAR)
    .find((block) => found.has(block) && isText(block));
  return first !== undefined && sizeOf(blocks.filter((block) => found.has(block))) >= LEAST_HEADED;
};

/** So much text below the headline is no comment, whatever the part around it is called. */
const LEAST_OWN = 250;

/**
 * Says of a block that it stands in a part named after something else. A part is not, however it is
 * named, that holds the first text below the headline.
 */
const foreignTest = (blocks: readonly Block[], headline: Block | undefined): Judge => {
  const isNamed = standsIn([...NOT_ARTICLE, ...STREAMS]);
  if (!headline) return ({ element }) => isNamed(element);
  const first = blocks.slice(headline.at + 1).find(isText);
  let named = first && isNamed(first.element) ? first.element : undefined;
  while (named?.parentElement && isNamed(named.parentElement)) named = named.parentElement;
  const own = named;
  const size = own
    ? sizeOf(blocks.filter((block) => own.contains(block.element) && isLongSentence(block)))
    : 0;
  if (!own || size < LEAST_OWN) return ({ element }) => isNamed(element);
  return ({ element }) => isNamed(element) && !own.contains(element);
};

/**
 * The engine's blocks, or those of the prose's own container where the engine missed most of it.
 */
export const correctEngine = (
  about: {
    readonly title: string;
    readonly blocks: readonly Block[];
    readonly container: ProseContainer | undefined;
  },
  found: ReadonlySet<Block>,
): ReadonlySet<Block> => {
  const headline = headlineIn(about.blocks, about.title);
  const isForeign = foreignTest(about.blocks, headline);
  const headed = headline && readHeaded(about.blocks, headline, found, isForeign);
  if (headed) return headed;
  const { blocks, container } = about;
  const all = sizeOf(container?.prose ?? []);
  if (!container || all < LEAST_PROSE) return found;
  const had = sizeOf(container.prose.filter((block) => found.has(block)));
  if (had >= BELIEVED_SHARE * all) return found;
  if (
    headline &&
    !container.element.contains(headline.element) &&
    beginsBelow(blocks, headline, found)
  )
    return found;
  return new Set(
    blocks.filter(
      ({ element, hidden, zone }) =>
        !hidden && !ZONES.has(zone) && container.element.contains(element),
    ),
  );
};
