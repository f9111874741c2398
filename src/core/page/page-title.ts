/** Tells the headline from the other headings of a page, before its facts are resolved. */
import { fold } from '../text/plain-text.ts';

const LEAST = 8;

/** Whether a heading is a part of what stands in the tab; `title` is that, folded. */
export const isInTitle = (heading: Element, title: string): boolean => {
  const text = fold(heading.textContent ?? '');
  return text.length >= LEAST && title.includes(text);
};
