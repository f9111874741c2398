/** Opening brackets that a slow reader would look for the end of again and again. */
import { isBlock, isText } from '../dom.ts';

/** Brackets inside one another; more than any article has. */
const DEEPEST = 10;

/** Looks and width of a bracket, but nothing that a parser knows. */
const FULL_WIDTH = '［';

type Bracket = { readonly text: Text; readonly at: number };

const replace = ({ text, at }: Bracket): void => text.replaceData(at, 1, FULL_WIDTH);

const blockOf = (text: Text): Node | null => {
  let node = text.parentNode;
  while (node && !isBlock(node)) node = node.parentNode;
  return node;
};

/** Leaves `limit` opening brackets without their closing one in `root`; those of code are no markup. */
export const limitOpenBrackets = (root: Element, limit: number): void => {
  let left = limit;
  let block: Node | null = null;
  let open: Bracket[] = [];
  const endBlock = (): void => {
    for (const bracket of open) {
      if (left > 0) left -= 1;
      else replace(bracket);
    }
    open = [];
  };
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  for (let text = walker.nextNode(); isText(text); text = walker.nextNode()) {
    if (text.parentElement?.closest('code, pre, a')) continue;
    const around = blockOf(text);
    if (around !== block) endBlock();
    block = around;
    for (const { 0: character, index: at } of text.data.matchAll(/[[\]]/g)) {
      if (character === ']') open.pop();
      else if (open.length < DEEPEST) open.push({ text, at });
      else replace({ text, at });
    }
  }
  endBlock();
};
