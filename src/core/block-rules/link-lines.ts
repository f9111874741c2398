/** Drops lines that are a link and little else: teasers, "read also", tags. */

import { type Block, kinds } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { isOwnProse, isOwnStatement, textAfter } from '../body/homes.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const NO_TEASERS = kinds('cell', 'caption', 'code', 'embed');

/** An article that lists things may link each of their headings. */
const headsText = (body: Body, heading: Block): boolean => {
  const next = textAfter(body, heading);
  if (!next || !body.chosen.has(next) || next.kind === 'heading') return false;
  return next.kind === 'prose'
    ? isOwnProse(body, next, 60) || isOwnStatement(body, next)
    : next.linked < 0.5;
};

const isTeaser = (body: Body, block: Block): boolean => {
  if (block.linked <= 0.85 || block.size >= 250 || !block.text) return false;
  if (NO_TEASERS.has(block.kind)) return false;
  // A URL written out is what the article says.
  if (/^(?:https?:\/\/|www\.)\S+$/.test(block.text)) return false;
  if (block.kind === 'heading') return !headsText(body, block);
  // Lists are judged whole.
  return block.kind !== 'item' && !isOwnStatement(body, block);
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
