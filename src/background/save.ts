/** Saves: each is a job on disk before it begins, and goes from state to state until it has ended. */
import { keptArticle } from '../archive/articles.ts';
import { getJob, type Job, putJob } from '../archive/jobs.ts';
import { nowAt } from '../core/clock.ts';
import { Fault, toFault } from '../core/fault.ts';
import { toFiles } from '../core/files.ts';
import type { Choice, Receipt } from '../core/stages.ts';
import {
  type DeliveredFile,
  type DeliveryLog,
  type Destination,
  destinations,
} from '../destinations/index.ts';
import type { Progress } from '../platform/contracts.ts';
import { domHost } from '../platform/dom-host.ts';
import { writeProgress } from '../platform/progress.ts';
import { tidyUp } from './tidy-up.ts';

/** Jobs that this run of the background side is working on. */
const running = new Map<string, Promise<Job>>();

export const isRunning = (job: string): boolean => running.has(job);

export const toProgress = (job: Job): Progress => ({
  job: job.id,
  clip: job.clip,
  title: job.title,
  state: job.state,
  ...(job.fault ? { fault: job.fault } : {}),
  ...(job.receipt ? { receipt: job.receipt } : {}),
});

/** Writes the job down. That nobody can be told of it does not undo it. */
export async function step(job: Job): Promise<Job> {
  await putJob(job);
  await writeProgress(toProgress(job)).catch((error: unknown) => {
    console.warn('progress could not be told', error);
  });
  return job;
}

export type Wish = {
  /** Name of the job: asked for again under the same name, it is the same job. */
  readonly id: string;
  readonly clip: string;
  readonly choice: Choice;
  readonly tab?: number;
};

/** Writes the job down; `finish` works it off. Throws `clip-gone`, `storage-failed`. */
export async function begin({ id, clip, choice, tab }: Wish): Promise<Job> {
  const before = await getJob(id);
  if (before) return before;
  const kept = await keptArticle(clip);
  if (!kept) throw new Fault('clip-gone', clip);
  return step({
    id,
    clip,
    url: kept.article.url,
    scope: kept.article.scope,
    title: choice.title ?? kept.article.title,
    choice,
    destination: 'downloads',
    state: 'captured',
    attempts: 0,
    begunAt: Date.now(),
    incognito: kept.incognito,
    ...(tab === undefined ? {} : { tab }),
    asked: [],
    traces: {},
  });
}

/** Every file of an earlier try, where all of them are there. */
async function recall(job: Job, destination: Destination): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const path of job.asked) {
    const trace = job.traces[path];
    const file = trace && (await destination.recall(path, trace));
    if (!file) return [];
    files.push(file);
  }
  return files;
}

async function saved(job: Job, files: readonly DeliveredFile[]): Promise<Job> {
  const receipt: Receipt = { destination: job.destination, at: nowAt(new Date()), files };
  const now = await step({ ...job, state: 'saved', receipt });
  await tidyUp(now);
  return now;
}

const withoutFault = ({ fault: _, ...job }: Job): Job => job;

async function deliver(job: Job): Promise<Job> {
  const destination = destinations.get(job.destination);
  if (!destination) throw new Fault('unexpected', `no destination ${job.destination}`);
  const there = await recall(job, destination);
  if (there.length) return saved(withoutFault(job), there);
  let now = await step({ ...withoutFault(job), state: 'captured', attempts: job.attempts + 1 });
  const kept = await keptArticle(now.clip);
  if (!kept) throw new Fault('clip-gone', now.clip);
  const files = toFiles(await domHost.convert({ article: kept.article, choice: now.choice }));
  now = await step({ ...now, state: 'converted', asked: files.map(({ path }) => path) });
  const log: DeliveryLog = {
    read: (path) => now.traces[path],
    write: async (path, trace) => {
      now = await step({ ...now, state: 'delivering', traces: { ...now.traces, [path]: trace } });
    },
  };
  return saved(now, await destination.deliver(files, log));
}

async function work(job: Job): Promise<Job> {
  try {
    return await deliver(job);
  } catch (error) {
    const fault = toFault(error);
    console.warn('not saved', fault);
    const latest = (await getJob(job.id)) ?? job;
    return step({ ...latest, state: 'unsaved', fault: fault.code });
  }
}

/** Works a job off, once at a time; answers with the job as it ended: `saved` or `unsaved`. */
export function finish(job: Job): Promise<Job> {
  const already = running.get(job.id);
  if (already) return already;
  if (job.state === 'saved') return Promise.resolve(job);
  const working = work(job).finally(() => running.delete(job.id));
  running.set(job.id, working);
  return working;
}
