/** What a part has to be that is brought out where a page folds it away, and what becomes of its title. */

import { readsAsProse } from '../text/sentences.ts';
import { linkShare, textLength, textOf } from '../text/text-length.ts';
import { renameElement, unwrap } from './elements.ts';

const LEAST_TEXT = 20;

/** Whether a part that is folded away is text, a list, a table or code, of which no more than `maxLinked` are links. */
export const mayUnfold = (part: Element, tools: string, maxLinked: number): boolean => {
  const text = textOf(part);
  return (
    (textLength(text) >= LEAST_TEXT || part.querySelector('pre:not(:empty)') !== null) &&
    !part.closest(tools) &&
    !part.querySelector('input, select, textarea') &&
    (readsAsProse(text) || part.querySelector('li + li, li[id], tr + tr, dd, pre') !== null) &&
    linkShare(part, text.length) < maxLinked
  );
};

/** Makes a heading of what opens a part; in a list, which needs none, plain words. */
export const toTitle = (trigger: Element): void => {
  // A plus or an arrow.
  for (const part of Array.from(trigger.children))
    if (!/[\p{L}\p{N}]/u.test(part.textContent ?? '')) part.remove();
  if (trigger.closest('dt, li')) unwrap(trigger);
  else renameElement(trigger, 'h3', ['class', 'id']);
};
