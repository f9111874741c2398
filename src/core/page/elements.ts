/** What several rules ask of the elements of a clone, and change about them. */

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

/**
 * Puts an element of another name in an element's place, with its children and those of its attributes
 * whose names are in `keep`; without `keep` with all of them.
 */
export const renameElement = (
  element: Element,
  name: string,
  keep: readonly string[] = element.getAttributeNames(),
): Element => {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) {
    // Copied as it is: the parser allows names, such as `[src]` or `(click)`, that `setAttribute` refuses.
    if (keep.includes(attribute.name)) renamed.setAttributeNode(attribute.cloneNode() as Attr);
  }
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
};

/** Whether a node is a comment, or text of blanks. */
export const isBlank = (node: Node): boolean => node.nodeType !== 1 && !node.nodeValue?.trim();
