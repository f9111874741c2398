/** What was read in private windows ends with the last of them. */
import { forgetArticle, heldArticles } from '../archive/articles.ts';
import { forgetPictures } from '../archive/bytes.ts';
import { removeProgress } from '../platform/progress.ts';
import { hasPrivateTabs } from '../platform/tabs.ts';
import { allJobs, removeJob } from './job-store.ts';

/** What is being saved at this moment is left to its end. */
async function forget(isRunning: (job: string) => boolean): Promise<void> {
  if (await hasPrivateTabs()) return;
  const needed = new Set<string>();
  for (const { id, clip, incognito } of await allJobs()) {
    if (!incognito) continue;
    if (isRunning(id)) {
      needed.add(clip);
      continue;
    }
    await removeJob(id);
    await removeProgress(id);
    await forgetPictures(id);
  }
  for (const { id, incognito } of await heldArticles())
    if (incognito && !needed.has(id)) await forgetArticle(id);
}

/** That it fails keeps nothing else from being done: it is tried again. */
export const forgetPrivate = (isRunning: (job: string) => boolean): Promise<void> =>
  forget(isRunning).catch((error: unknown) => {
    console.warn('what was read in private windows stays in memory for now', error);
  });
