/** One try at a save: the article becomes files, and the files reach their destination. */
import { keptArticle } from '../archive/articles.ts';
import type { Job } from '../archive/jobs.ts';
import { entryOf } from '../archive/library.ts';
import { nowAt } from '../core/clock.ts';
import { Fault } from '../core/fault.ts';
import { toFiles } from '../core/files.ts';
import { inPlaceOf } from '../core/replacing.ts';
import type { OutputFile, Receipt } from '../core/stages.ts';
import {
  type DeliveredFile,
  type Delivery,
  type Destination,
  destinations,
} from '../destinations/index.ts';
import { domHost } from '../platform/dom-host.ts';
import { copyFor } from './copy.ts';
import { step } from './job-steps.ts';
import { shelve } from './shelve.ts';
import { tidyUp } from './tidy-up.ts';

/** Every file of an earlier try, where all of them are there. */
async function recall(job: Job, destination: Destination): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const path of job.asked) {
    const trace = job.traces[path];
    const file = trace && (await destination.recall(path, trace));
    if (!file) return [];
    files.push(file);
  }
  return files;
}

/** An update takes the place of the files that the library entry was last saved as. */
async function placed(job: Job, files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  if (!job.replace || job.entry === undefined) return files;
  const entry = await entryOf(job.entry);
  const last = entry?.receipts.findLast(({ destination }) => destination === job.destination);
  return inPlaceOf(files, last?.files ?? []);
}

async function saved(
  job: Job,
  { unproved }: Destination,
  files: readonly DeliveredFile[],
  written?: readonly OutputFile[],
): Promise<Job> {
  const receipt: Receipt = {
    destination: job.destination,
    at: nowAt(new Date()),
    ...(unproved ? { unproved } : {}),
    files,
  };
  const now = await step({ ...job, state: 'saved', receipt });
  await shelve(now, written).catch((error: unknown) => {
    console.error('saved, and not yet in the library', error);
  });
  await tidyUp(now);
  return now;
}

const withoutFault = ({ fault: _, ...job }: Job): Job => job;

/** Answers with the job as saved, or throws the Fault that is in the way. */
export async function deliver(job: Job): Promise<Job> {
  const destination = destinations.get(job.destination);
  if (!destination?.available()) throw new Fault('destination-missing', job.destination);
  const there = await recall(job, destination);
  if (there.length) return saved(withoutFault(job), destination, there);
  let now = await step({ ...withoutFault(job), state: 'captured', attempts: job.attempts + 1 });
  const kept = await keptArticle(now.clip);
  if (!kept) throw new Fault('clip-gone', now.clip);
  const note = await domHost.convert({ article: kept.article, choice: now.choice });
  const files = await placed(now, toFiles(note));
  now = await step({ ...now, state: 'converted', asked: files.map(({ path }) => path) });
  const delivery: Delivery = {
    read: (path) => now.traces[path],
    write: async (path, trace) => {
      now = await step({ ...now, state: 'delivering', traces: { ...now.traces, [path]: trace } });
    },
    saveAs: now.saveAs === true,
    copy: async (text) => {
      await copyFor(now, { text, html: await domHost.toHtml({ article: kept.article }) });
    },
  };
  return saved(now, destination, await destination.deliver(files, delivery), files);
}
