/** Puts what was saved into the library, where it stays until the user deletes it. */
import { keptArticle } from '../archive/articles.ts';
import { type Entry, toHeadline } from '../archive/entry.ts';
import { fingerprintOf } from '../archive/fingerprint.ts';
import { allJobs, type Job, putJob } from '../archive/jobs.ts';
import { mendedEntry, putVolumes, toVolume } from '../archive/library.ts';
import type { Article, OutputFile, Receipt } from '../core/stages.ts';
import { tellLibrary } from '../platform/library-news.ts';
import { usableSettings } from '../settings/salvage.ts';

const wanted = async (): Promise<boolean> => (await usableSettings()).settings.library;

/** A file that took the place of another leaves one file, and one receipt. */
function withReceipt(before: Entry | undefined, job: Job, receipt: Receipt): Receipt[] {
  const isReplaced = ({ destination, files }: Receipt): boolean =>
    job.replace === true &&
    destination === receipt.destination &&
    files[0]?.path === receipt.files[0]?.path;
  return [...(before?.receipts ?? []).filter((one) => !isReplaced(one)), receipt];
}

async function toEntry(job: Job, article: Article, receipt: Receipt): Promise<Entry> {
  const before = job.entry === undefined ? undefined : await mendedEntry(job.entry);
  return {
    id: before?.id ?? job.id,
    headline: toHeadline(article),
    choice: job.choice,
    savedAt: Date.parse(receipt.at),
    fingerprint: await fingerprintOf(article),
    receipts: withReceipt(before, job, receipt),
  };
}

/** A longer note has pictures written into it, which the library is not for. */
const MAX_NOTE = 1_000_000;

const noteIn = (files: readonly OutputFile[]): string | undefined => {
  const from = files[0]?.from;
  return from && 'text' in from && from.text.length <= MAX_NOTE ? from.text : undefined;
};

/**
 * `files`: what was written, where this run of the background side knows it. Throws `storage-failed`;
 * the next start tries again.
 */
export async function shelve(job: Job, files: readonly OutputFile[] = []): Promise<void> {
  const { receipt } = job;
  if (job.incognito || job.shelved || job.state !== 'saved' || !receipt) return;
  const kept = (await wanted()) ? await keptArticle(job.clip) : undefined;
  if (!kept) return putJob({ ...job, shelved: true });
  const entry = await toEntry(job, kept.article, receipt);
  await putVolumes([await toVolume(entry, kept.article, noteIn(files))], job);
  await tellLibrary([entry.id]).catch((error: unknown) => {
    console.warn('nobody could be told of the library', error);
  });
}

/** What a stop kept out of the library. */
export async function shelveRest(): Promise<void> {
  for (const job of await allJobs()) {
    await shelve(job).catch((error: unknown) => console.error('not in the library', error));
  }
}
