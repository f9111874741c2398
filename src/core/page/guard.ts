/** Makes a copy of the live page that is safe to read: no clobbering names, no abyss, no excess. */

import { type CheckTime, untimed } from '../deadline.ts';
import { Fault } from '../fault.ts';
import type { Scope } from '../stages.ts';
import { copyPage, MAX_ELEMENTS } from './copy.ts';
import { limitDepth } from './depth.ts';
import { keepShownImage } from './images/shown-image.ts';
import { elementsInView } from './in-view.ts';
import { countElements } from './natives.ts';
import { copySelection, positionsOf, rangesOf } from './selection.ts';
import { openEyes } from './visibility.ts';

export type Guarded = {
  /**
   * A detached copy. Elements that the reader cannot see carry the attribute `data-presscut-hidden`, some in the
   * middle of the screen `data-presscut-in-view` or `data-presscut-over`.
   */
  readonly document: Document;
  /** What the user selected, where that was asked for; part of no document. */
  readonly selected?: Element;
};

/**
 * A copy of `live`, which is only read. Faults: `page-too-large`, `empty-selection`, `no-article`,
 * what `checkTime` throws.
 */
export const cloneGuarded = (
  live: Document,
  scope: Scope,
  checkTime: CheckTime = untimed,
): Guarded => {
  const count = countElements(live);
  if (count > MAX_ELEMENTS) throw new Fault('page-too-large', `${count} elements`);
  const ranges = scope === 'selection' ? rangesOf(live) : [];
  const positions = positionsOf(ranges);
  const { look, mark } = openEyes(checkTime);
  const inView = elementsInView(live);
  const onElement: typeof look = (element, copy, name) => {
    look(element, copy, name);
    keepShownImage(element, copy, name);
    const mark = inView.get(element);
    if (mark) copy.setAttribute(mark, '');
  };
  const document = copyPage(live, { checkTime, positions, onElement });
  mark();
  const selected = scope === 'selection' ? copySelection(document, ranges, positions) : undefined;
  if (!document.body) throw new Fault('no-article', 'no body');
  limitDepth(document.body);
  if (!selected) return { document };
  limitDepth(selected);
  return { document, selected };
};
