/** Marks on the clone what the reader sees in the middle of the screen. */

import { nativeMethod, readNative } from './natives.ts';

export const IN_VIEW = 'data-in-view';

/** Where on the screen it is looked, by shares of its height. */
const HEIGHTS = [0.3, 0.5, 0.7];

/** The elements of the live page at some points of the screen; none where there is no layout. */
export const elementsInView = (live: Document): ReadonlySet<Node> => {
  const found = new Set<Node>();
  const view = readNative(live, 'defaultView');
  const at = nativeMethod<[number, number], Element | null>(live, 'elementFromPoint');
  if (!view || !at) return found;
  for (const share of HEIGHTS) {
    const element = at(live, view.innerWidth / 2, view.innerHeight * share);
    if (element) found.add(element);
  }
  return found;
};
