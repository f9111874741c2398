/** Files that were downloaded before, as the browser remembers them by their path. */
import { browser, type Downloads } from './browser.ts';
import { pause } from './time-limit.ts';

/** A search makes the browser check the files on disk; the next search returns the result. */
const LOOK_MS = 200;

const downloadAt = async (path: string): Promise<Downloads.DownloadItem | undefined> =>
  (await browser.downloads.search({ filename: path, orderBy: ['-startTime'], limit: 1 }))[0];

/** Shows the file in its folder; `false` where the browser no longer knows it, or it is gone. */
export async function showFile(path: string): Promise<boolean> {
  const item = await downloadAt(path);
  return item?.exists === true && (await browser.downloads.show(item.id)) !== false;
}

/** Deletes the file from the disk; `false` where it is not there, or the browser no longer knows it. */
export async function removeFile(path: string): Promise<boolean> {
  const item = await downloadAt(path);
  if (!item || (await isGone(path))) return false;
  await browser.downloads.removeFile(item.id);
  return true;
}

/** Whether the file was deleted or moved since; `false` also if the browser does not know. */
export async function isGone(path: string): Promise<boolean> {
  if (!(await downloadAt(path))) return false;
  await pause(LOOK_MS);
  return (await downloadAt(path))?.exists === false;
}
