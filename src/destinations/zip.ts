/** One zip of the note and its images, through the browser's downloads. */
import { makeZip } from 'client-zip';
import { blobOf } from '../archive/bytes.ts';
import { zipDate } from '../core/dates/zip-date.ts';
import type { Destination } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { OutputFile } from '../core/stages.ts';
import { showFile } from '../platform/saved-files.ts';
import { download, isDownloadThere, recallDownload, removeDownload } from './downloads.ts';

const TYPE = 'application/zip';

/** Folders are inside: unpacked at the root of a site or a vault, every file lies where it belongs. */
const toZipPath = (note: string): string =>
  (note.split('/').at(-1) ?? note).replace(/\.[^.]*$/, '.zip');

async function* entriesOf(files: readonly OutputFile[], lastModified: Date) {
  for (const file of files) yield { name: file.path, lastModified, input: await blobOf(file) };
}

const zip: Destination = {
  available: () => true,
  bundles: 'file',
  recall: (path, trace) => recallDownload(toZipPath(path), trace),
  isThere: isDownloadThere,
  remove: removeDownload,
  show: showFile,
  async deliver(files, delivery) {
    const note = files.at(-1);
    if (!note) throw new Fault('unexpected', 'nothing to put into a zip');
    const entries = entriesOf(files, zipDate(note.dated ?? ''));
    const bytes = (): Promise<Blob> =>
      new Response(makeZip(entries), { headers: { 'content-type': TYPE } }).blob();
    const { replaces = false } = note;
    const file = { path: toZipPath(note.path), ...(replaces ? { replaces } : {}) };
    // It is found again by its note, whose path is what the job knows.
    const done = await download(file, bytes, true, {
      ...delivery,
      read: () => delivery.read(note.path),
      write: (_path, trace) => delivery.write(note.path, trace),
    });
    return [done];
  },
};

export default zip;
