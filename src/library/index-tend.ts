/** Tends the search index: takes up what changed, forgets what was deleted, and lets no damaged block stay. */
import { type Block, type Change, toBlock } from '../archive/index-block.ts';
import type { IndexWork } from '../archive/search-index.ts';
import { BLOCK } from '../core/search/index/pages.ts';
import type { IndexBlock } from './index-blocks.ts';
import { buildBlock } from './index-build.ts';
import { type Row, toCard } from './rows.ts';

/** What of the index is in memory. */
export type IndexState = {
  readonly rows: Map<string, Row>;
  /** What no block has, and its search text; none where it is not read yet. */
  readonly fresh: Map<string, string | undefined>;
  blocks: readonly IndexBlock[];
  changes: Map<string, Change>;
};

export type TendNeeds = {
  readonly blockIds: () => Promise<readonly string[]>;
  readonly searchTextsOf: (ids: readonly string[]) => Promise<readonly string[]>;
  readonly writeIndex: (work: IndexWork) => Promise<void>;
  readonly whileAlone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly newId: () => string;
};

/** More than these are not searched in memory, but made a block of. */
export const MOST_FRESH = 256;

/** Whether it can take more when it is made again. */
const hasRoom = ({ ids }: IndexBlock): boolean =>
  ids.length < BLOCK || ids.filter((id) => id !== null).length < BLOCK / 2;

/** `readAll`: reads what is kept once more. */
export function createTending(
  needs: TendNeeds,
  state: IndexState,
  readAll: (isStale: () => boolean) => Promise<void>,
): (isStale: () => boolean) => Promise<void> {
  const asBlock = ({ ids, ...block }: IndexBlock): Block => {
    const cards = ids.map((id) => {
      const row = id === null ? undefined : state.rows.get(id);
      return row ? toCard(row) : null;
    });
    return toBlock({ ...block, cards });
  };

  /** Removes these articles from the blocks; returns the blocks that this changes. */
  const without = (isGone: (id: string) => boolean) => {
    const lighter = new Map<string, IndexBlock>();
    for (const block of state.blocks) {
      if (!block.ids.some((id) => id !== null && isGone(id))) continue;
      const ids = block.ids.map((id) => (id === null || isGone(id) ? null : id));
      lighter.set(block.id, { ...block, ids });
    }
    return lighter;
  };

  /** Puts what is fresh into a block, together with the one that is not full. */
  const fold = async (isStale: () => boolean): Promise<void> => {
    const open = state.blocks.find(hasRoom);
    const settled = new Map(state.changes);
    const ids = [...new Set([...(open?.ids ?? []), ...state.fresh.keys()])];
    const chosen = ids
      .flatMap((id) => (id === null ? [] : (state.rows.get(id) ?? [])))
      .slice(0, BLOCK);
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
      if (id !== null && !isIn.has(id) && state.rows.has(id) && !state.fresh.has(id))
        state.fresh.set(id, undefined);
    state.blocks = [
      ...state.blocks
        .filter(({ id }) => id !== open?.id)
        .map((block) => lighter.get(block.id) ?? block),
      { id: built.block.id, firsts: built.block.firsts, ids: chosen.map(({ id }) => id) },
    ];
    for (const id of isIn) {
      // It changed once more while the block was made.
      if (state.changes.get(id)?.token !== settled.get(id)?.token) continue;
      state.fresh.delete(id);
      state.changes.delete(id);
    }
  };

  /** Forgets what was deleted, on the disk as well. */
  const sweep = async (): Promise<void> => {
    const lighter = without((id) => !state.rows.has(id));
    const gone = [...state.changes.values()].filter(({ id }) => !state.rows.has(id));
    if (lighter.size === 0 && gone.length === 0) return;
    await needs.writeIndex({
      put: [...lighter.values()].map((block) => ({ block: asBlock(block) })),
      known: gone,
    });
    state.blocks = state.blocks.map((block) => lighter.get(block.id) ?? block);
    for (const { id } of gone) state.changes.delete(id);
  };

  /** Blocks that are in the database or in memory, and not in both. */
  const strangers = async (): Promise<readonly string[]> => {
    const now = await needs.blockIds();
    const mine = new Set(state.blocks.map(({ id }) => id));
    return [...now.filter((id) => !mine.has(id)), ...[...mine].filter((id) => !now.includes(id))];
  };

  return (isStale) =>
    needs.whileAlone(async () => {
      // Another page has tended it meanwhile; or a block is damaged, and goes.
      if ((await strangers()).length > 0) await readAll(isStale);
      const drop = await strangers();
      if (isStale()) return;
      if (drop.length > 0) await needs.writeIndex({ drop });
      await sweep();
      while (state.fresh.size > MOST_FRESH && !isStale()) await fold(isStale);
    });
}
