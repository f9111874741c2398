/** Finds the plain numbers that count the lines of a code block without being named so. */

import { isInline } from './inline.ts';

const numberOf = (part: Element): number => Number(part.textContent);

/** Plain numbers that open each line of a block and count them. */
export const countingSpans = (root: Element): ReadonlySet<Element> => {
  const none = new Set<Element>();
  if (root.localName !== 'pre') return none;
  const code = root.firstElementChild;
  const box = code?.localName === 'code' && !code.nextElementSibling ? code : root;
  const lines = (box.textContent ?? '').replace(/\n$/, '').split('\n');
  const opening = Array.from(box.children).filter((part) => {
    const before = part.previousSibling;
    return (
      isInline(part) &&
      /^\s*\d+\s*$/.test(part.textContent ?? '') &&
      (before === null || /\n\s*$/.test(before.textContent ?? ''))
    );
  });
  const counts =
    lines.length > 1 &&
    opening.length === lines.length &&
    opening.every((part, n) => numberOf(part) === numberOf(opening[0] ?? part) + n);
  return counts ? new Set(opening) : none;
};

/** Whether a text is 1, 2, 3 … with nothing between them. */
export const countsUp = (text: string): boolean => {
  let counted = '';
  for (let n = 1; counted.length < text.length; n++) counted += n;
  return counted === text;
};
