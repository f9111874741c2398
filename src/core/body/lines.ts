/** Tells paragraphs of lines, such as those of a song or a poem, from others. */

import { linkShare } from '../text/text-length.ts';

/** Whether breaks part a paragraph into three lines or more. */
export const isOfLines = (element: Element): boolean => element.querySelectorAll('br').length > 1;

/** Lines of a song may be links to what is said about them. */
const isLinkedVerse = (element: Element): boolean =>
  Array.from(element.getElementsByTagName('a')).some((link) => link.querySelector('br')) &&
  isOfLines(element);

/** The share of a block's text of `length` characters that leads elsewhere, 0 to 1. */
export const linkedShare = (element: Element, length: number, isInLink: boolean): number => {
  if (element.firstElementChild === null) return Number(isInLink);
  const share = isInLink ? 1 : linkShare(element, length);
  return share >= 0.5 && isLinkedVerse(element) ? 0 : share;
};
