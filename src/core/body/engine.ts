/** Asks Readability which blocks of the page are the article. */
import { Readability } from '@mozilla/readability';
import type { CheckTime } from '../deadline.ts';
import { HIDDEN } from '../page/visibility.ts';
import { collapse } from '../text/text-length.ts';
import type { Block } from './block.ts';
import { BLOCK_MARK } from './blocks.ts';

/** Never article text, and a burden on the engine. */
const CHAFF = `[${HIDDEN}], script, noscript, svg, nav, dialog, button, select, textarea, input, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"]`;

export type EngineAnswer = {
  /** The blocks that it took. */
  readonly chosen: ReadonlySet<Block>;
  /** The article as it left it. */
  readonly element: Element;
};

/** Readability looks at no clock: the two methods of its own that it calls for every node do. */
const timed = (reader: Readability<Node>, checkTime: CheckTime): Readability<Node> => {
  for (const name of ['_getNextNode', '_getInnerText']) {
    const walk: (...args: unknown[]) => unknown = Reflect.get(reader, name);
    Reflect.set(reader, name, (...args: unknown[]) => {
      checkTime();
      return walk.apply(reader, args);
    });
  }
  return reader;
};

/** What Readability takes for the article: an empty one where it finds none. Works on a copy. */
export const askEngine = (
  document: Document,
  blocks: readonly Block[],
  checkTime: CheckTime,
): EngineAnswer => {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(CHAFF)) element.remove();
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  const element = timed(reader, checkTime).parse()?.content as Element | null | undefined;
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
