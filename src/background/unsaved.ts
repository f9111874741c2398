/** The saves that have not ended well, as the popup of a tab lists them. */
import { keptArticle } from '../archive/articles.ts';
import { takeFailedRequest } from '../archive/failed-requests.ts';
import { orElse } from '../archive/memory-fallback.ts';
import type { Job } from '../core/job.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import type { Unsaved } from '../platform/contracts.ts';
import { isPrivateInFront, tabById } from '../platform/tabs.ts';
import { allJobs } from '../saving/job-store.ts';
import { toProgress } from '../saving/journal.ts';
import { saving } from './saving.ts';

/** Nothing where the browser does not reveal it. */
const urlOf = async (tab: number): Promise<string | undefined> => {
  const { url } = await tabById(tab).catch(() => ({ url: undefined }));
  return url && cleanUrl(url);
};

/** By the article's own URL, or by the one the page had when it was read. */
async function isAt(url: string | undefined, job: Job): Promise<boolean> {
  if (url === undefined || job.url === url) return url !== undefined;
  const shown = (await orElse(keptArticle(job.clip), undefined))?.page?.url;
  return shown !== undefined && cleanUrl(shown) === url;
}

async function unsavedJobs(): Promise<readonly Job[]> {
  await saving.forgetPrivate();
  // What belongs to private windows is shown in these alone.
  const isPrivate = await isPrivateInFront();
  return (await allJobs()).filter(
    ({ state, incognito }) => state === 'unsaved' && (isPrivate || !incognito),
  );
}

export async function unsavedFor({ tab }: { tab?: number }): Promise<Unsaved> {
  const jobs = await unsavedJobs();
  if (tab === undefined) return { here: jobs.map(toProgress), elsewhere: 0 };
  const [url, request] = await Promise.all([urlOf(tab), takeFailedRequest()]);
  const here: Job[] = [];
  for (const job of jobs) if (await isAt(url, job)) here.push(job);
  // Its own page says by itself what is wrong with it.
  const failed = request?.url && cleanUrl(request.url) === url ? undefined : request;
  return {
    here: here.map(toProgress),
    elsewhere: jobs.length - here.length,
    ...(failed ? { failed } : {}),
  };
}
