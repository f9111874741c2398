/** Makes a block of the search index out of articles, without holding the page up. */
import { type Block, toBlock } from '../archive/index-block.ts';
import { createBuilder } from '../core/search/index/build.ts';
import type { Page } from '../core/search/index/pages.ts';
import { createNaps } from './nap.ts';
import { ownWords, type Row, toCard } from './rows.ts';

/** So many texts are in memory at once. */
const AT_ONCE = 200;

export type BuiltBlock = {
  readonly block: Block;
  readonly pages: readonly Uint8Array<ArrayBuffer>[];
};

export async function buildBlock(
  id: string,
  rows: readonly Row[],
  textsOf: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<BuiltBlock> {
  const nap = createNaps();
  const builder = createBuilder();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const texts = await textsOf(some.map((row) => row.id));
    for (const [n, row] of some.entries()) {
      builder.add(from + n, `${texts[n] ?? ''}${ownWords(row)}`);
      await nap();
    }
  }
  const pages: Page[] = [];
  for (const page of builder.pages()) {
    if (page) pages.push(page);
    await nap();
  }
  const block = toBlock({ id, cards: rows.map(toCard), firsts: pages.map(({ first }) => first) });
  return { block, pages: pages.map(({ bytes }) => bytes) };
}
