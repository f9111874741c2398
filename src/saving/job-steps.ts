/** The states of a save, each written down before the next, and told to whoever watches. */

import type { Missed } from '../archive/missed.ts';
import type { Job, Progress } from '../core/job.ts';
import { writeProgress } from '../platform/progress.ts';
import { keepWatch } from '../platform/watch.ts';
import { putJob } from './job-store.ts';

export const toProgress = (job: Job): Progress => ({
  job: job.id,
  clip: job.clip,
  title: job.title,
  state: job.state,
  ...(job.fault ? { fault: job.fault } : {}),
  ...(job.receipt ? { receipt: job.receipt } : {}),
});

/** What was asked for and never became a save. */
export const toLost = ({ id, title, url, fault }: Missed): Progress => ({
  job: id,
  clip: '',
  title,
  ...(url ? { url } : {}),
  state: 'unsaved',
  fault,
});

/** Tells how far the job is. That nobody can be told does not undo it. */
export async function tell(job: Job): Promise<Job> {
  await writeProgress(toProgress(job)).catch((error: unknown) => {
    console.warn('progress could not be told', error);
  });
  return job;
}

/** Writes the job down, and tells it. Every try begins as `captured`, and is looked after from there. */
export async function step(job: Job): Promise<Job> {
  await putJob(job);
  // Only now: whoever ends the watch at this moment looks for open jobs once more.
  if (job.state === 'captured')
    keepWatch().catch((error: unknown) => console.warn('nobody wakes an interrupted save', error));
  return tell(job);
}
