/** Copies what the user selected, with the lists, quotes and tables it was taken from. */
import { Fault } from '../fault.ts';
import { elementsOf, nativeMethod, readNative } from './natives.ts';

const KEPT = new Set(
  'ul ol li blockquote table thead tbody tfoot tr td th figure figcaption h1 h2 h3 h4 h5 h6 pre code p a em strong b i dl dt dd'.split(
    ' ',
  ),
);
/** These say nothing without the element around them. */
const PARTS = new Set('li tr td th thead tbody tfoot dt dd figcaption'.split(' '));

const showsPicture = (range: Range): boolean => {
  const around = range.commonAncestorContainer;
  return (
    around.nodeType === 1 &&
    elementsOf(around as Element, 'img').some((image) => range.intersectsNode(image))
  );
};

const rangesOf = (live: Document): Range[] => {
  const selection = nativeMethod<[], Selection | null>(live, 'getSelection')?.(live);
  const ranges: Range[] = [];
  for (let n = 0; selection && n < selection.rangeCount; n++) {
    const range = selection.getRangeAt(n);
    if (!range.collapsed && (range.toString().trim() || showsPicture(range))) ranges.push(range);
  }
  return ranges;
};

/** Whether anything with content is selected. */
export const hasSelection = (live: Document): boolean => rangesOf(live).length > 0;

const parentOf = (node: Node): Node | null => readNative(node, 'parentNode');

/** The node of the clone at the place `node` has in the live document. */
const twinOf = (node: Node, clone: Document): Node | undefined => {
  const path: number[] = [];
  let above: Node = node;
  for (let parent = parentOf(above); parent; parent = parentOf(above)) {
    path.unshift(Array.prototype.indexOf.call(readNative(parent, 'childNodes'), above));
    above = parent;
  }
  let twin: Node | undefined = clone;
  for (const n of path) twin = twin && readNative(twin, 'childNodes')[n];
  return twin;
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

/**
 * A `div` of `clone`, which must still be as `live` is, with copies of all selected ranges in their
 * order. Faults: `empty-selection`.
 */
export const copySelection = (live: Document, clone: Document): Element => {
  const root = clone.createElement('div');
  for (const range of rangesOf(live)) {
    const start = twinOf(range.startContainer, clone);
    const end = twinOf(range.endContainer, clone);
    if (!start || !end) continue;
    const twin = clone.createRange();
    twin.setStart(start, range.startOffset);
    twin.setEnd(end, range.endOffset);
    root.append(copyRange(twin));
  }
  if (!root.hasChildNodes()) throw new Fault('empty-selection');
  return root;
};
