/** How much a text says: characters, with those of scripts that write a word in one or two weighed up. */

import { mayBeDense } from './letters.ts';
import { once } from './once.ts';

/** Characters that stand for more than one of other scripts. */
export const dense = once(() => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu);

/** Characters; each Han, kana or Hangul character counts as three. */
export const textLength = (text: string): number =>
  mayBeDense(text) ? text.length + 2 * (text.match(dense())?.length ?? 0) : text.length;

/** White space that is not one blank: most blanks are, and stay where they are. */
const UNEVEN = /[^\S ]\s*|\s{2,}/g;

export const collapse = (text: string): string => text.replace(UNEVEN, ' ').trim();

/** An element's text on one line. */
export const textOf = (element: Element): string => collapse(element.textContent ?? '');

/** The characters in all paragraphs below `root`. */
export const paragraphsLength = (root: ParentNode): number =>
  Array.from(root.querySelectorAll('p')).reduce((sum, line) => sum + textOf(line).length, 0);

/** `textLength` of what an element holds. */
export const lengthOf = (element: Element): number => textLength(element.textContent?.trim() ?? '');

/** Whether it is a link, and no name that others lead to. */
export const leadsOn = (link: Element): boolean =>
  link.hasAttribute('href') || !(link.id || link.hasAttribute('name'));

/** The share of an element's text that is linked, 0 to 1. */
export const linkShare = (element: Element, length: number): number => {
  let linked = 0;
  for (const link of element.getElementsByTagName('a'))
    if (leadsOn(link)) linked += collapse(link.textContent ?? '').length;
  return length ? Math.min(1, linked / length) : 0;
};
