/**
 * Keeps the search index in step with the library: what changed lies in memory until it is enough for
 * a block; blocks that are damaged, of another version or incomplete are made anew.
 */
import type { Entry } from '../archive/entry.ts';
import { mendEntry } from '../archive/mend.ts';
import {
  type Block,
  type Change,
  type IndexWork,
  readBlock,
  toBlock,
} from '../archive/search-index.ts';
import { BLOCK } from '../core/search/index/pages.ts';
import type { IndexBlock, PagesIn } from './index-blocks.ts';
import { buildBlock } from './index-build.ts';
import { createNaps } from './nap.ts';
import { type Row, rowOfCard, rowOfEntry, toCard } from './rows.ts';

export type SearchIndexNeeds = {
  readonly allBlocks: () => Promise<readonly unknown[]>;
  readonly blockIds: () => Promise<readonly string[]>;
  readonly allChanges: () => Promise<readonly Change[]>;
  readonly entryIds: () => Promise<readonly string[]>;
  readonly entriesOf: (ids: readonly string[]) => Promise<readonly Entry[]>;
  readonly searchTextsOf: (ids: readonly string[]) => Promise<readonly string[]>;
  readonly countEntries: () => Promise<number>;
  readonly pagesIn: PagesIn;
  readonly writeIndex: (work: IndexWork) => Promise<void>;
  readonly whileAlone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly newId: () => string;
};

type Around = {
  readonly report: (read: 'newest' | 'rows' | 'texts') => void;
  readonly fail: (error: unknown) => void;
  /** The rows are others. */
  readonly changed: () => void;
};

/** More than these are not searched in memory, but made a block of. */
const MOST_FRESH = 256;
const AT_ONCE = 500;

/** Whether it can be made anew with more in it. */
const hasRoom = ({ ids }: IndexBlock): boolean =>
  ids.length < BLOCK || ids.filter((id) => id !== null).length < BLOCK / 2;

