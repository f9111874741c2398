/** Makes headings of boxes that a tool for layout draws before each part of a text: `Part`, `1`, `The pier`. */

import { endsSentence, readsAsProse } from '../text/sentences.ts';
import { textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_HEADING = 60;
const LEAST_TEXT = 40;
const OTHERS = 'a, img, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote';
const MAX_BOXES = 2_000;

/** The lines of a box: the innermost of its parts. */
const linesOf = (box: Element): string[] =>
  Array.from(box.querySelectorAll('section, p, div'))
    .filter((part) => !part.querySelector('section, p, div'))
    .map(textOf)
    .filter(Boolean);

/** Two short lines or more, none a sentence, right before a paragraph. */
const isHead = (box: Element): boolean => {
  const text = textOf(box);
  const next = box.nextElementSibling;
  if (!text || text.length > MAX_HEADING || endsSentence(text) || !next) return false;
  const below = textOf(next);
  return below.length >= LEAST_TEXT && readsAsProse(below) && !box.querySelector(OTHERS);
};

export default {
  stage: 'roles',
  apply: (root) => {
    const alike = new Map<number, Element[]>();
    for (const box of Array.from(root.querySelectorAll('section section')).slice(0, MAX_BOXES)) {
      if (!isHead(box)) continue;
      const { length } = linesOf(box);
      if (length > 1) alike.set(length, [...(alike.get(length) ?? []), box]);
    }
    for (const boxes of alike.values()) {
      if (boxes.length < 2 || new Set(boxes.map(textOf)).size < boxes.length) continue;
      for (const box of boxes) {
        const heading = box.ownerDocument.createElement('h2');
        heading.textContent = linesOf(box).join(' ');
        box.replaceChildren(heading);
      }
    }
  },
} satisfies PageFix;

const part = (n: number, name: string): string =>
  `<section><section><section><span>PART</span></section><section><b>${n}</b></section><section>${name}</section></section></section>`;
const TEXT =
  '<section><p>The pier stands in the river. It has stood there for a year.</p></section>';

export const examples: readonly PageFixExample[] = [
  {
    before: `<section>${part(1, 'The pier')}${TEXT}${part(2, 'The eels')}${TEXT}</section>`,
    after: `<section><section><h2>PART 1 The pier</h2></section>${TEXT}<section><h2>PART 2 The eels</h2></section>${TEXT}</section>`,
  },
  {
    before: `<section>${part(1, 'Our paper')}${TEXT}${part(1, 'Our paper')}${TEXT}</section>`,
    after: `<section>${part(1, 'Our paper')}${TEXT}${part(1, 'Our paper')}${TEXT}</section>`,
  },
];
