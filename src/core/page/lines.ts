/** Boxes that hold a line of text, and nothing that makes a paragraph. */
import { linkShare, textOf } from '../text/text-length.ts';

const IN_LINE =
  'a, abbr, b, br, cite, code, em, font, i, mark, s, small, span, strong, sub, sup, u';

/** Whether all below is part of a line. */
export const isInLine = (box: Element): boolean => !box.querySelector(`:not(${IN_LINE})`);

/** Text that no link is all of, with nothing around that makes a paragraph. */
export const isLine = (box: Element): boolean => {
  const text = textOf(box);
  return text !== '' && linkShare(box, text.length) < 0.5 && isInLine(box);
};
