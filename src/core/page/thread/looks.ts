/** How an element looks beside others of its kind: elements of one template have one look. */

/** Numbers tell the parts of one list apart. */
const unnumbered = (name: string): string => name.replace(/\d+/g, '0');

/** Its tag with its first class, else its id with a number in it, else its `itemprop`; a custom element needs none of these, else `''`. */
export const lookOf = (element: Element): string => {
  // It is named after what it is, and its id after what it holds.
  if (element.localName.includes('-')) return element.localName;
  const name = element.classList[0];
  const id = element.id;
  const look = name ?? (/\d/.test(id) ? `#${id}` : element.getAttribute('itemprop'));
  return look ? `${element.localName} ${unnumbered(look)}` : '';
};

/** The nearest element from `element` up, below `top`, with this look. */
export const closestWith = (look: string, element: Element, top: Element): Element | undefined => {
  let found: Element | null = element;
  while (found && found !== top && lookOf(found) !== look) found = found.parentElement;
  return found && found !== top ? found : undefined;
};
