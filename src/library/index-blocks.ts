/** Asks the blocks of the search index which articles have what is sought. */
import type { PageRange } from '../archive/search-index.ts';
import { type Bits, BLOCK, collect, has, noBits, pagesWith } from '../core/search/index/pages.ts';
import type { Lookup, Question } from '../core/search/index/terms.ts';

/** What of a block is held in memory. */
export type IndexBlock = {
  readonly id: string;
  /** Nothing in place of an article that was deleted. */
  readonly ids: readonly (string | null)[];
  readonly firsts: readonly string[];
};

export type PagesIn = (ranges: readonly PageRange[]) => Promise<readonly (readonly Uint8Array[])[]>;

type Part = { readonly block: IndexBlock; readonly lookup: Lookup; readonly range: PageRange };

/** What each block has to be read for; nothing of those that lack a term. */
function partsOf(blocks: readonly IndexBlock[], lookups: readonly Lookup[]): readonly Part[] {
  return blocks.flatMap((block) => {
    const parts = lookups.flatMap((lookup) => {
      const pages = pagesWith(block.firsts, lookup);
      if (!pages) return [];
      return [{ block, lookup, range: { block: block.id, from: pages[0], to: pages[1] } }];
    });
    return parts.length === lookups.length ? parts : [];
  });
}

const both = (a: Bits, b: Bits): Bits => a.map((byte, n) => byte & (b[n] ?? 0));

function bitsOf({ lookup, range }: Part, pages: readonly Uint8Array[]): Bits {
  if (pages.length !== range.to - range.from + 1) throw new RangeError('pages are missing');
  const bits = noBits();
  for (const page of pages) collect(page, lookup, bits);
  return bits;
}

/** The ids of those that have all of it, or a block that is damaged. */
export async function askBlocks(
  blocks: readonly IndexBlock[],
  questions: readonly Question[],
  pagesIn: PagesIn,
): Promise<{ readonly ids: ReadonlySet<string> } | { readonly damaged: string }> {
  const parts = partsOf(
    blocks,
    questions.flatMap(({ lookups }) => lookups),
  );
  const pages = await pagesIn(parts.map(({ range }) => range));
  const found = new Map<IndexBlock, Bits>();
  for (const [n, part] of parts.entries()) {
    try {
      const bits = bitsOf(part, pages[n] ?? []);
      const before = found.get(part.block);
      found.set(part.block, before ? both(before, bits) : bits);
    } catch (error) {
      console.warn('the search index is damaged', error);
      return { damaged: part.block.id };
    }
  }
  const ids = new Set<string>();
  for (const [block, bits] of found)
    for (let n = 0; n < BLOCK; n += 1) {
      const id = block.ids[n];
      if (id != null && has(bits, n)) ids.add(id);
    }
  return { ids };
}
