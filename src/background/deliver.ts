/** One try at a save: the article becomes files, and the files reach their destination. */
import { keptArticle } from '../archive/articles.ts';
import { forgetPictures } from '../archive/bytes.ts';
import { type Job, putJob } from '../archive/jobs.ts';
import { mendedEntry } from '../archive/library.ts';
import { orElse } from '../archive/refuge.ts';
import { nowAt } from '../core/clock.ts';
import { Fault, toFault } from '../core/fault.ts';
import { toFile } from '../core/files.ts';
import { ownOf } from '../core/own.ts';
import { inPlaceOf, placeOf } from '../core/replacing.ts';
import type { OutputFile, Receipt } from '../core/stages.ts';
import {
  type DeliveredFile,
  type Delivery,
  type Destination,
  destinations,
} from '../destinations/index.ts';
import { domHost } from '../platform/dom-host.ts';
import { keptProfile } from '../settings/profiles.ts';
import type { copyFor } from './copy.ts';
import { step } from './job-steps.ts';
import { placePictures } from './place-pictures.ts';
import { shelve } from './shelve.ts';
import { tidyUp } from './tidy-up.ts';

/** Every file of an earlier try, where all of them are there. */
async function recall(job: Job, destination: Destination): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const path of job.asked) {
    const trace = ownOf(job.traces, path);
    const file = trace && (await destination.recall(path, trace));
    if (!file) return [];
    files.push(file);
  }
  return files;
}

/** An update takes the place of the files that the library entry was last saved as. */
async function placed(job: Job, note: OutputFile, bundled?: true): Promise<OutputFile> {
  if (!job.replace || job.entry === undefined) return note;
  const entry = await orElse(mendedEntry(job.entry), undefined);
  const last = entry?.receipts.findLast(({ destination }) => destination === job.destination);
  // A bundle is named after its note: of another name today, it is another file.
  if (bundled) {
    const nameOf = (path = ''): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    const before = last?.files[0] && placeOf(last.files[0]);
    return nameOf(before) === nameOf(note.path) ? { ...note, replaces: true } : note;
  }
  const [place = note] = inPlaceOf([note], last?.files ?? []);
  return place;
}

async function saved(
  job: Job,
  { unproved }: Destination,
  files: readonly DeliveredFile[],
  written?: readonly OutputFile[],
): Promise<Job> {
  const { files: beside = [], ...pictures } = job.pictures ?? { files: [] };
  const receipt: Receipt = {
    destination: job.destination,
    at: nowAt(new Date()),
    ...(unproved ? { unproved } : {}),
    files: [...files, ...beside],
    ...('of' in pictures ? { pictures } : {}),
  };
  const now = await step({ ...job, state: 'saved', receipt });
  await shelve(now, written).catch((error: unknown) => {
    console.error('saved, and not yet in the library', error);
  });
  await tidyUp(now);
  return now;
}

const withoutFault = ({ fault: _, ...job }: Job): Job => job;

/**
 * Answers with the job as saved, or throws the Fault that is in the way. `copy` puts what a destination
 * wants there on the clipboard.
 */
export async function deliver(job: Job, copy: typeof copyFor): Promise<Job> {
  const destination = destinations.get(job.destination);
  if (!destination?.available()) throw new Fault('destination-missing', job.destination);
  const there = await recall(job, destination);
  if (there.length) return saved(withoutFault(job), destination, there);
  // Asked for again by a person, what could not be had is tried again.
  if (job.attempts === 0) await orElse(forgetPictures(job.id, 'missing'), undefined);
  let now = await step({ ...withoutFault(job), state: 'captured', attempts: job.attempts + 1 });
  const kept = await keptArticle(now.clip);
  if (!kept) throw new Fault('clip-gone', now.clip);
  const profile = await keptProfile(now.choice.profile, now.profile);
  const wish = { article: kept.article, profile, choice: now.choice };
  const plain = await domHost.convert(wish);
  const planned = { ...toFile(plain), dated: kept.article.published ?? kept.article.capturedAt };
  const home = await placed(now, planned, destination.bundles);
  now = await step({ ...now, state: 'converted', asked: [home.path] });
  const delivery: Delivery = {
    read: (path) => ownOf(now.traces, path),
    write: async (path, trace) => {
      const known = now.state === 'delivering' && ownOf(now.traces, path) !== undefined;
      now = { ...now, state: 'delivering', traces: { ...now.traces, [path]: trace } };
      // What is told of it is the same from here on, and a browser that is killed waits for nobody.
      await (known ? putJob(now, 'relaxed') : step(now));
    },
    saveAs: now.saveAs === true,
    copy: async (text) => {
      await copy(now, { text, html: await domHost.toHtml({ article: kept.article }) });
    },
  };
  const pictures = await placePictures(now, kept, plain, home.path, destination, (file) =>
    destination.deliver([file], { ...delivery, saveAs: false }),
  ).catch((error: unknown) => {
    // Pictures need the database. Without it the note keeps them where the page has them.
    if (toFault(error).code !== 'storage-failed') throw error;
    console.error('no pictures', error);
    return undefined;
  });
  if (!pictures) {
    const { pictures: _, ...plainly } = now;
    now = plainly;
    const delivered = await destination.deliver([home], delivery);
    return saved(now, destination, delivered, [home]);
  }
  const { text } = await domHost.convert({ ...wish, hrefs: pictures.hrefs });
  const held = pictures.outcome.files.length > 0 && plain.picturePlace.href === undefined;
  const file: OutputFile = { ...home, from: { text }, ...(held ? { held } : {}) };
  now = await step({ ...now, pictures: pictures.outcome });
  try {
    const delivered = await destination.deliver([...pictures.files, file], delivery);
    return await saved(now, destination, delivered, [file]);
  } catch (error) {
    // Anywhere else it would point at nothing; with the addresses it has it may lie where it can.
    if (!held || toFault(error).code !== 'download-refused') throw error;
    const { of } = pictures.outcome;
    now = await step({ ...now, pictures: { kept: 0, of, why: ['unwritten'], files: [] } });
    return saved(now, destination, await destination.deliver([home], delivery), [home]);
  }
}
