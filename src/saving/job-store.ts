/** A save as it stands in the database, so that whatever stops it, it can be taken up again. */

import { get, getAll, put, remove } from '../archive/database.ts';
import {
  attend,
  heldItem,
  heldItems,
  hold,
  isHeld,
  orElse,
  release,
} from '../archive/memory-fallback.ts';
import { mendJob } from '../archive/mend-job.ts';
import { toFault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';

/** What belongs to a private window, or finds no room elsewhere, lives in memory. */
const PRIVATE = 'private-job:';

/** Writes the job down, in memory where the database does not take it: a save does not end at that. */
export async function putJob(job: Job, durability?: IDBTransactionDurability): Promise<void> {
  const key = PRIVATE + job.id;
  if (job.incognito) return hold(key, job);
  try {
    await attend(put('jobs', job, durability));
    if (isHeld(key)) await release(key);
  } catch (error) {
    console.error('a save is only kept in memory', toFault(error).message);
    await hold(key, job);
  }
}

/** What lies in memory is newer than what the database had before it took nothing any more. */
export const getJob = async (id: string): Promise<Job | undefined> =>
  mendJob((await heldItem(PRIVATE + id)) ?? (await orElse(get('jobs', id), undefined)));

export async function allJobs(): Promise<Job[]> {
  const mend = (jobs: readonly unknown[]): Job[] => jobs.flatMap((job) => mendJob(job) ?? []);
  const held = mend(await heldItems(PRIVATE));
  const newer = new Set(held.map(({ id }) => id));
  const written = mend(await orElse(getAll('jobs'), []));
  return [...written.filter(({ id }) => !newer.has(id)), ...held];
}

/** The entry alone; `removeJob` takes what belongs to it along. */
export async function deleteJob(id: string): Promise<void> {
  await Promise.all([remove('jobs', id), release(PRIVATE + id)]);
}
