/** Asks Readability which blocks of the page are the article. */
import { Readability } from '@mozilla/readability';
import type { CheckTime } from '../deadline.ts';
import { HIDDEN } from '../page/visibility.ts';
import { BLOCK_MARK, type Block } from './blocks.ts';
import { collapse } from './weigh.ts';

/** Never article text, and a burden on the engine. */
const CHAFF = `[${HIDDEN}], script, noscript, svg, nav, dialog, button, select, textarea, input, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"]`;

export type Found = {
  readonly blocks: ReadonlySet<Block>;
  /** The article as the engine left it. */
  readonly body: Element;
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

/** What Readability takes for the article; undefined where it finds none. Works on a copy. */
export const findArticle = (
  document: Document,
  blocks: readonly Block[],
  checkTime: CheckTime,
): Found | undefined => {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(CHAFF)) element.remove();
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  const body = timed(reader, checkTime).parse()?.content as Element | null | undefined;
  if (!body) return undefined;
  const chosen = new Set<Block>();
  for (const element of body.querySelectorAll(`[${BLOCK_MARK}]`)) {
    const block = blocks[Number(element.getAttribute(BLOCK_MARK))];
    // Half a block or more: the engine may have taken a link or a label out of it.
    if (block && collapse(element.textContent ?? '').length * 2 >= block.text.length)
      chosen.add(block);
  }
  return { blocks: chosen, body };
};
