/** Finds parts of a page by what their class or id says, in one walk over the page for all who ask. */
import type { PageFacts } from '../page/page-facts.ts';

type Named = {
  readonly elements: readonly Element[];
  /** Places of the elements that share a class, and those that have an id. */
  readonly byClass: ReadonlyMap<string, readonly number[]>;
  readonly ids: readonly (readonly [id: string, place: number])[];
};

const known = new WeakMap<PageFacts, Named>();

const readNames = (page: PageFacts): Named => {
  const before = known.get(page);
  if (before) return before;
  const elements = Array.from(page.document.querySelectorAll('[class], [id]'));
  const byClass = new Map<string, number[]>();
  const ids: [string, number][] = [];
  elements.forEach((element, place) => {
    const names = element.getAttribute('class');
    const places = names ? byClass.get(names) : undefined;
    if (places) places.push(place);
    else if (names) byClass.set(names, [place]);
    const id = element.getAttribute('id');
    if (id) ids.push([id, place]);
  });
  const named = { elements, byClass, ids };
  known.set(page, named);
  return named;
};

type Test = (names: string) => boolean;

/** The elements whose class, or whose id, the tests accept, in document order; for pages no longer changed. */
export const partsNamed = (page: PageFacts, isClass: Test, isId?: Test): Element[] => {
  const { elements, byClass, ids } = readNames(page);
  const places = new Set<number>();
  for (const [names, found] of byClass)
    if (isClass(names)) for (const place of found) places.add(place);
  if (isId) for (const [id, place] of ids) if (isId(id)) places.add(place);
  return [...places].sort((a, b) => a - b).map((place) => elements[place] as Element);
};
