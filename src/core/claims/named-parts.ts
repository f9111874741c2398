/** Finds parts of a page by what their class or id says, in one walk over the page for all who ask. */

type Test = (names: string) => boolean;

/** The elements whose class, or whose id, the tests accept, in document order. */
export type PartsNamed = (isClass: Test, isId?: Test) => Element[];

/** For a page that is no longer changed. */
export const readNames = (document: Document): PartsNamed => {
  const elements = Array.from(document.querySelectorAll('[class], [id]'));
  /** Places of the elements that share a class. */
  const byClass = new Map<string, number[]>();
  const ids: (readonly [id: string, place: number])[] = [];
  elements.forEach((element, place) => {
    const names = element.getAttribute('class');
    const places = names ? byClass.get(names) : undefined;
    if (places) places.push(place);
    else if (names) byClass.set(names, [place]);
    const id = element.getAttribute('id');
    if (id) ids.push([id, place]);
  });
  return (isClass, isId) => {
    const places = new Set<number>();
    for (const [names, found] of byClass)
      if (isClass(names)) for (const place of found) places.add(place);
    if (isId) for (const [id, place] of ids) if (isId(id)) places.add(place);
    return [...places].sort((a, b) => a - b).map((place) => elements[place] as Element);
  };
};
