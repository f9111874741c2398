/** Boxes that hold a line of text, and nothing that makes a paragraph. */
import { textOf } from '../text/text-length.ts';

const IN_LINE =
  'a, abbr, b, br, cite, code, em, font, i, mark, s, small, span, strong, sub, sup, u';

/** Whether all below is part of a line. */
export const isInLine = (box: Element): boolean => !box.querySelector(`:not(${IN_LINE})`);

/** Text that no link is all of, with nothing around that makes a paragraph. */
export const isLine = (box: Element): boolean => {
  const text = textOf(box);
  const links = Array.from(box.querySelectorAll('a'), textOf).join('');
  return text !== '' && links.length * 2 < text.length && isInLine(box);
};
