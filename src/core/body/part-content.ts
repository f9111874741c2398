/** Says of parts of a page what is in them, whatever they are called. */

import { endsSentence } from '../text/sentences.ts';
import { linkShare, textOf } from '../text/text-length.ts';
import { BLOCK_MARK } from './blocks.ts';

const MAX_WORDS = 80;

/** Whether a part holds images, their captions and hardly a word besides. */
export const holdsImagesOnly = (element: Element): boolean => {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  if (!image) return false;
  const text = (element.textContent ?? '').trim().length;
  const captions = Array.from(element.getElementsByTagName('figcaption'))
    .slice(0, 50)
    .reduce((sum, caption) => sum + (caption.textContent ?? '').trim().length, 0);
  return text - captions <= MAX_WORDS && !element.querySelector('h2, h3, h4');
};

const MAX_LINKED = 0.4;
const LEAST_SENTENCE = 40;

/** Whether a part holds a paragraph of its own, and leads elsewhere by little of its text. */
export const holdsSentences = (part: Element): boolean =>
  linkShare(part, textOf(part).length) < MAX_LINKED &&
  !part.closest('nav') &&
  Array.from(part.querySelectorAll(`:is(p, div)[${BLOCK_MARK}]`), textOf).some(
    (line) => line.length >= LEAST_SENTENCE && endsSentence(line),
  );
