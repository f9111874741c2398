/** The rows in memory, and the search over them: the newest at once, the rest while the page is already used. */

import type { Entry } from '../archive/entry.ts';
import { mendEntry } from '../archive/mend.ts';
import type { Job } from '../core/job.ts';
import { toQuestion } from '../core/search/index/terms.ts';
import { matches, toNeedles } from '../core/search/query.ts';
import { askBlocks } from './index-blocks.ts';
import { type Filter, ownWords, type Row, rowOfEntry, rowOfJob, select } from './rows.ts';
import { createSearchIndex, type SearchIndexNeeds } from './search-index.ts';
import { type Sort, sortRows } from './sort.ts';

export type RowIndexNeeds = SearchIndexNeeds & {
  readonly newestEntries: (most: number) => Promise<readonly Entry[]>;
  readonly allJobs: () => Promise<readonly Job[]>;
};

export type Read = 'newest' | 'rows' | 'texts';

const FIRST = 50;
/** So many texts are read at once to see whether they really have what is sought. */
const AT_ONCE = 200;

export type RowIndex = {
  readonly rows: () => readonly Row[];
  readonly counts: () => { readonly all: number; readonly unsaved: number };
  /** Of an article that is saved. */
  readonly row: (id: string) => Row | undefined;
  /** Reports what is found, at once where it can; more than once where the last of it takes time. */
  readonly find: (
    filter: Filter,
    sort: Sort,
    report: (found: readonly Row[], isWhole: boolean) => void,
  ) => void | Promise<void>;
  /** The rows of these ids with their entries. */
  readonly wholeRows: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly load: () => Promise<void>;
  readonly reload: (ids: readonly string[]) => Promise<void>;
  readonly reloadJobs: () => Promise<void>;
};

/** `report`: what is read by now; `fail`: it cannot go on. */
export function createRowIndex(
  needs: RowIndexNeeds,
  report: (read: Read) => void,
  fail: (error: unknown) => void,
): RowIndex {
  let jobs: readonly Row[] = [];
  let sorted: { readonly rows: readonly Row[]; readonly by: Sort } | undefined;
  let order: Sort = 'newest';
  let finds = 0;
  const index = createSearchIndex(needs, {
    report,
    fail,
    changed: () => {
      sorted = undefined;
    },
  });

  const rows = (): readonly Row[] => {
    if (sorted?.by !== order)
      sorted = { by: order, rows: sortRows([...jobs, ...index.rows.values()], order) };
    return sorted.rows;
  };
  const setJobs = (all: readonly Job[]): void => {
    jobs = all.flatMap((job) => rowOfJob(job) ?? []);
    sorted = undefined;
  };
  const holdsHere = (row: Row, needles: readonly string[]): boolean =>
    matches([ownWords(row), index.fresh.get(row.id) ?? ''], needles);

  /** Those that the index only supposes to have it. */
  async function verify(
    found: readonly Row[],
    needles: readonly string[],
    isStale: () => boolean,
    say: (found: readonly Row[], isWhole: boolean) => void,
  ): Promise<void> {
    const sure: Row[] = [];
    for (let from = 0; from < found.length; from += AT_ONCE) {
      const some = found.slice(from, from + AT_ONCE);
      const texts = await needs.searchTextsOf(some.map(({ id }) => id));
      if (isStale()) return;
      sure.push(
        ...some.filter(
          (row, n) => !index.isIndexed(row.id) || matches([texts[n] ?? '', ownWords(row)], needles),
        ),
      );
      if (from === 0 && found.length > AT_ONCE) say([...sure], false);
    }
    say(sure, true);
  }

  async function ask(
    filter: Filter,
    needles: readonly string[],
    isStale: () => boolean,
    say: (found: readonly Row[], isWhole: boolean) => void,
  ): Promise<void> {
    const questions = needles.map(toQuestion);
    const answer = await askBlocks(index.blocks(), questions, needs.pagesIn);
    if (isStale()) return;
    if ('damaged' in answer) {
      await index.dissolve(answer.damaged);
      return isStale() ? undefined : ask(filter, needles, isStale, say);
    }
    const found = select(rows(), filter, (row) =>
      index.isIndexed(row.id) ? answer.ids.has(row.id) : holdsHere(row, needles),
    );
    const vague = questions.filter(({ isVague }) => isVague).map(({ needle }) => needle);
    if (vague.length === 0) say(found, true);
    else await verify(found, vague, isStale, say);
  }

  return {
    rows,
    counts: () => ({
      all: rows().length,
      unsaved: jobs.filter(({ state }) => state === 'unsaved').length,
    }),
    row: (id) => index.rows.get(id),
    find: (filter, sort, say) => {
      finds += 1;
      order = sort;
      const mine = finds;
      const needles = toNeedles(filter.query);
      if (needles.length === 0)
        return say(
          select(rows(), filter, () => true),
          true,
        );
      if (index.blocks().length === 0)
        return say(
          select(rows(), filter, (row) => holdsHere(row, needles)),
          true,
        );
      return ask(filter, needles, () => mine !== finds, say);
    },
    wholeRows: async (ids) =>
      (await needs.entriesOf(ids)).flatMap((entry) => {
        const whole = mendEntry(entry);
        return whole ? [rowOfEntry(whole)] : [];
      }),
    load: () =>
      index.load(async () => {
        const [newest, running] = await Promise.all([needs.newestEntries(FIRST), needs.allJobs()]);
        setJobs(running);
        return newest;
      }),
    reload: index.reload,
    reloadJobs: async () => setJobs(await needs.allJobs()),
  };
}
