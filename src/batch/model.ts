/** The page of a batch: what is in it, and how it goes on. */
import { type BatchRow, isOver } from '../archive/batch-row.ts';
import { toFault } from '../core/fault.ts';
import { toIndexNote } from '../core/lists/index-note.ts';
import { readList } from '../core/lists/read-list.ts';
import { refusedLines } from '../core/lists/refused-lines.ts';
import { nameOf } from '../core/receipt.ts';
import type { BatchAction } from '../platform/contracts.ts';
import { createStore } from '../ui/store.ts';
import { createAdding } from './adding.ts';
import { earlierLists } from './earlier-lists.ts';
import type { BatchNeeds, BatchView } from './state.ts';

const EMPTY: BatchView = {
  rows: [],
  missing: [],
  earlier: [],
  filter: '',
  feeds: [],
  isBusy: false,
  refused: false,
  givesBack: true,
};

const isToDo = (row: BatchRow): boolean =>
  row.picked && (!isOver(row) || row.state === 'failed') && row.state !== 'undone';

const isUntouched = ({ state }: BatchRow): boolean => state === 'waiting';

const originsOf = (rows: readonly BatchRow[]): readonly string[] => [
  ...new Set(rows.filter(isToDo).map(({ url }) => new URL(url).origin)),
];

export type BatchModel = ReturnType<typeof createBatchModel>;

export function createBatchModel(needs: BatchNeeds) {
  const state = createStore<BatchView>(EMPTY);
  const set = (change: Partial<BatchView>): void => state.set({ ...state.get(), ...change });

  /** A failure is shown, and nothing else changes. */
  async function during(work: () => Promise<void>): Promise<void> {
    const { fault: _, ...before } = state.get();
    state.set({ ...before, isBusy: true, refused: false });
    try {
      await work();
    } catch (error) {
      console.warn('not done', toFault(error));
      set({ fault: toFault(error).code });
    } finally {
      set({ isBusy: false });
    }
  }

  async function refresh(): Promise<void> {
    const id = state.get().batch?.id;
    if (id === undefined) return;
    const [batch, rows] = await Promise.all([needs.getBatch(id), needs.rowsOf(id)]);
    if (!batch) return state.set(EMPTY);
    const missing = await needs.missing(originsOf(rows));
    set({ batch, rows, missing });
  }

  let isDue = false;
  /** A batch that is running changes many times a second. */
  function refreshSoon(): void {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      refresh().catch((error: unknown) => console.warn('not shown', error));
    }, 150);
  }

  const { add, addTabs, addLinks, addText } = createAdding(needs, state, refresh);

  const act = async (action: BatchAction): Promise<void> => {
    const { report: _, ...others } = state.get();
    state.set(others);
    const id = others.batch?.id;
    if (id !== undefined) await needs.service.batch({ batch: id, action });
    await refresh();
  };

  /** Only on a click, and before anything else: the browser lets nothing later ask. */
  function allowed(origins: readonly string[] | 'all', work: () => Promise<void>): Promise<void> {
    const isAsked = origins === 'all' || origins.length > 0;
    const asked = isAsked ? needs.request(origins) : Promise.resolve(true);
    return during(async () => {
      if (!(await asked)) return set({ refused: true });
      if (isAsked) await borrow(needs.patternsOf(origins));
      await work();
    });
  }

  let lent: readonly string[] = [];
  async function borrow(patterns: readonly string[]): Promise<void> {
    lent = [...new Set([...lent, ...patterns])];
    const { batch, givesBack } = state.get();
    if (!batch) return;
    const borrowed = [...new Set([...(batch.borrowed ?? []), ...lent])];
    await needs.changeBatch(batch.id, { borrowed: givesBack ? borrowed : [] });
  }

  const listEarlier = async (): Promise<void> =>
    set({ earlier: await earlierLists(needs, state.get().batch?.id) });

  return {
    state,
    async load(id?: string): Promise<void> {
      const [newest] = await needs.allBatches();
      const isOpen = newest && newest.state !== 'done';
      const batch = id === undefined ? isOpen && newest : await needs.getBatch(id);
      if (batch) set({ batch });
      await refresh();
      await listEarlier();
      needs.watchBatches((changed) => {
        if (changed === state.get().batch?.id) refreshSoon();
      });
    },
    refresh,
    /** Shows an earlier one instead. */
    open: (id: string) =>
      during(async () => {
        const batch = await needs.getBatch(id);
        if (!batch) return;
        lent = [];
        state.set({ ...EMPTY, batch });
        await refresh();
        await listEarlier();
      }),
    addTabs: (ids?: readonly number[]) => during(() => addTabs(ids)),
    addLinks: (tab: number, selection = false) => during(() => addLinks(tab, selection)),
    /** What is left of it, to be mended. */
    async addText(text: string): Promise<string> {
      await during(() => addText(text));
      return state.get().fault === undefined ? refusedLines(text) : text;
    },
    addUrl: (url: string) => during(() => add([{ url }])),
    addFeed: (url: string) => {
      const list = readList(url).urls[0]?.url;
      const origin = list === undefined ? [] : [new URL(list).origin];
      return allowed(origin, async () => {
        if (list === undefined) return add([], readList(url));
        await addText(await needs.service.list({ url: list }), list);
      });
    },
    allowAll: () => {
      const then = state.get().needsAll;
      return allowed('all', async () => then?.());
    },
    start: (scope: 'these' | 'all', action: BatchAction = 'start') => {
      const { missing } = state.get();
      return allowed(missing.length && scope === 'all' ? 'all' : missing, async () => {
        await borrow([]);
        await act(action);
      });
    },
    act: (action: BatchAction) => during(() => act(action)),
    setFilter: (filter: string): void => set({ filter }),
    setGivesBack: (givesBack: boolean): void => set({ givesBack }),
    pick: (rows: readonly BatchRow[], picked: boolean) =>
      during(async () => {
        await Promise.all(rows.map(({ id }) => needs.changeRow(id, { picked })));
        await refresh();
      }),
    setWords: (words: { readonly categories?: string[]; readonly tags?: string[] }) =>
      during(async () => {
        const { batch } = state.get();
        if (batch) await needs.changeBatch(batch.id, words);
        await refresh();
      }),
    setRowWords: (id: string, categories: readonly string[]) =>
      during(async () => {
        await needs.changeRow(id, { categories: [...categories] });
        await refresh();
      }),
    /** Leaves this batch as it is and begins another; what was never started goes. */
    begin: () =>
      during(async () => {
        const { batch } = state.get();
        if (batch?.state === 'draft' && state.get().rows.every(isUntouched))
          await needs.removeBatch(batch.id);
        lent = [];
        state.set(EMPTY);
        await listEarlier();
      }),
    saveIndex: (title: string, day: string) =>
      during(async () => {
        const { rows } = state.get();
        const text = toIndexNote({ title, day }, rows);
        const file = new Blob([text], { type: 'text/markdown' });
        set({ index: nameOf(await needs.saveAsDownload(`${title}.md`, file)) });
      }),
  };
}
