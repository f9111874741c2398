/** Asks Readability which blocks of the page are the article. */
import type { CheckTime } from '../deadline.ts';
import { NOTES } from '../page/notes/note-store.ts';
import { HIDDEN } from '../page/visibility.ts';
import { collapse } from '../text/text-length.ts';
import type { Block } from './block.ts';
import { BLOCK_MARK } from './blocks.ts';
import { parseArticle } from './readability.ts';

/** Never article text, and a burden on the engine. */
const CHAFF = `[${NOTES}], [${HIDDEN}], script, noscript, svg, nav, dialog, button, select, textarea, input, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"]`;

export type EngineAnswer = {
  /** The blocks that it took. */
  readonly chosen: ReadonlySet<Block>;
  /** The article as it left it. */
  readonly element: Element;
};

/** What Readability takes for the article: an empty one where it finds none. Works on a copy. */
export const askEngine = (
  document: Document,
  blocks: readonly Block[],
  checkTime: CheckTime,
): EngineAnswer => {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(CHAFF)) element.remove();
  const element = parseArticle(copy, checkTime);
  const chosen = new Set<Block>();
  if (!element) return { chosen, element: document.createElement('div') };
  for (const copied of element.querySelectorAll(`[${BLOCK_MARK}]`)) {
    const block = blocks[Number(copied.getAttribute(BLOCK_MARK))];
    // Half a block or more: the engine may have taken a link or a label out of it.
    if (block && collapse(copied.textContent ?? '').length * 2 >= block.text.length)
      chosen.add(block);
  }
  return { chosen, element };
};
