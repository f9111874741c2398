/** Finds parts of a page by what their class or id says, in one walk over the page for all who ask. */

type Test = (names: string) => boolean;

/** The elements whose class, or whose id, the tests accept, in document order. */
export type PartsNamed = (isClass: Test, isId?: Test) => Element[];

/** For a page that is no longer changed. */
export const readNames = (document: Document): PartsNamed => {
  const elements = Array.from(document.querySelectorAll('[class], [id]'));
  /** Places of the elements that share a class. */
  const byClass = new Map<string, number[]>();
  const ids: (readonly [id: string, index: number])[] = [];
  elements.forEach((element, index) => {
    const names = element.getAttribute('class');
    const indexes = names ? byClass.get(names) : undefined;
    if (indexes) indexes.push(index);
    else if (names) byClass.set(names, [index]);
    const id = element.getAttribute('id');
    if (id) ids.push([id, index]);
  });
  return (isClass, isId) => {
    const indexes = new Set<number>();
    for (const [names, found] of byClass)
      if (isClass(names)) for (const index of found) indexes.add(index);
    if (isId) for (const [id, index] of ids) if (isId(id)) indexes.add(index);
    return [...indexes].sort((a, b) => a - b).map((index) => elements[index] as Element);
  };
};
