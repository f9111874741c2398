/** Line breaks: where they break nothing, and where two of them end a paragraph. */
import { isBlankText, isBlock, isElement } from '../dom.ts';

/** What shows nothing: blanks, and marks around blanks. */
const isNothing = (node: ChildNode | null): boolean =>
  isBlankText(node) ||
  (isElement(node) &&
    !isBlock(node) &&
    !node.matches('img, br') &&
    (node.textContent ?? '').trim() === '' &&
    !node.querySelector('img, br'));

const neighbour = (node: ChildNode, side: 'nextSibling' | 'previousSibling'): ChildNode | null => {
  let beside = node[side];
  while (isNothing(beside)) beside = beside?.[side] ?? null;
  return beside;
};

/** A break at the edge of a block breaks nothing; one at the edge of an inline element stands outside. */
export const settleBreaks = (root: Element): void => {
  for (const side of ['nextSibling', 'previousSibling'] as const) {
    const breaks = [...root.querySelectorAll('br')];
    // The outermost first, so that none is left behind another.
    for (const br of side === 'nextSibling' ? breaks.reverse() : breaks) {
      let parent = br.parentElement;
      while (parent && !isBlock(parent) && !neighbour(br, side)) {
        if (side === 'nextSibling') parent.after(br);
        else parent.before(br);
        parent = br.parentElement;
      }
      const beside = neighbour(br, side);
      if (!beside || isBlock(beside)) br.remove();
    }
  }
};

/** Two line breaks in a row are how many pages end a paragraph. */
export const splitAtBreaks = (root: Element): void => {
  for (const first of root.querySelectorAll('br')) {
    if (!first.isConnected || first.closest('td, th, h1, h2, h3, h4, h5, h6')) continue;
    let next = neighbour(first, 'nextSibling');
    if (!isElement(next) || next.localName !== 'br') continue;
    while (isElement(next) && next.localName === 'br') {
      const after = neighbour(next, 'nextSibling');
      next.remove();
      next = after;
    }
    first.replaceWith(root.ownerDocument.createElement('div'));
  }
};
