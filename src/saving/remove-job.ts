/** Forgets everything that was read and saved, on the user's word. Settings and files stay. */
import { articlesUpTo, forgetArticle, heldArticles } from '../archive/articles.ts';
import { forgetPictures } from '../archive/bytes.ts';
import { draftsUpTo, forgetDraft } from '../archive/drafts.ts';
import { emptyLibrary } from '../archive/library.ts';
import { allMissed, forgetMissed } from '../archive/missed.ts';
import { tellLibrary } from '../platform/library-news.ts';
import { removeProgress } from '../platform/progress.ts';
import { forgetUsed } from '../settings/used.ts';
import { allJobs, removeJob } from './job-store.ts';

const EVER = Number.POSITIVE_INFINITY;

/** What is being saved at this moment is left to its end, and with it its article. */
export async function forgetEverything(isRunning: (job: string) => boolean): Promise<void> {
  const jobs = await allJobs();
  const running = jobs.filter(({ id }) => isRunning(id));
  for (const { id } of jobs) {
    if (isRunning(id)) continue;
    await removeJob(id);
    await removeProgress(id);
    await forgetPictures(id);
  }
  const needed = new Set(running.map(({ clip }) => clip));
  const held = (await heldArticles()).map(({ id }) => id);
  for (const id of [...held, ...(await articlesUpTo(EVER))])
    if (!needed.has(id)) await forgetArticle(id);
  for (const url of await draftsUpTo(EVER)) await forgetDraft(url);
  for (const { id } of await allMissed()) await forgetMissed(id);
  await emptyLibrary();
  await forgetUsed();
  await tellLibrary([]);
}
