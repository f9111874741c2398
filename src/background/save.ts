/** Saves: each is a job on disk before it begins, and goes from state to state until it has ended. */
import { keptArticle } from '../archive/articles.ts';
import { getJob, type Job } from '../archive/jobs.ts';
import { Fault, toFault } from '../core/fault.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Choice } from '../core/stages.ts';
import type { RetryRequest } from '../platform/contracts.ts';
import { ownProfile } from '../settings/profiles.ts';
import { copyFor } from './copy.ts';
import { deliver } from './deliver.ts';
import { step, tell } from './job-steps.ts';

/** Jobs that this run of the background side is working on. */
const running = new Map<string, Promise<Job>>();

export const isRunning = (job: string): boolean => running.has(job);

export type Wish = {
  /** Name of the job: asked for again under the same name, it is the same job. */
  readonly id: string;
  readonly clip: string;
  readonly choice: Choice;
  readonly tab?: number;
  /** The library entry that is saved again, and whether its files are replaced. */
  readonly entry?: string;
  readonly replace?: true;
};

/** An unsaved job as it is taken up on the user's word, who has looked where it may have gone before. */
export function anew(job: Job, { destination, saveAs }: Omit<RetryRequest, 'job'> = {}): Job {
  const elsewhere = destination !== undefined && destination !== job.destination;
  // The user is not in that tab any more, but where the word was given.
  const { saveAs: _, tab: __, pictures, ...rest } = job;
  return {
    ...rest,
    attempts: 0,
    // Pictures that were put elsewhere do not lie beside this one.
    ...(elsewhere
      ? { destination, choice: { ...rest.choice, destination } }
      : pictures && { pictures }),
    ...(saveAs ? { saveAs } : {}),
    ...(elsewhere || job.fault === 'handover-unknown' ? { traces: {} } : {}),
  };
}

/** That it cannot be read now must not keep the job from being written down: it is asked for again. */
const profileToKeep = (id: string): Promise<Profile | undefined> =>
  ownProfile(id).catch((error: unknown) => {
    console.warn('the profile could not be read', error);
    return undefined;
  });

/** Writes the job down; `finish` works it off. Throws `clip-gone`, `storage-failed`. */
export async function begin({ id, clip, choice, tab, entry, replace }: Wish): Promise<Job> {
  const before = await getJob(id);
  if (before) return before.state === 'unsaved' ? anew(before) : before;
  const [kept, profile] = await Promise.all([keptArticle(clip), profileToKeep(choice.profile)]);
  if (!kept) throw new Fault('clip-gone', clip);
  return step({
    id,
    clip,
    url: kept.article.url,
    scope: kept.article.scope,
    title: choice.title ?? kept.article.title,
    choice,
    ...(profile ? { profile } : {}),
    destination: choice.destination ?? 'downloads',
    state: 'captured',
    attempts: 0,
    begunAt: Date.now(),
    incognito: kept.incognito,
    ...(tab === undefined ? {} : { tab }),
    ...(entry === undefined ? {} : { entry }),
    ...(replace ? { replace } : {}),
    asked: [],
    traces: {},
  });
}

async function work(job: Job, copy: typeof copyFor): Promise<Job> {
  try {
    // Whoever asks may know the job as it was before somebody else worked it off.
    const known = await getJob(job.id);
    return known?.state === 'saved' ? await tell(known) : await deliver(job, copy);
  } catch (error) {
    const fault = toFault(error);
    console.warn('not saved', fault);
    const latest = (await getJob(job.id)) ?? job;
    return step({ ...latest, state: 'unsaved', fault: fault.code });
  }
}

/** Works a job off, once at a time; answers with the job as it ended: `saved` or `unsaved`. */
export function finish(job: Job, copy = copyFor): Promise<Job> {
  const already = running.get(job.id);
  if (already) return already;
  // It may have been stopped between writing that down and telling it.
  if (job.state === 'saved') return tell(job);
  const working = work(job, copy).finally(() => running.delete(job.id));
  running.set(job.id, working);
  return working;
}
