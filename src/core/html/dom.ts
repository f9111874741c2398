/** Small questions about DOM nodes that several steps ask. */

/** What the note side needs of a window: a browser's, or jsdom's. */
export type DomHost = Pick<
  typeof globalThis,
  | 'DOMParser'
  | 'DocumentFragment'
  | 'Element'
  | 'HTMLFormElement'
  | 'HTMLTemplateElement'
  | 'NamedNodeMap'
  | 'Node'
  | 'NodeFilter'
  | 'XMLSerializer'
  | 'document'
>;

export const ELEMENT = 1;
export const TEXT = 3;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === ELEMENT;
export const isText = (node: Node | null): node is Text => node?.nodeType === TEXT;
export const isBlock = (node: Node | null): boolean =>
  isElement(node) && BLOCKS.has(node.localName);

/** Nothing but white space, of any kind. */
export const isBlankText = (node: Node | null): boolean => isText(node) && node.data.trim() === '';

export const holdsBlock = (element: Element): boolean => {
  for (const inner of element.getElementsByTagName('*')) if (isBlock(inner)) return true;
  return false;
};

/** Moves all children, one by one: a spread of 100,000 arguments overflows. */
export const moveChildren = (from: Node, to: Node): void => {
  while (from.firstChild) to.appendChild(from.firstChild);
};

/** Puts the children of an element in its place. */
export const unwrap = (element: Element): void => {
  const parts = element.ownerDocument.createDocumentFragment();
  moveChildren(element, parts);
  element.replaceWith(parts);
};

/** A new element of the same document that takes over all children. */
export const rename = (element: Element, name: string): Element => {
  const other = element.ownerDocument.createElement(name);
  moveChildren(element, other);
  element.replaceWith(other);
  return other;
};

/** Text without the white space that HTML does not show. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();
