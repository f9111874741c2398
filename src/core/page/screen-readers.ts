/** Recognises labels that only screen readers read out. */

import { glanceWith } from './class-words.ts';
import { CLIPPED } from './visibility.ts';

const NAMES = /visually-?hidden|screen-?reader|a11y|(?:^|\s)sr-only(?:\s|$)/i;
const MAYBE = `:is(span, small, i, em, b, strong, sup):is([class], [${CLIPPED}])`;
/** Longer texts may be the article's own. */
const MAX_LENGTH = 40;
/** The stroke of a fraction, which others see as a line. */
const STROKE = /^\s*[+/⁄]\s*$/;

type IsNamed = (names: string) => boolean;

const isOnlyRead = (element: Element, isNamed: IsNamed): boolean =>
  isNamed(element.getAttribute('class') ?? '') || element.hasAttribute(CLIPPED);

const isLabel = (element: Element): boolean =>
  !/not-sr-only|focusable/.test(element.getAttribute('class') ?? '') &&
  !element.querySelector('img') &&
  !STROKE.test(element.textContent ?? '') &&
  (element.textContent ?? '').trim().length <= MAX_LENGTH;

/** Whether a heading is for screen readers only. */
export const isUnseen = (heading: Element): boolean =>
  isOnlyRead(heading, (names) => NAMES.test(names));

/** The labels inside a line for screen readers only. */
export const screenReaderLabels = (root: ParentNode): readonly Element[] => {
  // Engines match several `[class*=…]` for each element; most elements share their class with others.
  const isNamed = glanceWith(NAMES);
  return Array.from(root.querySelectorAll(MAYBE)).filter(
    (element) => isOnlyRead(element, isNamed) && isLabel(element),
  );
};
