/** The states of a save, each written down before the next, and shown to the pages that watch. */
import type { Job, Progress, Trace } from '../core/job.ts';
import { ownOf } from '../core/own-key.ts';
import { putJob } from './job-store.ts';
import type { Ports } from './ports.ts';

export const toProgress = (job: Job): Progress => ({
  job: job.id,
  clip: job.clip,
  url: job.url,
  title: job.title,
  state: job.state,
  ...(job.fault ? { fault: job.fault } : {}),
  ...(job.detail ? { detail: job.detail } : {}),
  ...(job.receipt ? { receipt: job.receipt } : {}),
});

/** Shows how far the job is. A failure to show it does not undo it. */
export async function show(
  { progress }: Ports,
  job: Job,
  images?: Progress['pictures'],
): Promise<Job> {
  await progress
    .write({ ...toProgress(job), ...(images ? { pictures: images } : {}) })
    .catch((error: unknown) => console.warn('progress could not be shown', error));
  return job;
}

const setAlarm = ({ alarm }: Ports): Promise<void> =>
  alarm.set().catch((error: unknown) => console.warn('nothing wakes an interrupted save', error));

/** Writes the job down and shows it. Every try begins as `captured`; from there the alarm is set. */
export async function step(ports: Ports, job: Job): Promise<Job> {
  const begins = job.state === 'captured';
  // Before: a background side that is killed as soon as the job is written has to be woken, too.
  if (begins) await setAlarm(ports);
  await putJob(job);
  // And now, in case it was cleared meanwhile: whatever clears it looks for open jobs once more.
  if (begins) void setAlarm(ports);
  return show(ports, job);
}

/** One job while it is being worked on. */
export type OpenJob = {
  /** As it was last written down. */
  readonly now: () => Job;
  readonly step: (change: Partial<Job>) => Promise<Job>;
  /** What became of the images in an earlier try does not hold for this one; written with the next step. */
  readonly dropImages: () => void;
  /** Notes how far the delivery of a file is. */
  readonly trace: (path: string, trace: Trace) => Promise<void>;
};

export function openJob(ports: Ports, begun: Job): OpenJob {
  let job = begun;
  return {
    now: () => job,
    step: async (change) => {
      job = { ...job, ...change };
      return step(ports, job);
    },
    dropImages: () => {
      const { pictures: _, ...rest } = job;
      job = rest;
    },
    trace: async (path, trace) => {
      const known = job.state === 'delivering' && ownOf(job.traces, path) !== undefined;
      job = { ...job, state: 'delivering', traces: { ...job.traces, [path]: trace } };
      // A page is shown the same from here on, and a killed browser must not wait for the disk.
      await (known ? putJob(job, 'relaxed') : step(ports, job));
    },
  };
}
