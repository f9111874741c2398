/** The messages of a thread, and the short lines around what was written, which may say who wrote it and when. */

import { textOf } from '../../text/text-length.ts';

const MAX_TIME = 60;
const MAX_CANDIDATES = 60;

export const TIMED = 'time, relative-time, local-time, [datetime], [data-time], [data-timestamp]';

export type Message = {
  readonly element: Element;
  readonly place: Element;
  /** Whether an element is the message's own, and not what was written, nor another message's. */
  readonly isAround: (element: Element) => boolean;
};

/** `own` is the innermost element that says it, `element` the outermost. */
export type Candidate = { readonly own: Element; readonly element: Element; readonly text: string };

/** The outermost element around one that says no more: some names stand in one more than others. */
const widestOf = (element: Element, text: string, message: Element): Element => {
  let whole = element;
  for (let at = element.parentElement; at && at !== message; at = at.parentElement) {
    if (textOf(at) !== text) break;
    whole = at;
  }
  return whole;
};

/** The short lines around what was written: elements with text of their own. */
export const candidatesOf = ({ element, isAround }: Message): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const one of element.querySelectorAll('*')) {
    if (found.length >= MAX_CANDIDATES) break;
    if (!isAround(one)) continue;
    const holds = Array.from(one.childNodes).some(
      (node) => node.nodeType === 3 && /\S/.test((node as Text).data),
    );
    const text = holds || one.matches(TIMED) ? textOf(one) : '';
    if (!text || text.length > MAX_TIME) continue;
    const whole = widestOf(one, text, element);
    if (found.at(-1)?.element !== whole) found.push({ own: one, element: whole, text });
  }
  return found;
};
