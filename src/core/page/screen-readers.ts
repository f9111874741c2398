/** Recognises labels that only screen readers read out. */

const NAMED =
  '[class*="visually-hidden" i], [class*="visuallyhidden" i], .sr-only, .screen-reader-text, [class*="screenreader" i], [class*="screen-reader" i], [class*="a11y" i], [data-clipped]';
/** Longer texts may be the article's own. */
const MAX_LENGTH = 40;
/** The stroke of a fraction, which others see as a line. */
const STROKE = /^\s*[+/⁄]\s*$/;

const isLabel = (element: Element): boolean =>
  !/not-sr-only|focusable/.test(element.getAttribute('class') ?? '') &&
  /^(?:span|small|i|em|b|strong|sup)$/.test(element.localName) &&
  !element.querySelector('img') &&
  !STROKE.test(element.textContent ?? '') &&
  (element.textContent ?? '').trim().length <= MAX_LENGTH;

/** Whether a heading is for screen readers only. */
export const isUnseen = (heading: Element): boolean => heading.matches(NAMED);

/** The labels inside a line for screen readers only. */
export const screenReaderLabels = (root: ParentNode): readonly Element[] =>
  Array.from(root.querySelectorAll(NAMED)).filter(isLabel);
