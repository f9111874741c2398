/** What the library page does, without a browser: finds, opens, saves again, edits, deletes. */

import type { Volume } from '../archive/library.ts';
import { toFault } from '../core/fault.ts';
import type { Progress } from '../core/job.ts';
import type { Choice } from '../core/stages.ts';
import type { StorageUse } from '../platform/storage-use.ts';
import { createStore, type Watched } from '../ui/store.ts';
import { createDetails, type DetailNeeds, type Details } from './details.ts';
import { createImportExport, type ImportExport, type ImportExportNeeds } from './import-export.ts';
import { createRowIndex, type RowIndexNeeds } from './row-index.ts';
import { allFacets, type Filter, NO_FILTER, type Row } from './rows.ts';
import { createSeveral, type Several, type SeveralNeeds } from './several.ts';
import type { Sort } from './sort.ts';
import { EMPTY, type LibraryState, pagesOf, type StatusMessage, shownRows } from './state.ts';
import { createUnsaved, type Unsaved, type UnsavedNeeds } from './unsaved.ts';

export type LibraryNeeds = RowIndexNeeds &
  DetailNeeds &
  ImportExportNeeds &
  UnsavedNeeds &
  SeveralNeeds & {
    readonly putVolumes: (volumes: readonly Volume[]) => Promise<void>;
    readonly notifyLibraryChanged: (ids: readonly string[]) => Promise<void>;
    readonly watchLibrary: (report: (ids: readonly string[]) => void) => () => void;
    readonly watchProgress: (report: (progress: Progress) => void) => () => void;
    readonly storageUse: () => Promise<StorageUse>;
  };

export type Library = Details &
  ImportExport &
  Unsaved &
  Several & {
    readonly state: Watched<LibraryState>;
    /** `open`: the id of an entry to begin with. */
    readonly load: (open?: string) => Promise<void>;
    readonly filter: (part: Partial<Filter>) => Promise<void>;
    readonly clear: () => Promise<void>;
    readonly sort: (sort: Sort) => Promise<void>;
    readonly turnTo: (page: number) => Promise<void>;
    readonly keep: (row: Row, choice: Choice) => Promise<void>;
    readonly remove: (row: Row) => Promise<void>;
    readonly undo: () => Promise<void>;
  };

export function createLibrary(needs: LibraryNeeds): Library {
  const store = createStore<LibraryState>(EMPTY);
  const mend = (part: Partial<LibraryState>): void => store.set({ ...store.get(), ...part });
  const report = (message?: StatusMessage): void => {
    const { status: _, ...state } = store.get();
    store.set(message ? { ...state, status: message } : state);
  };

  /** A fault is reported, never lost. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.warn(error);
      report({ about: 'fault', fault: toFault(error).code });
    }
  };
  let fills = 0;
  /** Reads the entries of what the page shows. */
  const fill = async (): Promise<void> => {
    fills += 1;
    const mine = fills;
    const cards = shownRows(store.get()).filter(({ isCard }) => isCard);
    if (cards.length === 0) return;
    const whole = await rowIndex.wholeRows(cards.map(({ id }) => id));
    if (mine === fills) mend({ filled: new Map(whole.map((row) => [row.id, row])) });
  };
  const find = (part: Partial<LibraryState> = {}): Promise<void> => {
    mend(part);
    return attempt(async () => {
      const answered = store.get().filter;
      await rowIndex.find(answered, store.get().sort, (found, isWhole) => {
        const page = Math.min(store.get().page, pagesOf({ found }) - 1);
        mend({ answered, found, page, searching: !isWhole, ...rowIndex.counts() });
      });
      await fill();
    });
  };
  const counted = () => allFacets(rowIndex.rows());
  const rowIndex = createRowIndex(
    needs,
    (read) => {
      void find({ read, failed: false, ...(read === 'rows' ? counted() : {}) });
      if (read === 'rows') arrived();
    },
    (error) => {
      console.warn(error);
      mend({ failed: true });
    },
  );
  const refresh = async (ids: readonly string[]): Promise<void> => {
    await rowIndex.reload(ids);
    await find(counted());
    await details.refresh(ids);
  };
  const measure = (): Promise<void> => attempt(async () => mend({ use: await needs.storageUse() }));
  const changed = async (ids: readonly string[]): Promise<void> => {
    await refresh(ids);
    await needs.notifyLibraryChanged(ids);
    await measure();
  };

  const details = createDetails(needs, store, report, (id) => rowIndex.row(id));
  const importExport = createImportExport(needs, { report, changed });
  const several = createSeveral(needs, {
    store,
    attempt,
    report,
    changed,
    wholeRows: (ids) => rowIndex.wholeRows(ids),
    close: () => details.close(),
  });

  /** What is done once all rows are known. */
  let arrived: () => void = () => undefined;
  const reload = async (open?: string): Promise<void> => {
    arrived = () => {
      arrived = () => undefined;
      if (open) void details.reveal(open, find);
    };
    try {
      await rowIndex.load();
      await details.refresh([store.get().open?.id ?? '']);
    } catch (error) {
      console.warn(error);
      mend({ failed: true });
    }
    await measure();
  };
  const readAnew = async (): Promise<void> => {
    await reload();
    const { open, status } = store.get();
    if (open && !rowIndex.rows().some(({ id }) => id === open.id)) details.close();
    // What was forgotten must not be had back.
    if (status?.about === 'deleted' || status?.about === 'imported') report();
  };

  needs.watchLibrary((ids) => {
    void attempt(() => (ids.length ? refresh(ids) : readAnew()));
  });
  const refreshJobs = async (): Promise<void> => {
    await rowIndex.reloadJobs();
    await find();
  };
  const unsaved = createUnsaved(needs, { attempt, report, refreshJobs });
  let due = false;
  needs.watchProgress((progress) => {
    details.hear(progress);
    // Saves come with several steps each, and many at once.
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      void attempt(refreshJobs);
    }, 100);
  });

  return {
    ...details,
    ...importExport,
    ...unsaved,
    ...several,
    state: store,
    load: (open) => attempt(() => reload(open)),
    filter: (part) => find({ filter: { ...store.get().filter, ...part }, page: 0 }),
    clear: () => find({ filter: NO_FILTER, page: 0 }),
    sort: (sort) => find({ sort, page: 0 }),
    turnTo: (page) => find({ page: Math.max(0, page) }),
    keep: (row, choice) =>
      attempt(async () => {
        await needs.chooseAgain(row.id, choice);
        await changed([row.id]);
        report({ about: 'kept', title: row.title, count: 1 });
      }),
    remove: (row) =>
      attempt(async () => {
        const volumes = await needs.takeOutAll([row.id]);
        several.select([row.id], false);
        details.close();
        await changed([row.id]);
        if (volumes.length > 0) report({ about: 'deleted', title: row.title, count: 1, volumes });
      }),
    undo: () =>
      attempt(async () => {
        const { status } = store.get();
        if (status?.about === 'imported') return importExport.undoImport(status.ids);
        if (status?.about !== 'deleted') return;
        const { title, volumes } = status;
        await needs.putVolumes(volumes);
        await changed(volumes.map(({ entry }) => entry.id));
        report({ about: 'restored', title, count: volumes.length });
      }),
  };
}