export function createSearchIndex(needs: SearchIndexNeeds, { report, fail, changed }: Around) {
  const rows = new Map<string, Row>();
  /** What no block has, and its search text; none where it is not read yet. */
  const fresh = new Map<string, string | undefined>();
  let blocks: readonly IndexBlock[] = [];
  let changes = new Map<string, Change>();
  let loads = 0;

  const take = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const whole = mendEntry(entry);
      if (whole) rows.set(whole.id, rowOfEntry(whole));
    }
    changed();
  };
  /** Reads them as they are now; those that are gone have no row afterwards. */
  const takeFresh = async (ids: readonly string[], isStale: () => boolean): Promise<void> => {
    const nap = createNaps();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const entries = await needs.entriesOf(some);
      if (isStale()) return;
      for (const id of some) {
        rows.delete(id);
        fresh.delete(id);
      }
      take(entries);
      for (const { id } of entries) if (rows.has(id)) fresh.set(id, undefined);
      await nap();
    }
    changed();
  };

  const setBlocks = (stored: readonly unknown[]): void => {
    const sound = stored.flatMap((one) => readBlock(one) ?? []);
    rows.clear();
    fresh.clear();
    blocks = sound.map(({ id, firsts, cards }) => {
      for (const card of cards) if (card) rows.set(card.id, rowOfCard(card));
      return { id, firsts, ids: cards.map((card) => card?.id ?? null) };
    });
    changed();
  };

  /** What the blocks lack, or have too much: they were damaged, or of another version. */
  const reconcile = async (isStale: () => boolean): Promise<void> => {
    const ids = await needs.entryIds();
    if (isStale()) return;
    const there = new Set(ids);
    for (const id of rows.keys()) if (!there.has(id)) rows.delete(id);
    await takeFresh(
      ids.filter((id) => !rows.has(id)),
      isStale,
    );
  };

  const readTexts = async (isStale: () => boolean): Promise<void> => {
    const ids = [...fresh.keys()].filter((id) => fresh.get(id) === undefined);
    const texts = await needs.searchTextsOf(ids);
    if (isStale()) return;
    for (const [n, id] of ids.entries()) if (fresh.has(id)) fresh.set(id, texts[n] ?? '');
  };

  const asBlock = ({ ids, ...block }: IndexBlock): Block => {
    const cards = ids.map((id) => {
      const row = id === null ? undefined : rows.get(id);
      return row ? toCard(row) : null;
    });
    return toBlock({ ...block, cards });
  };

  /** The blocks without these articles; those that are others then. */
  const without = (isGone: (id: string) => boolean) => {
    const lighter = new Map<string, IndexBlock>();
    for (const block of blocks) {
      if (!block.ids.some((id) => id !== null && isGone(id))) continue;
      const ids = block.ids.map((id) => (id === null || isGone(id) ? null : id));
      lighter.set(block.id, { ...block, ids });
    }
    return lighter;
  };

  /** Puts what is fresh into a block, together with the one that is not full. */
  const fold = async (isStale: () => boolean): Promise<void> => {
    const open = blocks.find(hasRoom);
    const settled = new Map(changes);
    const ids = [...new Set([...(open?.ids ?? []), ...fresh.keys()])];
    const chosen = ids.flatMap((id) => (id === null ? [] : (rows.get(id) ?? []))).slice(0, BLOCK);
    const built = await buildBlock(needs.newId(), chosen, needs.searchTextsOf);
    if (isStale()) return;
    const isIn = new Set(chosen.map(({ id }) => id));
    const lighter = without((id) => isIn.has(id));
    if (open) lighter.delete(open.id);
    const known = [...settled.values()].filter(({ id }) => isIn.has(id));
    await needs.writeIndex({
      put: [built, ...[...lighter.values()].map((block) => ({ block: asBlock(block) }))],
      drop: open ? [open.id] : [],
      known,
    });
    if (isStale()) return;
    // What the open block had and found no room is fresh again.
    for (const id of open?.ids ?? [])
      if (id !== null && !isIn.has(id) && rows.has(id) && !fresh.has(id)) fresh.set(id, undefined);
    blocks = [
      ...blocks.filter(({ id }) => id !== open?.id).map((block) => lighter.get(block.id) ?? block),
      { id: built.block.id, firsts: built.block.firsts, ids: chosen.map(({ id }) => id) },
    ];
    for (const id of isIn) {
      // It changed once more while the block was made.
      if (changes.get(id)?.token !== settled.get(id)?.token) continue;
      fresh.delete(id);
      changes.delete(id);
    }
  };

  /** Forgets what was deleted, on the disk as well. */
  const sweep = async (): Promise<void> => {
    const lighter = without((id) => !rows.has(id));
    const gone = [...changes.values()].filter(({ id }) => !rows.has(id));
    if (lighter.size === 0 && gone.length === 0) return;
    await needs.writeIndex({
      put: [...lighter.values()].map((block) => ({ block: asBlock(block) })),
      known: gone,
    });
    blocks = blocks.map((block) => lighter.get(block.id) ?? block);
    for (const { id } of gone) changes.delete(id);
  };

  /** Blocks that are in the database or in memory, and not in both. */
  const strangers = async (): Promise<readonly string[]> => {
    const now = await needs.blockIds();
    const mine = new Set(blocks.map(({ id }) => id));
    return [...now.filter((id) => !mine.has(id)), ...[...mine].filter((id) => !now.includes(id))];
  };

  const tend = (isStale: () => boolean): Promise<void> =>
    needs.whileAlone(async () => {
      // Another page has tended it meanwhile; or a block is damaged, and goes.
      if ((await strangers()).length > 0) await readAll(isStale);
      const drop = await strangers();
      if (isStale()) return;
      if (drop.length > 0) await needs.writeIndex({ drop });
      await sweep();
      while (fresh.size > MOST_FRESH && !isStale()) await fold(isStale);
    });

  const readAll = async (isStale: () => boolean): Promise<void> => {
    const [stored, changedNow, count] = await Promise.all([
      needs.allBlocks(),
      needs.allChanges(),
      needs.countEntries(),
    ]);
    if (isStale()) return;
    setBlocks(stored);
    changes = new Map(changedNow.map((change) => [change.id, change]));
    await takeFresh([...changes.keys()], isStale);
    if (!isStale() && rows.size !== count) await reconcile(isStale);
  };

  const finish = async (isStale: () => boolean): Promise<void> => {
    if (fresh.size <= MOST_FRESH) await readTexts(isStale);
    else await tend(isStale).then(() => readTexts(isStale));
    if (!isStale()) report('texts');
  };

  return {
    rows: rows as ReadonlyMap<string, Row>,
    fresh: fresh as ReadonlyMap<string, string | undefined>,
    blocks: () => blocks,
    isIndexed: (id: string): boolean => rows.get(id)?.state === 'saved' && !fresh.has(id),
    dissolve: async (id: string): Promise<void> => {
      const mine = loads;
      const block = blocks.find((one) => one.id === id);
      if (!block) return;
      await needs.writeIndex({ drop: [id] });
      blocks = blocks.filter((one) => one !== block);
      for (const one of block.ids)
        if (one !== null && rows.has(one) && !fresh.has(one)) fresh.set(one, undefined);
      report('rows');
      await finish(() => mine !== loads);
    },
    load: async (first: () => Promise<readonly Entry[]>): Promise<void> => {
      loads += 1;
      const mine = loads;
      // What was read before may be forgotten since.
      const isStale = (): boolean => mine !== loads;
      const newest = await first();
      if (isStale()) return;
      rows.clear();
      fresh.clear();
      blocks = [];
      take(newest);
      report('newest');
      await readAll(isStale);
      if (isStale()) return;
      report('rows');
      await finish(isStale);
    },
    reload: async (ids: readonly string[]): Promise<void> => {
      const mine = loads;
      const isStale = (): boolean => mine !== loads;
      changes = new Map((await needs.allChanges()).map((change) => [change.id, change]));
      await takeFresh(ids, isStale);
      if (isStale()) return;
      if (fresh.size <= MOST_FRESH) await readTexts(isStale);
      if (fresh.size > MOST_FRESH) report('rows');
      void (fresh.size > MOST_FRESH ? finish(isStale) : tend(isStale)).catch(fail);
    },
  };
}
