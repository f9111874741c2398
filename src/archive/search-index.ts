/** The search index as it is kept: blocks of articles, the pages that say what is in them, and what changed since. */
import { database, within } from './database.ts';
import type { Entry } from './entry.ts';
import type { Block, Change } from './index-block.ts';

/** As they stand in the database, damaged or not. */
export const allBlocks = (): Promise<readonly unknown[]> =>
  within('index', async () => (await database()).getAll('blocks'));

export const blockIds = (): Promise<readonly string[]> =>
  within('index', async () => (await database()).getAllKeys('blocks'));

export const allChanges = (): Promise<readonly Change[]> =>
  within('index', async () => (await database()).getAll('changes'));

export type PageRange = {
  readonly block: string;
  readonly from: number;
  readonly to: number;
};

/** For each range its pages; fewer where they are not there. */
export const pagesIn = (
  ranges: readonly PageRange[],
): Promise<readonly (readonly Uint8Array[])[]> =>
  within('index', async () => {
    const { store } = (await database()).transaction('pages');
    return Promise.all(
      ranges.map(({ block, from, to }) =>
        store.getAll(IDBKeyRange.bound([block, from], [block, to])),
      ),
    );
  });

/** Those that are not there are left out. */
export const entriesOf = (ids: readonly string[]): Promise<readonly Entry[]> =>
  within('library', async () => {
    const { store } = (await database()).transaction('entries');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((entry) => entry !== undefined);
  });

/** The search text of each; empty where there is none. */
export const searchTextsOf = (ids: readonly string[]): Promise<readonly string[]> =>
  within('library', async () => {
    const { store } = (await database()).transaction('texts');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.map((one) => (typeof one?.text === 'string' ? one.text : ''));
  });

export const entryIds = (): Promise<readonly string[]> =>
  within('library', async () => (await database()).getAllKeys('entries'));

export type IndexWork = {
  readonly put?: readonly {
    readonly block: Block;
    /** Absent where they stay as they are. */
    readonly pages?: readonly Uint8Array<ArrayBuffer>[];
  }[];
  /** Blocks that go. */
  readonly drop?: readonly string[];
  /** What the index knows now, unless it changed once more. */
  readonly known?: readonly Change[];
};

/** All of it or nothing. */
export const writeIndex = ({ put = [], drop = [], known = [] }: IndexWork): Promise<void> =>
  within('index', async () => {
    const work = (await database()).transaction(['blocks', 'pages', 'changes'], 'readwrite');
    const blocks = work.objectStore('blocks');
    const pages = work.objectStore('pages');
    const changes = work.objectStore('changes');
    const steps: Promise<unknown>[] = drop.flatMap((id) => [
      blocks.delete(id),
      pages.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
    ]);
    for (const one of put) {
      steps.push(blocks.put(one.block));
      one.pages?.forEach((bytes, n) => {
        steps.push(pages.put(bytes, [one.block.id, n]));
      });
    }
    const settle = async ({ id, token }: Change): Promise<void> => {
      if ((await changes.get(id))?.token === token) await changes.delete(id);
    };
    await Promise.all([...steps, ...known.map(settle), work.done]);
  });

/** One context at a time tends the index. */
export const whileAlone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('search-index', work);
