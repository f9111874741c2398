/** Puts what was saved into the library, where it stays until the user deletes it. */

import { keptArticle } from '../archive/articles.ts';
import { type Entry, toArticleSummary } from '../archive/entry.ts';
import { fingerprintOf } from '../archive/fingerprint.ts';
import { mendedEntry, putVolumes, toVolume } from '../archive/library.ts';
import type { Job } from '../core/job.ts';
import type { Article, OutputFile, Receipt } from '../core/stages.ts';
import { allJobs, putJob } from './job-store.ts';
import type { Ports } from './ports.ts';

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
    headline: toArticleSummary(article),
    choice: job.choice,
    savedAt: Date.parse(receipt.at),
    fingerprint: await fingerprintOf(article),
    receipts: withReceipt(before, job, receipt),
  };
}

/** A longer note has images written into it, which the library is not for. */
const MAX_NOTE = 1_000_000;

const noteIn = (file: OutputFile | undefined): string | undefined => {
  const from = file?.from;
  return from && 'text' in from && from.text.length <= MAX_NOTE ? from.text : undefined;
};

/**
 * `written`: the note, where this run of the background side knows it. Throws `storage-failed`; the
 * next start tries again.
 */
export async function addToLibrary(ports: Ports, job: Job, written?: OutputFile): Promise<void> {
  const { receipt } = job;
  if (job.incognito || job.shelved || job.state !== 'saved' || !receipt) return;
  const kept = (await ports.library.isKept()) ? await keptArticle(job.clip) : undefined;
  if (!kept) return putJob({ ...job, shelved: true });
  const entry = await toEntry(job, kept.article, receipt);
  await putVolumes([await toVolume(entry, kept.article, noteIn(written))], job);
  await ports.library.changed([entry.id]).catch((error: unknown) => {
    console.warn('no page was notified of the library', error);
  });
}

/** What a stop kept out of the library. */
export async function addMissing(ports: Ports): Promise<void> {
  for (const job of await allJobs()) {
    await addToLibrary(ports, job).catch((error: unknown) => {
      console.error('not in the library', error);
    });
  }
}
