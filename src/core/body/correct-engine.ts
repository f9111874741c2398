/** Corrects the engine where the page shows that it took another part for the article. */

import { fold } from '../text/plain-text.ts';
import type { Block } from './block.ts';
import { around, type Headed, headlineIn, isText, plainSizeOf, readHeaded } from './headed-text.ts';
import {
  isLongSentence,
  NOT_ARTICLE,
  type ProseContainer,
  sizeOf,
  standsIn,
} from './prose-container.ts';
import { OUTER_ZONES } from './zones.ts';

/** The engine is believed when it has this share of the container's prose. */
const BELIEVED_SHARE = 0.4;
/** Less prose than this says nothing against the engine. */
const LEAST_PROSE = 250;

const STREAMS = 'recommended recommendation recommendations'.split(' ');
const BESIDE = 'sidebar blogroll'.split(' ');

/** Bylines and dates stand between a headline and its text. */
const NEAR = 8;
const LEAST_HEADED = 150;

type Judge = (block: Block) => boolean;

/**
 * Whether what the engine took begins right below a headline that the container of the prose does not hold, and
 * whether the container continues it, without a heading between them.
 */
const beginsBelow = (
  blocks: readonly Block[],
  { at, element }: Block,
  container: ProseContainer,
  found: ReadonlySet<Block>,
): { readonly continues: boolean } | undefined => {
  const took = blocks.filter((block) => found.has(block));
  const first = took.find((block) => block.at > at && isText(block));
  const last = took.at(-1);
  if (container.element.contains(element) || !first || !last) return undefined;
  if (first.at > at + NEAR || sizeOf(took) < LEAST_HEADED) return undefined;
  const from = container.prose[0]?.at ?? 0;
  const between = blocks.slice(last.at + 1, from);
  return { continues: from > last.at && between.every(({ kind }) => kind !== 'heading') };
};

/** So much text below the headline is no comment, whatever the part around it is called. */
const LEAST_OWN = 250;

/**
 * Whether a block stands in a part that is named after something else. A part that holds the first
 * text below the headline never is, whatever its name.
 */
const foreignTest = (
  blocks: readonly Block[],
  headline: Block | undefined,
  container: ProseContainer | undefined,
): Judge => {
  // Some wrap the whole page, and are named after the sidebar that is in it.
  const beside = container && standsIn(BESIDE)(container.element) ? [] : BESIDE;
  const isNamed = standsIn([...NOT_ARTICLE, ...STREAMS, ...beside]);
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

/** So much of a paragraph in the page's own summary proves what the summary is of. */
const LEAST_SUMMED = 60;

/** Whether the page's summary quotes two of these blocks: they are the article. */
const isSummed = (summary: string, found: ReadonlySet<Block>): boolean => {
  const said = fold(summary);
  const quoted = [...found].filter(
    ({ size, text }) => size >= LEAST_SUMMED && said.includes(fold(text.slice(0, LEAST_SUMMED))),
  );
  return quoted.length > 1;
};

/** Whether the container is a piece of the part that the engine took, and took more of: both are the article. */
const isPieceOf = (took: readonly Block[], { element, prose }: ProseContainer): boolean => {
  const home = plainSizeOf(took) > sizeOf(prose) ? around(took) : undefined;
  return home !== undefined && home.localName !== 'body' && home.contains(element);
};

/** So many paragraphs, and so many times the text, are no box beside a notice. */
const GOES_ON = { paragraphs: 4, times: 4 };

/**
 * Whether the one text below the headline only opens the article, which the container holds: some set it in a
 * part with the headline, and the rest in another.
 */
const isOpening = (
  { texts }: Headed,
  below: readonly Block[],
  { prose }: ProseContainer,
  isForeign: Judge,
): boolean => {
  const [first] = prose;
  return (
    first !== undefined &&
    texts.length === 1 &&
    prose.length >= GOES_ON.paragraphs &&
    sizeOf(prose) > GOES_ON.times * sizeOf(texts) &&
    !isForeign(first) &&
    // A headline between them is that of the next article; those that are links are of cards.
    below
      .filter(({ at, kind }) => at < first.at && kind === 'heading')
      .every(({ linked }) => linked > 0.5)
  );
};

/**
 * The engine's blocks, or those of the prose's own container where the engine missed most of it.
 */
export const correctEngine = (
  about: {
    readonly title: string;
    readonly summary: string;
    readonly blocks: readonly Block[];
    readonly container: ProseContainer | undefined;
  },
  found: ReadonlySet<Block>,
): ReadonlySet<Block> => {
  const { blocks, container } = about;
  const headline = headlineIn(blocks, about.title);
  const isForeign = foreignTest(blocks, headline, container);
  if (isSummed(about.summary, found)) return found;
  const below = headline ? blocks.slice(headline.at + 1) : [];
  const read = headline && readHeaded(blocks, headline, found, isForeign);
  const opens = read && container && isOpening(read, below, container, isForeign);
  const opening = opens ? read.texts : [];
  const headed = opens ? undefined : read;
  const prose = container?.prose ?? [];
  const all = sizeOf(prose);
  const hadOf = (set: ReadonlySet<Block>): number =>
    sizeOf(prose.filter((block) => set.has(block)));
  if (!container || all < LEAST_PROSE || hadOf(found) >= BELIEVED_SHARE * all)
    return headed?.blocks ?? new Set([...opening, ...found]);
  // Of two answers that share their text, the container is the closer one.
  if (headed && hadOf(new Set(headed.texts)) < BELIEVED_SHARE * sizeOf(headed.texts))
    return headed.blocks;
  const above = headline && !headed && beginsBelow(blocks, headline, container, found);
  if (above && !above.continues) return found;
  const isPiece = isPieceOf([...found], container);
  return new Set(
    blocks.filter(
      (block) =>
        opening.includes(block) ||
        (found.has(block) && (isPiece || (above && block.at > headline.at))) ||
        (!block.hidden &&
          !OUTER_ZONES.has(block.zone) &&
          container.element.contains(block.element)),
    ),
  );
};
