/** How long things are kept: what is no longer needed once an article is saved, and what has become old. */
import { articlesUpTo, forgetArticle, keptArticle } from '../archive/articles.ts';
import { forgetPictures, forgetPicturesUnless } from '../archive/bytes.ts';
import { draftFor, draftsUpTo, forgetDraft } from '../archive/drafts.ts';
import { forgetMissedAt } from '../archive/missed.ts';
import { sweptAt, writeSweptAt } from '../archive/swept.ts';
import type { Job } from '../core/job.ts';
import { cleanAddress } from '../core/urls/clean-address.ts';
import { allJobs, getJob } from './job-store.ts';
import { step } from './journal.ts';
import type { Ports } from './ports.ts';
import { removeJob } from './remove-job.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;

/** An edit that was made since, for another save, is not lost with this one. */
async function forgetUsedDraft({ url, choice }: Job): Promise<void> {
  const draft = await draftFor(url);
  if (draft && JSON.stringify(draft) === JSON.stringify(choice)) await forgetDraft(url);
}

/** Earlier tries at the same article, which failed, are answered by this one. */
async function settleEarlier(ports: Ports, saved: Job): Promise<void> {
  const { id, clip, url, scope, incognito, receipt } = saved;
  // What was only handed over answers no try to keep it.
  if (!receipt || receipt.unproved) return;
  for (const other of await allJobs()) {
    const same =
      other.clip === clip ||
      (scope === 'page' && other.scope === scope && cleanAddress(other.url) === cleanAddress(url));
    // Records of other windows must not reveal a private one.
    if (other.id === id || other.state !== 'unsaved' || other.incognito !== incognito || !same)
      continue;
    const { fault: _, detail: __, ...rest } = other;
    await step(ports, { ...rest, state: 'saved', receipt, shelved: true });
  }
}

/** The file is on disk: what fails from here on must not make the save look failed. */
export async function tidyUp(ports: Ports, job: Job): Promise<void> {
  try {
    if (!job.incognito) {
      await forgetUsedDraft(job);
      await ports.used.remember(job.choice);
    }
    await settleEarlier(ports, job);
    await forgetPictures(job.id);
    const shown = (await keptArticle(job.clip))?.page?.url;
    for (const url of new Set([job.url, shown ?? job.url])) await forgetMissedAt(url);
  } catch (error) {
    console.warn('saved, but not tidied up', error);
  }
}

/** Pictures of saves that have ended since, or of which nothing is known any more. */
export const sweepPictures = (): Promise<void> =>
  forgetPicturesUnless(async (id) => {
    const job = await getJob(id);
    return job !== undefined && job.state !== 'saved';
  });

/** Its article is still needed: to be saved, or for the library. */
const needsArticle = ({ state, shelved, incognito }: Job): boolean =>
  state !== 'saved' || !(shelved || incognito);

/** Once a day: articles that no job needs go after a week, and so do drafts and saved jobs. */
export async function sweep(
  ports: Pick<Ports, 'now' | 'progress'>,
  when: 'daily' | 'now' = 'daily',
): Promise<void> {
  const now = ports.now();
  const swept = await sweptAt();
  if (when === 'daily' && swept !== undefined && now - swept < DAY_MS) return;
  const jobs = await allJobs();
  for (const job of jobs)
    if (!needsArticle(job) && now - job.begunAt >= KEPT_MS) await removeJob(ports, job.id);
  const needed = new Set(jobs.filter(needsArticle).map(({ clip }) => clip));
  for (const id of await articlesUpTo(now - KEPT_MS)) if (!needed.has(id)) await forgetArticle(id);
  for (const url of await draftsUpTo(now - KEPT_MS)) await forgetDraft(url);
  await writeSweptAt(now);
}
