/**
 * What a save makes of the images: files that are there before the note is, or parts of its text.
 */

import { blobOf } from '../archive/bytes.ts';
import type { KeptArticle, KeptImage } from '../archive/database.ts';
import { toBase64 } from '../core/base64.ts';
import type { DeliveredFile, Destination } from '../core/destination.ts';
import { toFault } from '../core/fault.ts';
import type { ImageFault } from '../core/image-fault.ts';
import { toHref, toImageName } from '../core/images/image-path.ts';
import type { ImageType } from '../core/images/image-type.ts';
import { limitsFor } from '../core/images/limits.ts';
import type { Job } from '../core/job.ts';
import { nameOf } from '../core/receipt.ts';
import type { Note, OutputFile } from '../core/stages.ts';
import { type Gathered, gatherImages } from './gather-images.ts';
import { show } from './journal.ts';
import type { Ports } from './ports.ts';

/** A destination that takes nothing any more would be asked hundreds of times. */
const MAX_FAILURES = 3;
const MAX_ATTEMPTS = 3;

export type PlacedImages = {
  /** What the URLs of the images become in the note. */
  readonly hrefs: readonly (readonly [url: string, href: string])[];
  /** To be delivered together with the note. */
  readonly files: readonly OutputFile[];
  readonly outcome: NonNullable<Job['pictures']>;
};

/** Delivers one file. */
export type Deliver = (file: OutputFile) => Promise<readonly DeliveredFile[]>;

type Found = Extract<KeptImage, { bytes: Blob }>;
const isFound = (image: KeptImage | undefined): image is Found =>
  image !== undefined && 'bytes' in image;

const toFile = (url: string, { id, digest, type }: Found, folder: string): OutputFile => ({
  path: folder + toImageName(url, digest, type as ImageType),
  type,
  // Its name says what is in it: a file of that name is the same image.
  replaces: true,
  from: { stored: id },
});

async function inline(gathered: Gathered): Promise<PlacedImages['hrefs']> {
  const hrefs: [string, string][] = [];
  for (const [url, image] of gathered) {
    if (!isFound(image)) continue;
    const blob = await blobOf(toFile(url, image, ''));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    hrefs.push([url, `data:${image.type};base64,${toBase64(bytes)}`]);
  }
  return hrefs;
}

type Put = Pick<PlacedImages, 'hrefs' | 'files'> & {
  readonly delivered: readonly DeliveredFile[];
  readonly unwritten: boolean;
};

/** The same bytes are one file, and the note names it as it came out. */
async function putBeside(
  gathered: Gathered,
  { imagePlace: place }: Note,
  notePath: string,
  deliver: Deliver | undefined,
): Promise<Put> {
  const hrefs: [string, string][] = [];
  const files: OutputFile[] = [];
  const delivered: DeliveredFile[] = [];
  const names = new Map<string, string>();
  let failures = 0;
  let unwritten = false;
  for (const [url, image] of gathered) {
    if (!isFound(image) || failures >= MAX_FAILURES) continue;
    if (!names.has(image.digest)) {
      const file = toFile(url, image, place.folder);
      try {
        const written = deliver ? await deliver(file) : [{ path: file.path }];
        names.set(image.digest, nameOf(written[0]?.path ?? file.path));
        if (deliver) delivered.push(...(written as readonly DeliveredFile[]));
        else files.push(file);
        failures = 0;
      } catch (error) {
        console.warn('an image could not be written', toFault(error).message);
        failures += 1;
        unwritten = true;
        continue;
      }
    }
    hrefs.push([url, toHref(place, notePath, names.get(image.digest) ?? '')]);
  }
  return { hrefs, files, delivered, unwritten };
}

/** The URLs that the note's mode is about. */
const urlsOf = ({ images, lead, imageMode }: Note): string[] => {
  const inBody = images.map(({ src }) => src);
  const inlined = imageMode === 'inlined';
  const all = inlined ? inBody.filter((src) => !/^data:/i.test(src)) : [lead ?? [], inBody].flat();
  return [...new Set(all)];
};

/**
 * Nothing where the note keeps its images linked. Of `destination`, a bundle takes all files at
 * once; any other has each image before it has the note, which will lie at `notePath`.
 */
export async function placeImages(
  ports: Ports,
  job: Job,
  kept: KeptArticle,
  note: Note,
  notePath: string,
  destination: Pick<Destination, 'bundles' | 'notesOnly'>,
  deliver: Deliver,
): Promise<PlacedImages | undefined> {
  const mode = note.imageMode;
  if (mode === 'linked' || (mode === 'beside' && destination.notesOnly)) return undefined;
  const urls = urlsOf(note);
  const of = urls.length;
  if (!of) return undefined;
  const report = async (done: number): Promise<void> => void (await show(ports, job, { done, of }));
  // Whatever stops the background side again and again, the note is not to suffer from it.
  const limits = limitsFor(mode);
  const within = job.attempts > MAX_ATTEMPTS ? { ...limits, count: 0 } : limits;
  const gathered = await gatherImages(ports, job, kept, urls, within, report);
  const { hrefs, files, delivered, unwritten }: Put =
    mode === 'inlined'
      ? { hrefs: await inline(gathered), files: [], delivered: [], unwritten: false }
      : await putBeside(gathered, note, notePath, destination.bundles ? undefined : deliver);
  // What could not even be noted down found no room on the disk.
  const lost = unwritten || gathered.size < of;
  const why = new Set<ImageFault>(lost ? ['unwritten'] : []);
  for (const image of gathered.values()) if ('missing' in image) why.add(image.missing);
  return { hrefs, files, outcome: { kept: hrefs.length, of, why: [...why], files: delivered } };
}
