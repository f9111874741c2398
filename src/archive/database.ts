/** The database: what was read from pages, what is being saved, what was saved, what the user was editing. */

import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import { Fault, toFault } from '../core/fault.ts';
import type { ImageFault } from '../core/image-fault.ts';
import type { Job } from '../core/job.ts';
import type { Article, Choice } from '../core/stages.ts';
import type { Batch, BatchRow } from './batch-row.ts';
import type { Entry, EntryBody, EntryText } from './entry.ts';
import { inTime } from './in-time.ts';
import type { Block, Change } from './index-block.ts';

/** An article and when it was read, in milliseconds. `incognito`: it belongs to a private window. */
export type KeptArticle = {
  readonly id: string;
  readonly article: Article;
  readonly readAt: number;
  readonly incognito: boolean;
  /** The page as it stood in its tab. */
  readonly page?: { readonly tab: number; readonly url: string };
  /** The user's unfinished choice, where nothing of it may come to the disk. */
  readonly choice?: Choice;
};

/** The user's unfinished choice for the article at `url`. */
export type Draft = { readonly url: string; readonly choice: Choice; readonly editedAt: number };

/** What became of fetching one image for a job. */
export type KeptImage = {
  /** The job and a digest of the image's URL. */
  readonly id: string;
  readonly job: string;
} & (
  | {
      readonly bytes: Blob;
      /** MIME type, by content. */
      readonly type: string;
      /** Of the content, in hex: the same bytes are one file. */
      readonly digest: string;
      /** Set where the bytes belong to a private window and are encrypted. */
      readonly iv?: Uint8Array<ArrayBuffer>;
    }
  | { readonly missing: ImageFault }
);

export interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle; indexes: { byTime: number } };
  jobs: { key: string; value: Job };
  drafts: { key: string; value: Draft; indexes: { byTime: number } };
  pictures: { key: string; value: KeptImage; indexes: { byJob: string } };
  entries: { key: string; value: Entry; indexes: { byTime: number; byUrl: string } };
  /** Apart from the entries, so that a list of them is read without what they say. */
  bodies: { key: string; value: EntryBody };
  texts: { key: string; value: EntryText };
  /** What the search index does not know yet. */
  changes: { key: string; value: Change };
  blocks: { key: string; value: Block };
  /** By their block and their number in it. */
  pages: { key: [block: string, n: number]; value: Uint8Array<ArrayBuffer> };
  batches: { key: string; value: Batch };
  rows: { key: string; value: BatchRow; indexes: { byBatch: string } };
}

type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;

/** `STEPS[n]` lifts a database of version n to n + 1; what was once in the hands of users stays. */
const STEPS: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('articles', { keyPath: 'id' }).createIndex('byTime', 'readAt');
    db.createObjectStore('jobs', { keyPath: 'id' });
    db.createObjectStore('drafts', { keyPath: 'url' }).createIndex('byTime', 'editedAt');
  },
  (db) => {
    db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('byJob', 'job');
  },
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('byTime', 'savedAt');
    entries.createIndex('byUrl', 'headline.url');
    db.createObjectStore('bodies', { keyPath: 'id' });
    db.createObjectStore('texts', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('changes', { keyPath: 'id' });
    db.createObjectStore('blocks', { keyPath: 'id' });
    db.createObjectStore('pages');
  },
  (db) => {
    db.createObjectStore('batches', { keyPath: 'id' });
    db.createObjectStore('rows', { keyPath: 'id' }).createIndex('byBatch', 'batch');
  },
];

let opening: Promise<Database> | undefined;

/** A context that holds an older version open would block all others indefinitely. */
const OPEN_LIMIT_MS = 5000;
const PAUSE_MS = 10_000;
/** When opening timed out. Callers fail at once until the pause is over. */
let stuckSince = Number.NEGATIVE_INFINITY;

const open = (): Promise<Database> =>
  openDB<Schema>('presscut', STEPS.length, {
    upgrade(db, from) {
      for (const step of STEPS.slice(from)) step(db);
    },
    // A newer version, in another context of the extension, waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opening = undefined;
    },
  });

/** Throws `storage-failed`; the next call tries again. */
export async function database(): Promise<Database> {
  if (performance.now() - stuckSince >= PAUSE_MS) {
    opening ??= open();
    try {
      const opened = await inTime(opening, OPEN_LIMIT_MS);
      if (opened) return opened;
      // It may open yet, and is waited for again then; asking twice would only make two of it.
      stuckSince = performance.now();
    } catch (error) {
      opening = undefined;
      throw new Fault('storage-failed', 'the database does not open', { cause: error });
    }
  }
  throw new Fault('storage-failed', 'the database does not open in time');
}

/** Whatever fails in there is `storage-failed`. */
export async function within<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Fault
      ? error
      : new Fault('storage-failed', `${what}: ${toFault(error).message}`, { cause: error });
  }
}

/**
 * Writes through to the disk before it answers; `relaxed` leaves that to the system, for what is written
 * at each key. Throws `storage-failed`, like all that follow.
 */
export const put = <S extends StoreName>(
  store: S,
  value: Schema[S]['value'],
  durability: IDBTransactionDurability = 'strict',
): Promise<void> =>
  within(store, async () => {
    const work = (await database()).transaction(store, 'readwrite', { durability });
    await Promise.all([work.store.put(value), work.done]);
  });

export const get = <S extends StoreName>(
  store: S,
  key: string,
): Promise<Schema[S]['value'] | undefined> =>
  within(store, async () => (await database()).get(store, key));

export const getAll = <S extends StoreName>(store: S): Promise<Schema[S]['value'][]> =>
  within(store, async () => (await database()).getAll(store));

export const remove = (store: StoreName, key: string): Promise<void> =>
  within(store, async () => (await database()).delete(store, key));

/** Keys of what stands at `time`, in milliseconds, or before. */
export const keysUpTo = (store: 'articles' | 'drafts', time: number): Promise<string[]> =>
  within(store, async () =>
    (await database()).getAllKeysFromIndex(store, 'byTime', IDBKeyRange.upperBound(time)),
  );

/** The images that were fetched for a job. */
export const imagesOfJob = (job: string): Promise<KeptImage[]> =>
  within('pictures', async () => (await database()).getAllFromIndex('pictures', 'byJob', job));

/** Jobs for which images are kept. */
export const jobsWithImages = (): Promise<string[]> =>
  within('pictures', async () => {
    const jobs = new Set<string>();
    const { store } = (await database()).transaction('pictures');
    let cursor = await store.index('byJob').openKeyCursor(null, 'nextunique');
    for (; cursor; cursor = await cursor.continue()) jobs.add(cursor.key);
    return [...jobs];
  });
