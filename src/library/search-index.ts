/**
 * Keeps the search index in step with the library: what changed lies in memory until it is enough for
 * a block; blocks that are damaged, of another version or incomplete are made again.
 */
import type { Entry } from '../archive/entry.ts';
import { type Change, readBlock } from '../archive/index-block.ts';
import { mendEntry } from '../archive/mend.ts';
import type { PagesIn } from './index-blocks.ts';
import { createTending, type IndexState, MOST_FRESH, type TendNeeds } from './index-tend.ts';
import { createNaps } from './nap.ts';
import { type Row, rowOfCard, rowOfEntry } from './rows.ts';

export type SearchIndexNeeds = TendNeeds & {
  readonly allBlocks: () => Promise<readonly unknown[]>;
  readonly allChanges: () => Promise<readonly Change[]>;
  readonly entryIds: () => Promise<readonly string[]>;
  readonly entriesOf: (ids: readonly string[]) => Promise<readonly Entry[]>;
  readonly countEntries: () => Promise<number>;
  readonly pagesIn: PagesIn;
};

type Around = {
  readonly report: (read: 'newest' | 'rows' | 'texts') => void;
  readonly fail: (error: unknown) => void;
  /** The rows are others. */
  readonly changed: () => void;
};

const AT_ONCE = 500;

export function createSearchIndex(needs: SearchIndexNeeds, { report, fail, changed }: Around) {
  const state: IndexState = {
    rows: new Map(),
    fresh: new Map(),
    blocks: [],
    changes: new Map(),
  };
  let loads = 0;

  const take = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const whole = mendEntry(entry);
      if (whole) state.rows.set(whole.id, rowOfEntry(whole));
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
        state.rows.delete(id);
        state.fresh.delete(id);
      }
      take(entries);
      for (const { id } of entries) if (state.rows.has(id)) state.fresh.set(id, undefined);
      await nap();
    }
    changed();
  };

  const setBlocks = (stored: readonly unknown[]): void => {
    const sound = stored.flatMap((one) => readBlock(one) ?? []);
    state.rows.clear();
    state.fresh.clear();
    state.blocks = sound.map(({ id, firsts, cards }) => {
      for (const card of cards) if (card) state.rows.set(card.id, rowOfCard(card));
      return { id, firsts, ids: cards.map((card) => card?.id ?? null) };
    });
    changed();
  };

  /** What the blocks lack, or have too much: they were damaged, or of another version. */
  const reconcile = async (isStale: () => boolean): Promise<void> => {
    const ids = await needs.entryIds();
    if (isStale()) return;
    const there = new Set(ids);
    for (const id of state.rows.keys()) if (!there.has(id)) state.rows.delete(id);
    await takeFresh(
      ids.filter((id) => !state.rows.has(id)),
      isStale,
    );
  };

  const readTexts = async (isStale: () => boolean): Promise<void> => {
    const ids = [...state.fresh.keys()].filter((id) => state.fresh.get(id) === undefined);
    const texts = await needs.searchTextsOf(ids);
    if (isStale()) return;
    for (const [n, id] of ids.entries())
      if (state.fresh.has(id)) state.fresh.set(id, texts[n] ?? '');
  };

  const readAll = async (isStale: () => boolean): Promise<void> => {
    const [stored, changedNow, count] = await Promise.all([
      needs.allBlocks(),
      needs.allChanges(),
      needs.countEntries(),
    ]);
    if (isStale()) return;
    setBlocks(stored);
    state.changes = new Map(changedNow.map((change) => [change.id, change]));
    await takeFresh([...state.changes.keys()], isStale);
    if (!isStale() && state.rows.size !== count) await reconcile(isStale);
  };

  const tend = createTending(needs, state, readAll);

  const finish = async (isStale: () => boolean): Promise<void> => {
    if (state.fresh.size <= MOST_FRESH) await readTexts(isStale);
    else await tend(isStale).then(() => readTexts(isStale));
    if (!isStale()) report('texts');
  };

  return {
    rows: state.rows as ReadonlyMap<string, Row>,
    fresh: state.fresh as ReadonlyMap<string, string | undefined>,
    blocks: () => state.blocks,
    isIndexed: (id: string): boolean =>
      state.rows.get(id)?.state === 'saved' && !state.fresh.has(id),
    dissolve: async (id: string): Promise<void> => {
      const mine = loads;
      const block = state.blocks.find((one) => one.id === id);
      if (!block) return;
      await needs.writeIndex({ drop: [id] });
      state.blocks = state.blocks.filter((one) => one !== block);
      for (const one of block.ids)
        if (one !== null && state.rows.has(one) && !state.fresh.has(one))
          state.fresh.set(one, undefined);
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
      state.rows.clear();
      state.fresh.clear();
      state.blocks = [];
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
      state.changes = new Map((await needs.allChanges()).map((change) => [change.id, change]));
      await takeFresh(ids, isStale);
      if (isStale()) return;
      if (state.fresh.size <= MOST_FRESH) await readTexts(isStale);
      if (state.fresh.size > MOST_FRESH) report('rows');
      void (state.fresh.size > MOST_FRESH ? finish(isStale) : tend(isStale)).catch(fail);
    },
  };
}
