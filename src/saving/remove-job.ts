/** The one place where a job goes with all that belongs to it, and what is forgotten along with many. */
import { articlesUpTo, forgetArticle, heldArticles } from '../archive/articles.ts';
import { forgetBatches } from '../archive/batches.ts';
import { forgetImages } from '../archive/bytes.ts';
import { draftsUpTo, forgetDraft } from '../archive/drafts.ts';
import { forgetFailedRequest } from '../archive/failed-requests.ts';
import { emptyLibrary } from '../archive/library.ts';
import type { Job } from '../core/job.ts';
import { allJobs, deleteJob } from './job-store.ts';
import type { Ports } from './ports.ts';

const EVER = Number.POSITIVE_INFINITY;

export type IsRunning = (job: string) => boolean;

/** The article stays: other jobs may need it. */
export async function removeJob({ progress }: Pick<Ports, 'progress'>, id: string): Promise<void> {
  await deleteJob(id);
  await progress.remove(id);
  await forgetImages(id);
}

/** Removes those of `jobs` that are not being saved at this moment; answers with the articles of the others. */
async function removeResting(
  ports: Ports,
  jobs: readonly Job[],
  isRunning: IsRunning,
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  for (const { id, clip } of jobs) {
    if (isRunning(id)) needed.add(clip);
    else await removeJob(ports, id);
  }
  return needed;
}

/** Forgets everything that was read and saved, on the user's word. Settings and files stay. */
export async function forgetEverything(ports: Ports, isRunning: IsRunning): Promise<void> {
  const needed = await removeResting(ports, await allJobs(), isRunning);
  const held = (await heldArticles()).map(({ id }) => id);
  for (const id of [...held, ...(await articlesUpTo(EVER))])
    if (!needed.has(id)) await forgetArticle(id);
  for (const url of await draftsUpTo(EVER)) await forgetDraft(url);
  await forgetFailedRequest();
  await forgetBatches(EVER);
  await emptyLibrary();
  await ports.used.forget();
  await ports.library.changed([]);
}

/** What was read in private windows ends with the last of them; a failure is tried again. */
export async function forgetPrivate(ports: Ports, isRunning: IsRunning): Promise<void> {
  try {
    if (await ports.hasPrivateTabs()) return;
    const jobs = (await allJobs()).filter(({ incognito }) => incognito);
    const needed = await removeResting(ports, jobs, isRunning);
    for (const { id, incognito } of await heldArticles())
      if (incognito && !needed.has(id)) await forgetArticle(id);
  } catch (error) {
    console.warn('what was read in private windows stays in memory for now', error);
  }
}
