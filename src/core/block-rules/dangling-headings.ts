/** Takes out headings that nothing follows: at the end, or before a heading of the same level or above. */

import type { Block } from '../body/block.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const headingOf = ({ element }: Block): Element => element.closest(HEADINGS) ?? element;

const levelOf = (block: Block): number =>
  Number(/^h\d$/.exec(headingOf(block).localName)?.[0][1] ?? 6);

export default {
  stage: 'tidy',
  sparesManuals: true,
  judge: (body) => {
    const found = new Map<Block, string>();
    let level = 0;
    let below: Element | undefined;
    // From the end: what a heading is followed by is known when it is met.
    for (const block of [...body.blocks].reverse()) {
      if (!body.chosen.has(block)) continue;
      if (block.kind !== 'heading' || !block.text) {
        if (block.text || block.images) level = 9;
        continue;
      }
      // An image makes two blocks of a heading.
      const heading = headingOf(block);
      if (heading === below) continue;
      below = heading;
      const own = levelOf(block);
      // A question at the end asks the reader.
      const says =
        endsSentence(block.text) && !(level ? /[:：]\s*$/ : /[?？:：]\s*$/).test(block.text);
      if (block.size < 120 && !says && (level === 0 || own >= level))
        found.set(block, 'heading of nothing');
      else level = own;
    }
    return found;
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h2>Kept</h2><p>${SAID}</p><p>${SPOKEN}</p><h2>DOI:</h2><h2>Gone</h2><h2>Ready for more?</h2>`,
    picked: ['DOI:', 'Gone', 'Ready for more?'],
  },
  {
    page: `<h2>The otter <img src="/o.jpg" width="500"></h2><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: [],
  },
];
