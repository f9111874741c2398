/** Flattens quotes and lists where the marks before each line would outweigh the text. */
import { renameElement } from '../../page/elements.ts';
import { isBlock, isElement, isText } from '../dom.ts';

/** What is written before each line inside. */
const QUOTE_MARK_LENGTH = '> '.length;
const NESTING = new Set(['blockquote', 'li']);
/** Marks that any note may have, however short. */
const FREE = 50_000;

type Measured = {
  /** How many lines stand in how many quotes and items. */
  readonly lines: number[];
  readonly nested: { readonly element: Element; readonly depth: number }[];
  text: number;
};

const measure = (node: Node, depth: number, found: Measured): void => {
  const add = (lines: number): void => {
    found.lines[depth] = (found.lines[depth] ?? 0) + lines;
  };
  for (const child of node.childNodes) {
    if (isText(child)) found.text += child.length;
    if (!isElement(child)) continue;
    if (child.localName === 'pre') {
      const code = child.getAttribute('data-code') ?? '';
      found.text += code.length;
      add(code.split('\n').length + 3);
      continue;
    }
    if (isBlock(child)) add(2);
    else if (child.localName === 'br') add(1);
    const deeper = NESTING.has(child.localName);
    if (deeper) found.nested.push({ element: child, depth: depth + 1 });
    measure(child, deeper ? depth + 1 : depth, found);
  }
};

/** The innermost quotes and items become plain blocks, as few of their levels as it takes. */
export const limitNesting = (root: Element): void => {
  const found: Measured = { lines: [], nested: [], text: 0 };
  measure(root, 0, found);
  const room = FREE + QUOTE_MARK_LENGTH * found.text;
  const markLength = (most: number): number =>
    found.lines.reduce(
      (sum, lines, depth) => sum + lines * Math.min(depth, most) * QUOTE_MARK_LENGTH,
      0,
    );
  let most = found.lines.length;
  while (most > 1 && markLength(most) > room) most -= 1;
  for (const { element, depth } of found.nested)
    if (depth > most) renameElement(element, 'div', []);
};
