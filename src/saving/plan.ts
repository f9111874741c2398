/** What a save is going to write: the note, and where it belongs. */
import { keptArticle } from '../archive/articles.ts';
import type { KeptArticle } from '../archive/database.ts';
import { mendedEntry } from '../archive/library.ts';
import { orElse } from '../archive/memory-fallback.ts';
import type { Destination } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { toFile } from '../core/note.ts';
import { deliveredPath, inPlaceOf } from '../core/receipt.ts';
import type { Note, OutputFile, Receipt } from '../core/stages.ts';
import { getJob } from './job-store.ts';
import type { Ports } from './ports.ts';

export type Plan = {
  readonly kept: KeptArticle;
  /** With its images as the page has them. */
  readonly note: Note;
  readonly file: OutputFile;
  /** The note again, its images where they came to lie. */
  readonly withImages: (hrefs: readonly (readonly [url: string, href: string])[]) => Promise<Note>;
};

/** The name of a note without its folders and its ending. */
const nameOf = (path = ''): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** Without a library it is the journal that knows the save by which the entry would be called. */
async function receiptsOf(entry: string): Promise<readonly Receipt[]> {
  const kept = await orElse(mendedEntry(entry), undefined);
  return kept?.receipts ?? [(await getJob(entry))?.receipt ?? []].flat();
}

/** An update takes the place of the files that the library entry was last saved as. */
async function placed(job: Job, file: OutputFile, { bundles }: Destination): Promise<OutputFile> {
  if (!job.replace || job.entry === undefined) return file;
  const last = (await receiptsOf(job.entry)).findLast(
    ({ destination }) => destination === job.destination,
  );
  // A bundle is named after its note: of another name today, it is another file.
  if (bundles === 'file') {
    const before = last?.files[0] && deliveredPath(last.files[0]);
    return nameOf(before) === nameOf(file.path) ? { ...file, replaces: true } : file;
  }
  return inPlaceOf([file], last?.files ?? [])[0] ?? file;
}

/** Throws `clip-gone`, the faults of the profile, `convert-timeout`, `note-unreadable`. */
export async function planJob(ports: Ports, job: Job, destination: Destination): Promise<Plan> {
  const kept = await keptArticle(job.clip);
  if (!kept) throw new Fault('clip-gone', job.clip);
  const { article } = kept;
  const profile = job.profile ?? (await ports.profiles.read(job.choice.profile));
  const input = { article, profile, choice: job.choice };
  const note = await ports.dom.convert(input);
  const file = { ...toFile(note), dated: article.published ?? article.capturedAt };
  return {
    kept,
    note,
    file: await placed(job, file, destination),
    withImages: (hrefs) => ports.dom.convert({ ...input, hrefs }),
  };
}
