/** Reveals an article that its page hides until a script runs. */

import { HIDDEN } from '../page/visibility.ts';
import type { Block } from './block.ts';
import { proseOf } from './prose-container.ts';

/** Less hidden prose than this is no article. */
const LEAST = 600;

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { size }) => sum + size, 0);

/** Whether the page hid its article: then nothing is hidden any more, and the blocks are out of date. */
export const revealHeldBack = (document: Document, blocks: readonly Block[]): boolean => {
  const hidden = blocks.filter((block) => block.hidden);
  if (sizeOf(hidden) <= LEAST) return false;
  const prose = proseOf(blocks);
  const hiddenProse = sizeOf(prose.filter((block) => block.hidden));
  const shownProse = sizeOf(prose) - hiddenProse;
  if (hiddenProse <= LEAST || hiddenProse <= 2 * shownProse) return false;
  for (const element of document.querySelectorAll(`[${HIDDEN}]`)) element.removeAttribute(HIDDEN);
  return true;
};
