/** Takes a save back: its files, its journal, and what the library has of it. */

import { keptArticle } from '../archive/articles.ts';
import { allEntries, mendedEntry, takeOut } from '../archive/library.ts';
import { orElse } from '../archive/memory-fallback.ts';
import type { Destination, Removal } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { allJobs, getJob } from './job-store.ts';
import type { Ports } from './ports.ts';
import { removeJob } from './remove-job.ts';

/** What replaced a file cannot give it back, and what was only handed over is not Presscut's any more. */
export const canUndo = (
  destinations: Ports['destinations'],
  { state, destination, entry, replace }: Job,
): boolean =>
  state === 'saved' &&
  entry === undefined &&
  !replace &&
  destinations.get(destination)?.remove !== undefined;

/** Files of images that other notes show as well. */
async function pathsOfOthers(job: Job): Promise<ReadonlySet<string>> {
  const entries = (await allEntries()).filter(({ id }) => id !== job.id);
  const jobs = (await allJobs()).filter(({ id }) => id !== job.id);
  const receipts = [
    ...entries.flatMap(({ receipts }) => receipts),
    ...jobs.map((one) => one.receipt),
  ];
  return new Set(receipts.flatMap((receipt) => receipt?.files.map(({ path }) => path) ?? []));
}

async function removeFiles(job: Job, remove: NonNullable<Destination['remove']>): Promise<Removal> {
  const { files = [], at = '' } = job.receipt ?? {};
  const [note, ...images] = files;
  if (!note) return 'gone';
  const is = await remove(note, at);
  if (is === 'changed' || images.length === 0) return is;
  const others = await pathsOfOthers(job);
  for (const image of images) if (!others.has(image.path)) await remove(image, at);
  return is;
}

/**
 * `gone`: there was no file to remove. `changed`: everything stays as it is. Throws `clip-gone` where
 * the save cannot be taken back, and the faults of its destination.
 */
export async function undoSave(ports: Ports, id: string): Promise<Removal> {
  const job = await getJob(id);
  const remove = job && ports.destinations.get(job.destination)?.remove;
  if (!job || !remove || !canUndo(ports.destinations, job)) throw new Fault('clip-gone', id);
  const entry = await orElse(mendedEntry(id), undefined);
  // It was updated since, or saved elsewhere as well.
  if (entry && (entry.receipts.length > 1 || entry.receipts[0]?.at !== job.receipt?.at))
    return 'changed';
  const is = await removeFiles(job, remove);
  if (is === 'changed') return is;
  try {
    const kept = await keptArticle(job.clip);
    if (kept) await ports.used.unlearn(kept.article);
  } catch (error) {
    console.warn('taken back, but not unlearned', error);
  }
  if (entry) {
    await takeOut(id);
    await ports.library.changed([id]);
  }
  await removeJob(ports, id);
  return is;
}
