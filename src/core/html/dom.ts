/** Small questions about DOM nodes that several steps ask. */

/** What the note side needs of a window: a browser's, or jsdom's. */
export type DomHost = Pick<
  // biome-ignore lint/style/noRestrictedGlobals: a type, of which nothing is left at run time
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
const TEXT = 3;

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

/** Text without the white space that HTML does not show. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();
