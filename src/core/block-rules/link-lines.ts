/** Drops lines that are a link and little else: teasers, "read also", tags. */

import { type Block, kinds } from '../body/block.ts';
import { proseAfter } from '../body/block-queries.ts';
import type { Body } from '../body/body.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const NO_TEASERS = kinds('cell', 'caption', 'code', 'embed');

const isTeaser = (body: Body, block: Block): boolean => {
  if (block.linked <= 0.85 || block.size >= 250 || !block.text) return false;
  if (NO_TEASERS.has(block.kind)) return false;
  // A URL written out is what the article says.
  if (/^(?:https?:\/\/|www\.)\S+$/.test(block.text)) return false;
  // An article that lists things links each of their headings.
  if (block.kind === 'heading') {
    const next = proseAfter(body, block, 60);
    if (next && body.trusted.has(next.template)) return false;
  }
  // A list of the article may link each of its items, if it stands among its paragraphs.
  return block.kind !== 'item' || body.trusted.size === 0 || block.at >= body.last - 1;
};

export default {
  stage: 'drop',
  judge: (body) =>
    new Map(
      Array.from(body.chosen)
        .filter((block) => isTeaser(body, block))
        .map((block) => [block, 'is a link and nothing else']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<h2><a href="https://hotel.example/">1. The old mill</a></h2><p>${SAID}</p><h2><a href="https://inn.example/">2. The pier</a></h2><p>${SPOKEN}</p>`,
    picked: [],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p><a href="/x">Why the ferry stays in port</a></p><p>${SAID}</p><p>${SPOKEN}</p>`,
    picked: ['Why the ferry stays in port'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>As <a href="/x">reported</a>, the ferry stays.</p>`,
    picked: [],
  },
];
