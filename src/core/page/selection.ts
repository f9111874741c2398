/** Copies what the user selected, with the lists, quotes and tables it was taken from. */
import { Fault } from '../fault.ts';
import type { Positions } from './copy.ts';
import { elementsOf, nativeMethod, readNative } from './natives.ts';

const KEPT = new Set(
  'ul ol li blockquote table thead tbody tfoot tr td th figure figcaption h1 h2 h3 h4 h5 h6 pre code p a em strong b i dl dt dd'.split(
    ' ',
  ),
);
/** These say nothing without the element around them. */
const PARTS = new Set('li tr td th thead tbody tfoot dt dd figcaption'.split(' '));

const showsImage = (range: Range): boolean => {
  const around = range.commonAncestorContainer;
  return (
    around.nodeType === 1 &&
    elementsOf(around as Element, 'img').some((image) => range.intersectsNode(image))
  );
};

/** What is selected, as far as it shows anything. */
export const rangesOf = (live: Document): Range[] => {
  const selection = nativeMethod<[], Selection | null>(live, 'getSelection')?.(live);
  const ranges: Range[] = [];
  for (let n = 0; selection && n < selection.rangeCount; n++) {
    const range = selection.getRangeAt(n);
    if (!range.collapsed && (range.toString().trim() || showsImage(range))) ranges.push(range);
  }
  return ranges;
};

/** Whether anything with content is selected. */
export const hasSelection = (live: Document): boolean => rangesOf(live).length > 0;

const parentOf = (node: Node): Node | null => readNative(node, 'parentNode');

/**
 * The node that fixes a point of a range: the text it is in, the child behind it, or the element it
 * ends.
 */
const nodeAt = (container: Node, offset: number): Node =>
  container.nodeType === 1 ? (readNative(container, 'childNodes')[offset] ?? container) : container;

/** The nodes of the live page that have to be found again in its copy. */
export const positionsOf = (ranges: readonly Range[]): Positions =>
  new Map(
    ranges
      .flatMap((range) => [
        nodeAt(range.startContainer, range.startOffset),
        nodeAt(range.endContainer, range.endOffset),
      ])
      .map((node) => [node, undefined]),
  );

type Point = readonly [node: Node, offset: number];

const pointAt = (container: Node, offset: number, positions: Positions): Point | undefined => {
  const node = nodeAt(container, offset);
  const position = positions.get(node);
  if (!position || node !== container) return position && [position.into, position.at];
  const twin = position.into.childNodes[position.at];
  if (twin?.nodeType !== node.nodeType) return [position.into, position.at];
  return [twin, twin.nodeType === 1 ? twin.childNodes.length : offset];
};

/** The content of a range inside copies of the elements that give it its meaning. */
const copyRange = (range: Range): Node => {
  let copy: Node = range.cloneContents();
  let above: Node | null = range.commonAncestorContainer;
  for (; above; above = parentOf(above)) {
    if (above.nodeType !== 1) continue;
    const element = above as Element;
    const first = copy.nodeType === 11 ? (copy as DocumentFragment).firstElementChild : copy;
    const isPart = first?.nodeType === 1 && PARTS.has((first as Element).localName);
    if (!KEPT.has(element.localName) && !isPart) continue;
    const shell = element.cloneNode(false) as Element;
    shell.append(copy);
    copy = shell;
  }
  return copy;
};

/** A `div` of `copy` with copies of all ranges of the live page in their order. Faults: `empty-selection`. */
export const copySelection = (
  copy: Document,
  ranges: readonly Range[],
  positions: Positions,
): Element => {
  const root = copy.createElement('div');
  for (const range of ranges) {
    const start = pointAt(range.startContainer, range.startOffset, positions);
    const end = pointAt(range.endContainer, range.endOffset, positions);
    if (!start || !end) continue;
    const twin = copy.createRange();
    twin.setStart(...start);
    twin.setEnd(...end);
    root.append(copyRange(twin));
  }
  if (!root.hasChildNodes()) throw new Fault('empty-selection');
  return root;
};
