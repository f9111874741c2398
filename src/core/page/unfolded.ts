/** What a part has to be that is brought out where a page folds it away. */
import { readsAsProse } from '../text/sentences.ts';
import { linkShare, textOf } from '../text/text-length.ts';

const LEAST_TEXT = 20;

/** Whether a part that is folded away is text, a list, a table or code, of which no more than `maxLinked` are links. */
export const mayUnfold = (part: Element, tools: string, maxLinked: number): boolean => {
  const text = textOf(part);
  return (
    (text.length >= LEAST_TEXT || part.querySelector('pre:not(:empty)') !== null) &&
    !part.closest(tools) &&
    !part.querySelector('input, select, textarea') &&
    (readsAsProse(text) || part.querySelector('li + li, li[id], tr + tr, dd, pre') !== null) &&
    linkShare(part, text.length) < maxLinked
  );
};
