/** Builds the article out of the chosen blocks: their content, in the lists, quotes, tables and figures they stand in. */

import type { Block } from '../body/block.ts';
import { CALLOUT, CALLOUT_TITLE } from '../page/callout.ts';

/** Elements whose meaning the article keeps; all other wrappers go. */
const STRUCTURE = new Set(
  'ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th figure figcaption h1 h2 h3 h4 h5 h6 details summary'.split(
    ' ',
  ),
);

/** Blocks that are inline elements themselves are kept whole. */
const WHOLE = new Set('img b strong em i code a q cite s u sub sup mark time kbd small'.split(' '));

/** The structural elements around a block, outermost first, itself included. */
const structureAround = (element: Element): Element[] => {
  const chain: Element[] = [];
  for (
    let above: Element | null = element;
    above && above.localName !== 'body';
    above = above.parentElement
  ) {
    if (STRUCTURE.has(above.localName) || above.hasAttribute(CALLOUT)) chain.unshift(above);
  }
  return chain;
};

const isRow = (element: Element): boolean => element.localName === 'tr';

/** Empty cells keep a table's columns in place. */
const addEmptyCells = (row: Element, copies: ReadonlyMap<Element, Element>): void => {
  const copy = copies.get(row);
  if (!copy) return;
  const cells = Array.from(row.children);
  if (cells.every((cell) => copies.has(cell))) return;
  copy.replaceChildren();
  for (const cell of cells) copy.append(copies.get(cell) ?? cell.cloneNode(false));
};

const appendContent = (element: Element, into: Element): void => {
  if (WHOLE.has(element.localName)) into.append(element.cloneNode(true));
  else for (const child of element.childNodes) into.append(child.cloneNode(true));
};

/** Before a rule may stand so much that is no article: a button. */
const MAX_BEFORE = 2;

/** Whether a rule parts a block of the article from the one before. */
const isParted = (before: Block | undefined, block: Block): boolean =>
  before !== undefined && block.parted && block.at <= before.at + 1 + MAX_BEFORE;

/** A call-out is a quotation of its kind, headed by its title. */
const copyOf = (original: Element): Element => {
  const kind = original.getAttribute(CALLOUT);
  if (kind === null) return original.cloneNode(false) as Element;
  const quote = original.ownerDocument.createElement('blockquote');
  quote.setAttribute('class', `callout-${kind}`);
  const title = original.getAttribute(CALLOUT_TITLE);
  if (!title) return quote;
  const line = original.ownerDocument.createElement('p');
  const strong = original.ownerDocument.createElement('strong');
  strong.setAttribute('class', 'callout-title');
  strong.textContent = title;
  line.append(strong);
  quote.append(line);
  return quote;
};

/** The elements that hold what blocks say. */
export type Places = ReadonlyMap<Block, Element>;

/** A new `div` with the blocks, which must be in document order. The page is left as it is. */
export const assemble = (
  document: Document,
  blocks: readonly Block[],
  places: Map<Block, Element> = new Map(),
): Element => {
  const root = document.createElement('div');
  const copies = new Map<Element, Element>();
  let before: Block | undefined;
  for (const block of blocks) {
    const { element, kind, text } = block;
    // A heading stands on one line: its image comes after it.
    const chain = structureAround(element).filter(
      ({ localName }) => text || kind !== 'heading' || !/^h\d$/.test(localName),
    );
    // In the text itself, or in the quotation that holds both.
    const home = chain.filter((one) => copies.has(one)).at(-1);
    if (isParted(before, block) && (!home || home.localName === 'blockquote'))
      (home ? copies.get(home) : root)?.append(document.createElement('hr'));
    before = block;
    let into: Element = root;
    for (const original of chain) {
      let copy = copies.get(original);
      if (!copy) {
        copy = copyOf(original);
        copies.set(original, copy);
        into.append(copy);
      }
      into = copy;
    }
    const last = chain.at(-1);
    if (kind === 'caption' && text && last?.localName === 'figure') {
      const caption = document.createElement('figcaption');
      into.append(caption);
      into = caption;
    } else if (last !== element && !(last && element.localName === 'span')) {
      if (last?.localName === 'figure' && !text) {
        places.set(block, into);
        appendContent(element, into);
        continue;
      }
      const paragraph = document.createElement('p');
      into.append(paragraph);
      into = paragraph;
    }
    places.set(block, into);
    appendContent(element, into);
  }
  for (const row of Array.from(copies.keys()).filter(isRow)) addEmptyCells(row, copies);
  return root;
};
