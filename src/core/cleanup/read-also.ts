/** Drops lines that lead to another article: "read also", "lesen Sie auch". */

import type { Block } from '../body/blocks.ts';
import { SAID, SPOKEN } from '../body/example-prose.ts';
import { endsSentence } from '../body/line-signs.ts';
import type { BlockExample, BlockRule } from '../cleanup.ts';
import { WORDS } from '../languages/index.ts';

const MAX_SIZE = 300;

const opener = (text: string): string | undefined => {
  const lower = text.toLowerCase();
  const line = /^[a-z\d]/.test(lower) ? lower : lower.replace(/^[^\p{L}\p{N}]+/u, '');
  for (const words of WORDS.readAlso) {
    if (!line.startsWith(words)) continue;
    const after = line.slice(words.length);
    if (!/^[\p{L}\p{N}]/u.test(after) || !/[a-z]$/.test(words)) return after;
  }
  return undefined;
};

const leadsAway = (block: Block): boolean => {
  if (block.size > MAX_SIZE || block.kind === 'cell' || block.kind === 'code') return false;
  const rest = opener(block.text);
  if (rest === undefined) return false;
  return (
    block.linked > 0.25 ||
    /^\s*[:：>»→]/.test(rest) ||
    (block.size < 60 && (block.kind === 'heading' || !endsSentence(block.text)))
  );
};

export default {
  stage: 'drop',
  judge: (body) =>
    new Map(
      Array.from(body.chosen)
        .filter(leadsAway)
        .map((block) => [block, 'leads to another article']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Read also: <a href="/x">the ferry</a></p>`,
    picked: ['Read also: the ferry'],
  },
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>Related questions were put off until the summer.</p>`,
    picked: [],
  },
];
