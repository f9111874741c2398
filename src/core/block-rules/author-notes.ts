/** Drops what the end of the article says about its own writers: who they are, where they work. */

import { type Block, kinds } from '../body/block.ts';
import { isRole } from '../claims/is-name.ts';
import { fold } from '../text/plain-text.ts';
import { WORDS } from '../vocabulary/index.ts';
import type { BlockExample, BlockRule } from './block-rule.ts';
import { SAID, SPOKEN } from './example-prose.ts';

/** So many blocks at the end may speak of them. */
const REACH = 4;
const MAX_SIZE = 700;
const NO_NOTES = kinds('cell', 'quote', 'code', 'caption');

const isNote = (block: Block, names: readonly string[]): boolean => {
  if (!block.text || block.size > MAX_SIZE || NO_NOTES.has(block.kind)) return false;
  const label = /^[^:：]{2,30}(?=[:：])/.exec(block.text)?.[0] ?? '';
  if (WORDS.aboutAuthor.has(label.toLowerCase())) return true;
  const [office = '', ...rest] = block.text.slice(0, 120).split(' ');
  const text = fold([office, ...rest].join(' '));
  // `Our reporter Ann Onym`, `Korrespondent Bo Nym`.
  const behind = isRole(office) ? fold(rest.join(' ')) : text;
  return names.some((name) => text.startsWith(name) || behind.startsWith(name));
};

export default {
  stage: 'drop',
  judge: (body) => {
    const names = body.authors.filter((name) => /\s/.test(name.trim())).map(fold);
    const order = body.blocks.filter((block) => body.chosen.has(block) && block.text);
    const notes = order
      .slice(Math.max(2, order.length - REACH))
      .filter((block) => isNote(block, names));
    return new Map(notes.map((block) => [block, 'tells of the writer']));
  },
} satisfies BlockRule;

export const examples: readonly BlockExample[] = [
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>Ann Onym covers bridges and lives by the river.</p></div>`,
    about: { authors: ['Ann Onym'] },
    picked: ['Ann Onym covers bridges and lives by the river.'],
  },
  {
    page: `<html lang="zh"><p>${SAID}</p><p>${SPOKEN}</p><p>作者简介：沈青，现居上海。</p></html>`,
    picked: ['作者简介：沈青，现居上海。'],
  },
  {
    page: `<div><p>${SAID}</p><p>${SPOKEN}</p><p>The mayor, Bo Nym, said that nothing was decided.</p></div>`,
    about: { authors: ['Bo Nym'] },
    picked: [],
  },
];
