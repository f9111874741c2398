/** What is no longer needed once an article is saved, and what has become old. */
import { articlesUpTo, forgetArticle, keptArticle } from '../archive/articles.ts';
import { forgetPictures, forgetPicturesUnless } from '../archive/bytes.ts';
import { draftFor, draftsUpTo, forgetDraft } from '../archive/drafts.ts';
import { allJobs, getJob, type Job, putJob, removeJob } from '../archive/jobs.ts';
import { forgetMissedAt } from '../archive/missed.ts';
import { cleanAddress } from '../core/urls/clean-address.ts';
import { removeProgress, writeProgress } from '../platform/progress.ts';
import { readItem, writeItem } from '../platform/storage.ts';
import { rememberUsed } from '../settings/used.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
const SWEPT_KEY = 'sweptAt';

/** An edit that was made since, for another save, is not lost with this one. */
async function forgetUsedDraft({ url, choice }: Job): Promise<void> {
  const draft = await draftFor(url);
  if (draft && JSON.stringify(draft) === JSON.stringify(choice)) await forgetDraft(url);
}

/** Earlier tries at the same article, which failed, are answered by this one. */
async function settleEarlier({ id, clip, url, scope, receipt }: Job): Promise<void> {
  // What was only handed over answers no try to keep it.
  if (!receipt || receipt.unproved) return;
  for (const other of await allJobs()) {
    const same =
      other.clip === clip ||
      (scope === 'page' && other.scope === scope && cleanAddress(other.url) === cleanAddress(url));
    if (other.id === id || other.state !== 'unsaved' || !same) continue;
    const { fault: _, ...rest } = other;
    const settled = { ...rest, state: 'saved', receipt, shelved: true } as const;
    await putJob(settled);
    await writeProgress({
      job: other.id,
      clip: other.clip,
      title: other.title,
      state: 'saved',
      receipt,
    });
  }
}

/** The file is on disk: what fails from here on must not make the save look failed. */
export async function tidyUp(job: Job): Promise<void> {
  try {
    if (!job.incognito) {
      await forgetUsedDraft(job);
      await rememberUsed(job.choice);
    }
    await settleEarlier(job);
    await forgetPictures(job.id);
    const shown = (await keptArticle(job.clip))?.page?.url;
    for (const url of new Set([job.url, shown ?? job.url])) await forgetMissedAt(url);
  } catch (error) {
    console.warn('saved, but not tidied up', error);
  }
}

/** Pictures of saves that have ended since, or that nobody knows any more. */
export const sweepPictures = (): Promise<void> =>
  forgetPicturesUnless(async (id) => {
    const job = await getJob(id);
    return job !== undefined && job.state !== 'saved';
  });

/** Its article is still needed: to be saved, or for the library. */
const isOpen = ({ state, shelved, incognito }: Job): boolean =>
  state !== 'saved' || !(shelved || incognito);

/** Once a day: articles that no job needs go after a week, and so do drafts and saved jobs. */
export async function sweep(now: number, when: 'daily' | 'now' = 'daily'): Promise<void> {
  const swept = await readItem('local', SWEPT_KEY);
  if (when === 'daily' && typeof swept === 'number' && now - swept < DAY_MS) return;
  const jobs = await allJobs();
  for (const job of jobs) {
    if (isOpen(job) || now - job.begunAt < KEPT_MS) continue;
    await removeJob(job.id);
    await removeProgress(job.id);
  }
  const needed = new Set(jobs.filter(isOpen).map(({ clip }) => clip));
  for (const id of await articlesUpTo(now - KEPT_MS)) if (!needed.has(id)) await forgetArticle(id);
  for (const url of await draftsUpTo(now - KEPT_MS)) await forgetDraft(url);
  await writeItem('local', SWEPT_KEY, now);
}
