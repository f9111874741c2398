/** Drops blocks without a word: rows of stars and dashes, lone quotation marks. */

import type { Block } from '../body/blocks.ts';
import { SAID, SPOKEN } from '../body/example-prose.ts';
import type { BlockExample, BlockRule } from '../cleanup.ts';

const isWordless = ({ kind, text, pictures }: Block): boolean =>
  text !== '' &&
  text.length < 12 &&
  pictures === 0 &&
  !/^(?:cell|code|embed|caption)$/.test(kind) &&
  !/[a-z\d_]/i.test(text) &&
  !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

export default {
  stage: 'drop',
  judge: (body) =>
    new Map(
      Array.from(body.chosen)
        .filter(isWordless)
        .map((block) => [block, 'holds no word']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  { page: `<p>${SAID}</p><p>* * *</p><p>${SPOKEN}</p><p>◇</p>`, picked: ['* * *', '◇'] },
];
