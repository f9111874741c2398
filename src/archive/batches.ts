/** Batches of pages that are saved together, and their rows: written step by step, so that any stop can be taken up. */
import * as v from 'valibot';
import { sound } from '../core/mend.ts';
import { faultCode, stored } from '../core/shapes.ts';
import { database, within } from './database.ts';

export const ROW_STATES = [
  'waiting',
  'loading',
  'read',
  'saving',
  'saved',
  'doubtful',
  'duplicate',
  'failed',
  'undone',
] as const;
export type RowState = (typeof ROW_STATES)[number];

export const BATCH_STATES = ['draft', 'running', 'paused', 'stopped', 'undoing', 'done'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

const words = v.array(v.string());
const whole = v.pipe(v.number(), v.safeInteger());
const isTrue = v.exactOptional(v.literal(true));

const batch = v.object({
  id: v.string(),
  begunAt: whole,
  state: v.picklist(BATCH_STATES),
  /** For all of its rows. */
  categories: words,
  tags: words,
  /** Permissions that were asked for this batch, and go with it. */
  borrowed: v.exactOptional(words),
});
export type Batch = Readonly<v.InferOutput<typeof batch>>;

const row = v.object({
  /** Also the name of its job: whatever is asked for twice is saved once. */
  id: v.string(),
  batch: v.string(),
  /** Its place in the list. */
  n: whole,
  url: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url)),
  ),
  title: v.exactOptional(v.string()),
  /** An open tab, to be read as it is. */
  tab: v.exactOptional(whole),
  categories: v.exactOptional(words),
  tags: v.exactOptional(words),
  /** When another program saved it: a timestamp. */
  savedAt: v.exactOptional(v.string()),
  /** Where it stands on the page that links to it. */
  group: v.exactOptional(v.string()),
  /** It is to be saved. */
  picked: v.boolean(),
  /** The library had it when it was listed. */
  known: isTrue,
  state: v.picklist(ROW_STATES),
  /** How often it was begun since a person last asked for it. */
  attempts: whole,
  /** Id of the kept article, and its own URL. */
  clip: v.exactOptional(v.string()),
  article: v.exactOptional(v.string()),
  doubts: v.exactOptional(stored.headline.entries.doubts),
  fault: v.exactOptional(faultCode),
  detail: v.exactOptional(v.string()),
  /** Where its note lies, or that of its duplicate. */
  path: v.exactOptional(v.string()),
});
export type BatchRow = Readonly<v.InferOutput<typeof row>>;

export const toBatch = (value: unknown): Batch | undefined => sound(batch, value);
export const toRow = (value: unknown): BatchRow | undefined => sound(row, value);

/** Nothing more happens to it by itself. */
export const isOver = ({ state }: Pick<BatchRow, 'state'>): boolean =>
  ['saved', 'doubtful', 'duplicate', 'failed', 'undone'].includes(state);

export const getBatch = (id: string): Promise<Batch | undefined> =>
  within('batches', async () => toBatch(await (await database()).get('batches', id)));

/** The newest first. */
export const allBatches = (): Promise<readonly Batch[]> =>
  within('batches', async () =>
    (await (await database()).getAll('batches'))
      .flatMap((one) => toBatch(one) ?? [])
      .sort((a, b) => b.begunAt - a.begunAt),
  );

/** In the order of the list. */
export const rowsOf = (id: string): Promise<readonly BatchRow[]> =>
  within('rows', async () =>
    (await (await database()).getAllFromIndex('rows', 'byBatch', id))
      .flatMap((one) => toRow(one) ?? [])
      .sort((a, b) => a.n - b.n),
  );

/** A batch with rows, or further rows of one, in one stroke. */
export const putBatch = (one: Batch, rows: readonly BatchRow[] = []): Promise<void> =>
  within('batches', async () => {
    const work = (await database()).transaction(['batches', 'rows'], 'readwrite', {
      durability: 'strict',
    });
    const writes = rows.map((each) => work.objectStore('rows').put(each));
    await Promise.all([work.objectStore('batches').put(one), ...writes, work.done]);
  });

/** Changes what is given, and nothing that another context has written meanwhile. */
export const changeBatch = (id: string, change: Partial<Batch>): Promise<Batch | undefined> =>
  within('batches', async () => {
    const work = (await database()).transaction('batches', 'readwrite', { durability: 'strict' });
    const before = toBatch(await work.store.get(id));
    const after = before && { ...before, ...change };
    if (after) await work.store.put(after);
    await work.done;
    return after;
  });

/**
 * As `changeBatch`; `without` names what no longer holds. The journal of saves is what must not be lost:
 * a row that is a step behind finds its save there.
 */
export const changeRow = (
  id: string,
  change: Partial<BatchRow>,
  without: readonly (keyof BatchRow)[] = [],
): Promise<BatchRow | undefined> =>
  within('rows', async () => {
    const work = (await database()).transaction('rows', 'readwrite', { durability: 'relaxed' });
    const before = toRow(await work.store.get(id));
    const kept = Object.entries(before ?? {}).filter(
      ([key]) => !without.includes(key as keyof BatchRow),
    );
    const after = before && toRow({ ...Object.fromEntries(kept), ...change });
    if (after) await work.store.put(after);
    await work.done;
    return after;
  });

export const removeBatch = (id: string): Promise<void> =>
  within('batches', async () => {
    const work = (await database()).transaction(['batches', 'rows'], 'readwrite');
    const rows = work.objectStore('rows');
    const keys = await rows.index('byBatch').getAllKeys(id);
    await Promise.all([
      ...keys.map((key) => rows.delete(key)),
      work.objectStore('batches').delete(id),
      work.done,
    ]);
  });
