/** The rows and their search texts in memory: the newest at once, the rest while the page is already used. */

import type { Entry, EntryText } from '../archive/entry.ts';
import { mendEntry } from '../archive/mend.ts';
import type { Job } from '../core/job.ts';
import { type Filter, ownWords, type Row, rowOfEntry, rowOfJob, select } from './rows.ts';

export type RowIndexNeeds = {
  readonly newestEntries: (most: number) => Promise<readonly Entry[]>;
  readonly allEntries: () => Promise<readonly Entry[]>;
  readonly entryOf: (id: string) => Promise<Entry | undefined>;
  readonly searchTexts: (after: string, most: number) => Promise<readonly EntryText[]>;
  readonly searchTextOf: (id: string) => Promise<string>;
  readonly allJobs: () => Promise<readonly Job[]>;
};

const FIRST = 50;
const AT_ONCE = 500;

export type RowIndex = {
  /** Newest first. */
  readonly rows: () => readonly Row[];
  readonly find: (filter: Filter) => readonly Row[];
  /**
   * Reads everything; reports when the newest rows are there, then all rows, then the search texts.
   */
  readonly load: (report: (whole: 'newest' | 'rows' | 'texts') => void) => Promise<void>;
  readonly reload: (ids: readonly string[]) => Promise<void>;
  readonly reloadJobs: () => Promise<void>;
};

export function createRowIndex(needs: RowIndexNeeds): RowIndex {
  const entries = new Map<string, Row>();
  const texts = new Map<string, string>();
  const own = new Map<string, { readonly row: Row; readonly words: string }>();
  let jobs: readonly Row[] = [];
  let sorted: readonly Row[] | undefined;
  let loads = 0;

  const ownOf = (row: Row): string => {
    const known = own.get(row.id);
    if (known?.row === row) return known.words;
    const words = ownWords(row);
    own.set(row.id, { row, words });
    return words;
  };
  const rows = (): readonly Row[] => {
    sorted ??= [...jobs, ...entries.values()].sort((a, b) => b.at - a.at);
    return sorted;
  };
  const setJobs = (all: readonly Job[]): void => {
    jobs = all.flatMap((job) => rowOfJob(job) ?? []);
    sorted = undefined;
  };
  const take = (list: readonly Entry[]): void => {
    for (const entry of list) {
      const whole = mendEntry(entry);
      if (whole) entries.set(whole.id, rowOfEntry(whole));
    }
    sorted = undefined;
  };

  const clear = (): void => {
    entries.clear();
    texts.clear();
    own.clear();
  };

  const loadTexts = async (isStale: () => boolean): Promise<void> => {
    for (let after = ''; ; ) {
      const batch = await needs.searchTexts(after, AT_ONCE);
      if (isStale()) return;
      for (const { id, text } of batch) {
        texts.set(id, text);
        const row = entries.get(id);
        if (row) ownOf(row);
      }
      const last = batch.at(-1);
      if (!last || batch.length < AT_ONCE) return;
      after = last.id;
    }
  };

  return {
    rows,
    find: (filter) => select(rows(), filter, (row) => [ownOf(row), texts.get(row.id) ?? '']),
    load: async (report) => {
      loads += 1;
      const mine = loads;
      // What was read before may be forgotten since.
      const isStale = (): boolean => mine !== loads;
      const [newest, running] = await Promise.all([needs.newestEntries(FIRST), needs.allJobs()]);
      if (isStale()) return;
      clear();
      take(newest);
      setJobs(running);
      report('newest');
      if (newest.length === FIRST) {
        const all = await needs.allEntries();
        if (isStale()) return;
        entries.clear();
        take(all);
      }
      report('rows');
      await loadTexts(isStale);
      if (!isStale()) report('texts');
    },
    reload: async (ids) => {
      for (const id of ids) {
        const [entry, text] = await Promise.all([needs.entryOf(id), needs.searchTextOf(id)]);
        if (entry) {
          take([entry]);
          texts.set(id, text);
        } else {
          entries.delete(id);
          texts.delete(id);
          own.delete(id);
        }
      }
      sorted = undefined;
    },
    reloadJobs: async () => setJobs(await needs.allJobs()),
  };
}
