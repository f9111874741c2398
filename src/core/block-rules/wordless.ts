/** Drops blocks without a word: rows of stars and dashes, lone quotation marks, data for machines. */

import { type Block, kinds } from '../body/block.ts';
import { type Domain, isWithin } from '../urls/domain.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

const MAY_BE_WORDLESS = kinds('cell', 'code', 'embed', 'caption');
const LINES = kinds('prose', 'item');

const isWordless = ({ kind, text, images }: Block): boolean =>
  text !== '' &&
  text.length < 12 &&
  images === 0 &&
  !MAY_BE_WORDLESS.has(kind) &&
  !/[a-z\d_]/i.test(text) &&
  !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

/** A time in full, or a URL of the site itself, that no one could click on. */
const isData = ({ kind, text, linked }: Block, domain: Domain): boolean =>
  linked === 0 &&
  LINES.has(kind) &&
  (/^\d{4}-\d\d-\d\dT\d\d:[\d:.+Z-]+$/.test(text) ||
    (/^https?:\/\/\S+$/.test(text) && isWithin(text, domain)));

export default {
  stage: 'drop',
  judge: (body) =>
    new Map(
      Array.from(body.chosen)
        .filter((block) => isWordless(block) || isData(block, body.page.domain))
        .map((block) => [block, 'holds no word']),
    ),
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<p>${SAID}</p><p>${SPOKEN}</p><p>https://news.example/a/the-pier.php</p><p>2024-05-03T12:00:00+02:00</p><p>https://youtu.be/abcdefghijk</p><p><a href="https://news.example/b">https://news.example/b</a></p>`,
    picked: ['https://news.example/a/the-pier.php', '2024-05-03T12:00:00+02:00'],
  },
  { page: `<p>${SAID}</p><p>* * *</p><p>${SPOKEN}</p><p>◇</p>`, picked: ['* * *', '◇'] },
];
