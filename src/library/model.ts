/** What the library page does, without a browser: finds, opens, saves again, edits, deletes. */

import type { Volume } from '../archive/library.ts';
import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { Choice } from '../core/stages.ts';
import type { BackgroundService } from '../platform/contracts.ts';
import type { StorageUse } from '../platform/storage-use.ts';
import { createStore, type Watched } from '../ui/store.ts';
import { createDetails, type DetailNeeds, type Details } from './details.ts';
import { createExchange, type Exchange, type ExchangeNeeds } from './exchange.ts';
import { type Facet, type Filter, facets, NO_FILTER, type Row } from './rows.ts';
import { createShelf, type ShelfNeeds } from './shelf.ts';
import { EMPTY, type LibraryState, type News, pagesOf } from './state.ts';

export type LibraryNeeds = ShelfNeeds &
  DetailNeeds &
  ExchangeNeeds & {
    readonly service: Pick<BackgroundService, 'save' | 'retry' | 'dismiss' | 'preview'>;
    readonly takeOut: (id: string) => Promise<Volume | undefined>;
    readonly putVolumes: (volumes: readonly Volume[]) => Promise<void>;
    readonly chooseAgain: (id: string, choice: Choice) => Promise<unknown>;
    readonly tellLibrary: (ids: readonly string[]) => Promise<void>;
    readonly watchLibrary: (tell: (ids: readonly string[]) => void) => () => void;
    readonly watchProgress: (tell: (progress: Progress) => void) => () => void;
    readonly storageUse: () => Promise<StorageUse>;
  };

export type Library = Details &
  Exchange & {
    readonly state: Watched<LibraryState>;
    /** `open`: the id of an entry to begin with. */
    readonly load: (open?: string) => Promise<void>;
    readonly filter: (part: Partial<Filter>) => void;
    readonly clear: () => void;
    readonly turnTo: (page: number) => void;
    readonly keep: (row: Row, choice: Choice) => Promise<void>;
    readonly remove: (row: Row) => Promise<void>;
    readonly undo: () => Promise<void>;
    readonly retry: (row: Row) => Promise<void>;
    /** Saves what is not saved as the user decides it now. */
    readonly saveElsewhere: (row: Row, choice: Choice) => Promise<void>;
    readonly dismiss: (row: Row) => Promise<void>;
  };

export function createLibrary(needs: LibraryNeeds): Library {
  const store = createStore<LibraryState>(EMPTY);
  const shelf = createShelf(needs);
  const mend = (part: Partial<LibraryState>): void => store.set({ ...store.get(), ...part });
  const tell = (news?: News): void => {
    const { news: _, ...state } = store.get();
    store.set(news ? { ...state, news } : state);
  };

  const find = (part: Partial<LibraryState> = {}): void => {
    const now = { ...store.get(), ...part };
    const found = shelf.find(now.filter);
    const page = Math.min(now.page, pagesOf({ found }) - 1);
    store.set({ ...now, found, page, all: shelf.rows().length });
  };
  const counted = (): { categories: readonly Facet[]; sites: readonly Facet[] } => ({
    categories: facets(shelf.rows(), ({ choice }) => choice.categories),
    sites: facets(shelf.rows(), ({ site }) => (site ? [site] : [])),
  });
  /** A fault is reported, never lost. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.warn(error);
      tell({ about: 'fault', fault: toFault(error).code });
    }
  };
  const refresh = async (ids: readonly string[]): Promise<void> => {
    await shelf.reload(ids);
    find(counted());
    await details.refresh(ids);
  };
  const measure = (): Promise<void> => attempt(async () => mend({ use: await needs.storageUse() }));
  const changed = async (ids: readonly string[]): Promise<void> => {
    await refresh(ids);
    await needs.tellLibrary(ids);
    await measure();
  };

  const details = createDetails(needs, store, tell);
  const exchange = createExchange(needs, { tell, changed });

  const reload = async (open?: string): Promise<void> => {
    try {
      await shelf.load((read) => {
        find({ read, failed: false, ...(read === 'rows' ? counted() : {}) });
        if (read === 'rows' && open) details.reveal(open, find);
      });
    } catch (error) {
      console.warn(error);
      mend({ failed: true });
    }
    await measure();
  };
  const readAnew = async (): Promise<void> => {
    await reload();
    const { open, news } = store.get();
    if (open && !shelf.rows().some(({ id }) => id === open.id)) details.close();
    // What was forgotten must not be had back.
    if (news?.about === 'deleted' || news?.about === 'imported') tell();
  };

  needs.watchLibrary((ids) => {
    void attempt(() => (ids.length ? refresh(ids) : readAnew()));
  });
  /** Rows that are just being saved otherwise. */
  const elsewhere = new Set<string>();
  let due = false;
  needs.watchProgress((progress) => {
    details.hear(progress);
    // Saves come with several steps each, and many at once.
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      void attempt(async () => {
        await shelf.reloadJobs();
        find();
      });
    }, 100);
  });

  return {
    ...details,
    ...exchange,
    state: store,
    load: (open) => attempt(() => reload(open)),
    filter: (part) => find({ filter: { ...store.get().filter, ...part }, page: 0 }),
    clear: () => find({ filter: NO_FILTER, page: 0 }),
    turnTo: (page) => find({ page: Math.max(0, page) }),
    keep: (row, choice) =>
      attempt(async () => {
        await needs.chooseAgain(row.id, choice);
        await changed([row.id]);
        tell({ about: 'kept', title: row.title });
      }),
    remove: (row) =>
      attempt(async () => {
        const volume = await needs.takeOut(row.id);
        details.close();
        await changed([row.id]);
        if (volume) tell({ about: 'deleted', title: row.title, volume });
      }),
    undo: () =>
      attempt(async () => {
        const { news } = store.get();
        if (news?.about === 'imported') return exchange.undoImport(news.ids);
        if (news?.about !== 'deleted') return;
        await needs.putVolumes([news.volume]);
        await changed([news.volume.entry.id]);
        tell({ about: 'restored', title: news.title });
      }),
    saveElsewhere: (row, choice) =>
      attempt(async () => {
        const { wish } = row;
        if (!wish || elsewhere.has(row.id)) return;
        elsewhere.add(row.id);
        try {
          await needs.service.save({ job: needs.newId(), ...wish, choice });
          await needs.service.dismiss({ job: row.id });
          await shelf.reloadJobs();
          find();
        } finally {
          elsewhere.delete(row.id);
        }
      }),
    retry: (row) => attempt(() => needs.service.retry({ job: row.id })),
    dismiss: (row) =>
      attempt(async () => {
        await needs.service.dismiss({ job: row.id });
        await shelf.reloadJobs();
        find();
      }),
  };
}
