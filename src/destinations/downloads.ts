/** Into the browser's downloads folder, or a folder below it. */

import { blobOf } from '../archive/bytes.ts';
import type { DeliveredFile, Delivery, DeliveryLog, Destination } from '../core/destination.ts';
import { toFault } from '../core/fault.ts';
import type { Trace } from '../core/job.ts';
import { type PathToTry, pathsToTry } from '../core/paths/fallbacks.ts';
import type { OutputFile } from '../core/stages.ts';
import { domHost } from '../platform/dom-host.ts';
import {
  type DownloadManner,
  findDownload,
  settleDownload,
  startDownload,
  watchPath,
} from '../platform/downloads.ts';
import { isGone, removeFile, showFile } from '../platform/saved-files.ts';

/** The file does not need its URL any more, whatever became of it. */
const release = (url: string): Promise<void> =>
  domHost.closeUrl({ url }).catch((error: unknown) => {
    console.warn('a blob URL is released later', error);
  });

/** What came of an earlier download of the file. */
export async function recallDownload(
  path: string,
  { url, bytes, fallback }: Trace,
): Promise<DeliveredFile | undefined> {
  if (url === undefined) return undefined;
  const begun = await findDownload(url);
  try {
    if (!begun || begun.state === 'interrupted') return undefined;
    const found = await settleDownload(begun.id, bytes);
    return { asked: path, ...found, ...(fallback ? { fallback } : {}) };
  } catch (error) {
    // The download had finished, and its file was removed since.
    if (toFault(error).code === 'download-missing') return undefined;
    throw error;
  } finally {
    await release(url);
  }
}

export const isDownloadThere = async (path: string): Promise<boolean> => !(await isGone(path));

/** The browser knows the size that was downloaded, and not whether the file was changed since. */
export const removeDownload: NonNullable<Destination['remove']> = async ({ path }) =>
  (await removeFile(path)) ? 'removed' : 'gone';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** One try under one path. Another one is only safe after `download-refused`: then nothing has begun. */
async function attempt(
  asked: string,
  { path, fallback }: PathToTry,
  blob: Blob,
  manner: DownloadManner,
  log: DeliveryLog,
): Promise<DeliveredFile> {
  const { url, bytes } = await domHost.openUrl(blob);
  const why = fallback ? { fallback } : {};
  const trace: Trace = { url, bytes, ...why };
  const stop = watchPath(url, (place) =>
    log.write(asked, { ...trace, taken: folderOf(path) + (place.split(/[\\/]/).at(-1) ?? '') }),
  );
  try {
    await log.write(asked, trace);
    const id = await startDownload(url, path, manner);
    return { asked, ...(await settleDownload(id, bytes)), ...why };
  } catch (error) {
    await stop();
    // The path may be another's by the time this is tried again.
    await log.write(asked, trace);
    throw error;
  } finally {
    await stop();
    await release(url);
  }
}

/**
 * The path of an earlier try that its browser took with it: after a crash, what it had just written may be
 * on the disk and not in its list.
 */
const pathBeforeCrash = async ({ url, taken }: Trace): Promise<string | undefined> =>
  url !== undefined && taken !== undefined && !(await findDownload(url)) ? taken : undefined;

/** Where a file may go; one that points at its neighbours stays in its folder. */
function waysFor(
  { path, replaces, pinnedToFolder }: FileToWrite,
  alone: boolean,
): readonly PathToTry[] {
  if (!alone || replaces) return [{ path }];
  return pathsToTry(path).filter((way) => !pinnedToFolder || folderOf(way.path) === folderOf(path));
}

type FileToWrite = Pick<OutputFile, 'path' | 'replaces' | 'pinnedToFolder'>;

/**
 * Downloads one file, once, whatever stops it in between. `alone`: nothing else is delivered with it
 * that would have to lie beside it.
 */
export async function download(
  file: FileToWrite,
  open: () => Promise<Blob>,
  alone: boolean,
  delivery: Delivery,
): Promise<DeliveredFile> {
  const { path: asked, replaces = false } = file;
  const earlier = delivery.read(asked);
  const there = earlier && (await recallDownload(asked, earlier));
  if (there) return there;
  const blob = await open();
  const taken = earlier && (await pathBeforeCrash(earlier));
  if (taken) {
    const why = earlier.fallback ? { fallback: earlier.fallback } : {};
    return attempt(asked, { path: taken, ...why }, blob, { replaces: true }, delivery);
  }
  if (delivery.saveAs)
    return attempt(asked, { path: asked, fallback: 'save-as' }, blob, { saveAs: true }, delivery);
  let refused: unknown;
  for (const way of waysFor(file, alone)) {
    try {
      return await attempt(asked, way, blob, { replaces }, delivery);
    } catch (error) {
      if (toFault(error).code !== 'download-refused') throw error;
      refused ??= error;
    }
  }
  throw refused;
}

const downloads: Destination = {
  available: () => true,
  recall: recallDownload,
  isThere: isDownloadThere,
  remove: removeDownload,
  show: showFile,
  async deliver(files, delivery) {
    const delivered: DeliveredFile[] = [];
    const alone = files.length === 1;
    for (const file of files)
      delivered.push(await download(file, () => blobOf(file), alone, delivery));
    return delivered;
  },
};

export default downloads;
