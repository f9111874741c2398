/** Takes out quotes that only repeat, in large letters, what a paragraph says. */

import type { Block } from '../body/block.ts';
import { fold } from '../text/plain-text.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MIN_SIZE = 40;
const MAX_SIZE = 400;
const FRAME =
  'blockquote, aside, figure, q, div:is([class*="quote" i], [class*="zitat" i], [class*="citation" i])';
/** A `div` that holds more of the text is named after something else. */
const MAX_SHARE = 0.25;

const frameOf = ({ element, size, kind }: Block): Element | null =>
  size > MIN_SIZE && size < MAX_SIZE && (kind === 'quote' || kind === 'prose')
    ? element.closest(FRAME)
    : null;

export default {
  stage: 'trim',
  judge: (body) => {
    const frames = new Map<Element, Block[]>();
    const texts: string[] = [];
    for (const block of body.blocks) {
      if (!body.chosen.has(block) || !block.text) continue;
      const frame = frameOf(block);
      if (frame) frames.set(frame, [...(frames.get(frame) ?? []), block]);
      else if (block.kind === 'prose') texts.push(block.text);
    }
    const found = new Map<Block, string>();
    if (!frames.size) return found;
    const all = fold(texts.join('\n'));
    const repeated = new Set<Element>();
    for (const [frame, blocks] of frames)
      if (
        (frame.localName !== 'div' || body.shareOf(frame) < MAX_SHARE) &&
        blocks.some(({ text }) => all.includes(fold(text)))
      )
        repeated.add(frame);
    // With the quote goes the name below it.
    for (const block of repeated.size ? body.chosen : []) {
      const frame = block.text ? block.element.closest(FRAME) : null;
      if (frame && repeated.has(frame)) found.set(block, 'repeats what a paragraph says');
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><div class="citation"><p>Nobody spoke while the drawings were shown, and nobody left</p><span>The mayor</span></div><p>${SPOKEN}</p><div class="quotes"><p>${SAID} Twice.</p><p>${SPOKEN}</p><p>${SAID}</p></div>`,
    picked: ['Nobody spoke while the drawings were shown, and nobody left', 'The mayor'],
  },
  {
    page: `<p>“${SPOKEN}” said the mayor. ${SAID}</p><blockquote><p>${SPOKEN}</p><p>The mayor of Ostmere</p></blockquote><p>${SAID}</p>`,
    picked: [SPOKEN, 'The mayor of Ostmere'],
  },
  { page: `<p>${SAID}</p><blockquote>${SPOKEN}</blockquote>`, picked: [] },
];
