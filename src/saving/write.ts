/** Hands the planned files to their destination: the images first, then the note that points at them. */
import type { DeliveredFile, Delivery, Destination } from '../core/destination.ts';
import { toFault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import { ownOf } from '../core/own-key.ts';
import type { Note, OutputFile } from '../core/stages.ts';
import { cleanUrl } from '../core/urls/clean-url.ts';
import { placeImages } from './images.ts';
import type { OpenJob } from './journal.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

/** Every file of an earlier try, where all of them are there. */
export async function recallFiles(
  { asked, traces }: Job,
  destination: Destination,
): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const path of asked) {
    const trace = ownOf(traces, path);
    const file = trace && (await destination.recall(path, trace));
    if (!file) return [];
    files.push(file);
  }
  return files;
}

export type Written = {
  readonly delivered: readonly DeliveredFile[];
  /** The note as it was written. */
  readonly note: OutputFile;
};

export async function writeFiles(
  ports: Ports,
  open: OpenJob,
  { kept, note, file: planned, withImages }: Plan,
  destination: Destination,
  options: unknown,
  copy: Ports['copy'],
): Promise<Written> {
  const { id, choice, saveAs } = open.now();
  const { article } = kept;
  const about = {
    title: choice.title ?? article.title,
    url: cleanUrl(article.url),
    time: article.capturedAt,
  };
  const toDelivery = ({ fields, body }: Note): Delivery => ({
    id,
    options,
    note: { ...about, fields, body },
    read: (path) => ownOf(open.now().traces, path),
    write: open.trace,
    saveAs: saveAs === true,
    copy: async (text) => {
      await copy(open.now(), {
        text,
        html: await ports.dom.toHtml({ article, choice }),
      });
    },
  });
  const plain = toDelivery(note);
  const placed = await placeImages(
    ports,
    open.now(),
    kept,
    note,
    planned.path,
    destination,
    (file) => destination.deliver([file], { ...plain, saveAs: false }),
  ).catch((error: unknown) => {
    // Images need the database. Without it the note keeps them where the page has them.
    if (toFault(error).code !== 'storage-failed') throw error;
    console.error('no images', error);
    return undefined;
  });
  if (!placed) {
    open.dropImages();
    return { delivered: await destination.deliver([planned], plain), note: planned };
  }
  const written = await withImages(placed.hrefs);
  const pinnedToFolder = placed.outcome.files.length > 0 && note.imagePlace.href === undefined;
  const file: OutputFile = {
    ...planned,
    from: { text: written.text },
    ...(pinnedToFolder ? { pinnedToFolder } : {}),
  };
  await open.step({ pictures: placed.outcome });
  try {
    const delivered = await destination.deliver([...placed.files, file], toDelivery(written));
    return { delivered, note: file };
  } catch (error) {
    // Anywhere else it would point at nothing; with the URLs it has it may lie where it can.
    if (!pinnedToFolder || toFault(error).code !== 'download-refused') throw error;
    const { of } = placed.outcome;
    await open.step({ pictures: { kept: 0, of, why: ['unwritten'], files: [] } });
    return { delivered: await destination.deliver([planned], plain), note: planned };
  }
}
