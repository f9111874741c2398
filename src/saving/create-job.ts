/** A save begins as a job on disk. */
import { keptArticle } from '../archive/articles.ts';
import { destinationOf } from '../core/choice.ts';
import { Fault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { Choice } from '../core/stages.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import { getJob } from './job-store.ts';
import { step } from './journal.ts';
import type { Ports } from './ports.ts';

export type JobRequest = {
  /** Name of the job: asked for again under the same name, it is the same job. */
  readonly id: string;
  readonly clip: string;
  readonly choice: Choice;
  readonly tab?: number;
  /** The library entry that is saved again, and whether its files are replaced. */
  readonly entry?: string;
  readonly replace?: true;
};

/** `destination`: another one than before. `saveAs`: the user wants to be asked where. */
export type Retry = { readonly destination?: string; readonly saveAs?: true };

/** An unsaved job as it is taken up on the user's word, who has looked where it may have gone before. */
export function resetForRetry(job: Job, { destination, saveAs }: Retry = {}): Job {
  const moved = destination !== undefined && destination !== job.destination;
  // The user is not in that tab any more, but where the word was given.
  const { saveAs: _, tab: __, pictures, ...rest } = job;
  return {
    ...rest,
    attempts: 0,
    // Images that were put elsewhere do not lie beside this one.
    ...(moved
      ? { destination, choice: { ...rest.choice, destination } }
      : pictures && { pictures }),
    ...(saveAs ? { saveAs } : {}),
    ...(moved || job.fault === 'handover-unknown' ? { traces: {} } : {}),
  };
}

/** That it cannot be read now must not keep the job from being written down: it is asked for again. */
const profileToKeep = ({ profiles }: Ports, id: string): Promise<Profile | undefined> =>
  profiles.own(id).catch((error: unknown) => {
    console.warn('the profile could not be read', error);
    return undefined;
  });

/** Writes the job down; `runJob` works it off. Throws `clip-gone`, `storage-failed`. */
export async function createJob(ports: Ports, request: JobRequest): Promise<Job> {
  const { id, clip, choice, tab, entry, replace } = request;
  const before = await getJob(id);
  if (before) return before.state === 'unsaved' ? resetForRetry(before) : before;
  const [kept, profile] = await Promise.all([
    keptArticle(clip),
    profileToKeep(ports, choice.profile),
  ]);
  if (!kept) throw new Fault('clip-gone', clip);
  return step(ports, {
    id,
    clip,
    url: cleanUrl(kept.article.url),
    scope: kept.article.scope,
    title: choice.title ?? kept.article.title,
    choice,
    ...(profile ? { profile } : {}),
    destination: destinationOf(choice),
    state: 'captured',
    attempts: 0,
    begunAt: ports.now(),
    incognito: kept.incognito,
    ...(tab === undefined ? {} : { tab }),
    ...(entry === undefined ? {} : { entry }),
    ...(replace ? { replace } : {}),
    asked: [],
    traces: {},
  });
}
