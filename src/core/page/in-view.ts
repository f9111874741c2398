/** Marks on the clone what the reader sees in the middle of the screen, and what lies there over the page. */

import { MARK } from './marks.ts';
import { nativeMethod, readNative } from './natives.ts';

export const IN_VIEW = `${MARK}in-view`;
/** On what stays where it is while the page scrolls, and is in view. */
export const OVER = `${MARK}over`;

/** Where on the screen it is looked, by shares of its height. */
const HEIGHTS = [0.3, 0.5, 0.7];

/** The elements of the live page at some points of the screen, and their marks; none where there is no layout. */
export const elementsInView = (live: Document): ReadonlyMap<Node, string> => {
  const found = new Map<Node, string>();
  const view = readNative(live, 'defaultView');
  const at = nativeMethod<[number, number], Element | null>(live, 'elementFromPoint');
  if (!view || !at) return found;
  for (const share of HEIGHTS) {
    const element = at(live, view.innerWidth / 2, view.innerHeight * share);
    if (element) found.set(element, IN_VIEW);
    for (let above = element; above; above = readNative(above, 'parentElement'))
      if (view.getComputedStyle(above).position === 'fixed') found.set(above, OVER);
  }
  return found;
};
