/** Tells the headline from the other headings of a page, before its facts are resolved. */
import { fold } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';

const LEAST = 8;
/** Four Han characters make a headline; three are a site's name more often. */
const LEAST_DENSE = 12;

/** Whether a heading is a part of what stands in the tab; `title` is that, folded. */
export const isInTitle = (heading: Element, title: string): boolean => {
  const text = fold(heading.textContent ?? '');
  return (text.length >= LEAST || textLength(text) >= LEAST_DENSE) && title.includes(text);
};
