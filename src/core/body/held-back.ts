/** Reveals an article that its page hides until a script runs. */

import { HIDDEN } from '../page/visibility.ts';
import { type Block, kinds } from './block.ts';
import { ownTextOf, sizeOf } from './prose-container.ts';

/** Less hidden text than this is no article. */
const LEAST = 600;
const LONG = 80;
const TEXT = kinds('prose', 'quote', 'item', 'cell');

/** So much of its beginning and of its end tells a text from others. */
const PROBE = 60;

/** Whether more than two thirds of a text is hidden, and shown nowhere else. */
const isHeldBack = (text: readonly Block[], shown: string): boolean => {
  const hidden = sizeOf(text.filter((block) => block.hidden));
  if (hidden <= LEAST || hidden <= 2 * (sizeOf(text) - hidden)) return false;
  const isShown = (text: string): boolean =>
    shown.includes(text.slice(0, PROBE)) && shown.includes(text.slice(-PROBE));
  const apart = text.filter((block) => block.hidden && !isShown(block.text));
  return sizeOf(apart) > LEAST;
};

/**
 * The blocks as they are; where most of the long ones are hidden, or most of those in parts of their own,
 * none is hidden any more, and no element of the page.
 */
export const revealHeldBack = (document: Document, blocks: readonly Block[]): readonly Block[] => {
  const long = blocks.filter(({ kind, size }) => size >= LONG && TEXT.has(kind));
  const shown = blocks.flatMap(({ hidden, text }) => (hidden ? [] : text)).join('\n');
  if (!isHeldBack(long, shown) && !isHeldBack(ownTextOf(long), shown)) return blocks;
  for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
  return blocks.map((block) => ({ ...block, hidden: false }));
};
