/** How long things are kept: what is no longer needed once an article is saved, and what has become old. */
import { articlesUpTo, forgetArticle, keptArticle } from '../archive/articles.ts';
import { forgetBatches } from '../archive/batches.ts';
import { forgetImages, forgetImagesUnless } from '../archive/bytes.ts';
import { draftFor, draftsUpTo, forgetDraft } from '../archive/drafts.ts';
import { forgetFailedRequestAt } from '../archive/failed-requests.ts';
import type { Job } from '../core/job.ts';
import { SAMPLE_URL } from '../core/suggest/sample.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import { allJobs, getJob } from './job-store.ts';
import { step } from './journal.ts';
import type { Ports } from './ports.ts';
import { removeJob } from './remove-job.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
/** What an earlier list held is not new in the same list today. */
const BATCHES_KEPT_MS = 90 * DAY_MS;

/** An edit that was made since, for another save, is not lost with this one. */
async function forgetUsedDraft({ url, choice }: Job): Promise<void> {
  const draft = await draftFor(url);
  if (draft && JSON.stringify(draft) === JSON.stringify(choice)) await forgetDraft(url);
}

/** Earlier tries at the same article, which failed, are answered by this one. */
async function settleFailedAttempts(ports: Ports, saved: Job): Promise<void> {
  const { id, clip, url, scope, incognito, receipt } = saved;
  // What was only handed over answers no try to keep it.
  if (!receipt || receipt.unproved) return;
  for (const other of await allJobs()) {
    const same =
      other.clip === clip ||
      (scope === 'page' && other.scope === scope && cleanUrl(other.url) === cleanUrl(url));
    // Records of other windows must not reveal a private one.
    if (other.id === id || other.state !== 'unsaved' || other.incognito !== incognito || !same)
      continue;
    const { fault: _, detail: __, ...rest } = other;
    await step(ports, { ...rest, state: 'saved', receipt, shelved: true });
  }
}

/** The file is on disk: what fails from here on must not make the save look failed. */
export async function cleanUp(ports: Ports, job: Job): Promise<void> {
  try {
    const kept = await keptArticle(job.clip);
    if (!job.incognito) {
      await forgetUsedDraft(job);
      // The sample is no reading of the user's; without a form, nothing was decided that could be learned.
      if (job.url !== SAMPLE_URL)
        await ports.used.remember(job.choice, job.tab === undefined ? kept?.article : undefined);
    }
    await settleFailedAttempts(ports, job);
    await forgetImages(job.id);
    const shown = kept?.page?.url;
    for (const url of new Set([job.url, shown ?? job.url])) await forgetFailedRequestAt(url);
  } catch (error) {
    console.warn('saved, but not tidied up', error);
  }
}

/** Images of saves that have ended since, or of which nothing is known any more. */
export const sweepImages = (): Promise<void> =>
  forgetImagesUnless(async (id) => {
    const job = await getJob(id);
    return job !== undefined && job.state !== 'saved';
  });

/** Its article is still needed: to be saved, or for the library. */
const needsArticle = ({ state, shelved, incognito }: Job): boolean =>
  state !== 'saved' || !(shelved || incognito);

/** Once a day: articles that no job needs go after a week, and so do drafts and saved jobs. */
export async function sweep(
  ports: Pick<Ports, 'now' | 'progress' | 'swept'>,
  when: 'daily' | 'now' = 'daily',
): Promise<void> {
  const now = ports.now();
  const swept = await ports.swept.read();
  if (when === 'daily' && swept !== undefined && now - swept < DAY_MS) return;
  const jobs = await allJobs();
  for (const job of jobs)
    if (!needsArticle(job) && now - job.begunAt >= KEPT_MS) await removeJob(ports, job.id);
  const needed = new Set(jobs.filter(needsArticle).map(({ clip }) => clip));
  for (const id of await articlesUpTo(now - KEPT_MS)) if (!needed.has(id)) await forgetArticle(id);
  for (const url of await draftsUpTo(now - KEPT_MS)) await forgetDraft(url);
  await forgetBatches(now - BATCHES_KEPT_MS);
  await ports.swept.write(now);
}
