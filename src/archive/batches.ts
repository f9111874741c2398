/** Batches and their rows in the database: written step by step, so that any stop can be taken up. */
import { type Batch, type BatchRow, toBatch, toRow } from './batch-row.ts';
import { database, within } from './database.ts';

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

/** Those that were begun at that time or before, and are not at work. */
export async function forgetBatches(time: number): Promise<void> {
  for (const { id, begunAt, state } of await allBatches())
    if (begunAt <= time && state !== 'running' && state !== 'undoing') await removeBatch(id);
}
