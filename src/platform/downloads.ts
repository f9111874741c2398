/** Files through the browser's own downloads, followed until they are proved to be on disk. */
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import { browser, type Downloads } from './browser.ts';
import { pause, withLimit } from './time-limit.ts';

/** For downloads without a dialog: a user asked where to save may take any time. */
const BEGIN_LIMIT_MS = 60_000;

/** Neither another name nor another folder would help. */
const BLOCKED = new Set(['FILE_BLOCKED', 'FILE_VIRUS_INFECTED', 'FILE_SECURITY_CHECK_FAILED']);

/** Which fault the browser's reason for an interruption means. */
export function faultOfInterrupt(reason: string | undefined): FaultCode {
  if (reason === 'FILE_NO_SPACE') return 'disk-full';
  if (reason === 'USER_CANCELED') return 'download-cancelled';
  if (reason && BLOCKED.has(reason)) return 'download-blocked';
  return reason?.startsWith('FILE_') ? 'download-refused' : 'download-interrupted';
}

const search = async (
  query: Downloads.DownloadQuery,
): Promise<Downloads.DownloadItem | undefined> => (await browser.downloads.search(query))[0];

/** A download of this extension by the URL it was begun with, which no two share. */
export const findDownload = (url: string): Promise<Downloads.DownloadItem | undefined> =>
  search({ url });

/** Downloads that have begun, and whose path is not written down yet. */
const unnamed = new Set<Promise<void>>();
/** The browser may be asking where to save. */
const NAME_LIMIT_MS = 500;

/**
 * Until the path of each download that has begun is written down. A browser that is killed before
 * would leave a file of which nothing is known: what keeps the thread busy waits for this.
 */
export const pathsNamed = async (): Promise<void> => {
  if (unnamed.size > 0) await Promise.race([Promise.all(unnamed), pause(NAME_LIMIT_MS)]);
};

/**
 * Reports once the absolute path that the browser chooses for the next download from `url`. The
 * returned function stops watching, and waits for the callback to finish.
 */
export function watchPath(
  url: string,
  notify: (path: string) => Promise<void>,
): () => Promise<void> {
  const { onCreated, onChanged } = browser.downloads;
  let id: number | undefined;
  let reported: Promise<void> | undefined;
  let settle = (): void => {};
  const named = new Promise<void>((resolve) => {
    settle = resolve;
  });
  unnamed.add(named);
  const report = (path: string): void => {
    reported ??= notify(path).finally(settle);
  };
  const created = (item: Downloads.DownloadItem): void => {
    if (item.url !== url) return;
    id = item.id;
    if (item.filename) report(item.filename);
  };
  const changed = (delta: Downloads.OnChangedDownloadDeltaType): void => {
    const path = delta.filename?.current;
    if (delta.id === id && path) report(path);
  };
  onCreated.addListener(created);
  onChanged.addListener(changed);
  return async () => {
    onCreated.removeListener(created);
    onChanged.removeListener(changed);
    settle();
    unnamed.delete(named);
    await reported;
  };
}

/** `saveAs`: the user wants to be asked where. */
export type DownloadManner = { readonly replaces?: boolean; readonly saveAs?: boolean };

/**
 * Begins a download; answers with its id. Throws `download-refused`, `download-cancelled`, and
 * `download-interrupted` where nothing is heard of it, which may still begin.
 */
export async function startDownload(
  url: string,
  path: string,
  { replaces = false, saveAs = false }: DownloadManner = {},
): Promise<number> {
  const conflictAction = replaces ? 'overwrite' : 'uniquify';
  const begun = browser.downloads
    .download({ url, filename: path, conflictAction, saveAs })
    .catch((error: unknown) => {
      const { message } = toFault(error);
      const code = /cancell?ed/i.test(message) ? 'download-cancelled' : 'download-refused';
      throw new Fault(code, message, { cause: error });
    });
  try {
    return await (saveAs ? begun : withLimit(begun, BEGIN_LIMIT_MS, 'download-interrupted'));
  } catch (error) {
    // It may have begun without saying so, while the browser asks where to save.
    const item = await findDownload(url);
    if (item && item.state !== 'interrupted') return item.id;
    throw error;
  }
}

/**
 * Waits until the download has ended and proves it: complete, there, and of `bytes` bytes. There is
 * no time limit: the browser may be asking where to save. Throws `download-interrupted`,
 * `download-cancelled`, `download-blocked`, `download-refused`, `disk-full` or `download-missing`.
 */
export async function settleDownload(
  id: number,
  bytes: number,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const item = await ended(id);
  if (item.state === 'interrupted') throw new Fault(faultOfInterrupt(item.error), item.error);
  const size = Math.max(item.fileSize, item.bytesReceived);
  if (item.exists === false || size !== bytes)
    throw new Fault('download-missing', `${size} of ${bytes} bytes at ${item.filename}`);
  return { path: item.filename, bytes: size };
}

/** A download can end before the listener is there: ask once after adding it. */
async function ended(id: number): Promise<Downloads.DownloadItem> {
  let forget = (): void => {};
  try {
    return await new Promise<Downloads.DownloadItem>((resolve, reject) => {
      const look = (): void => {
        search({ id }).then((item) => {
          if (!item) reject(new Fault('download-missing', `download ${id} is gone`));
          else if (item.state !== 'in_progress') resolve(item);
        }, reject);
      };
      const changed = (delta: { id: number }): void => {
        if (delta.id === id) look();
      };
      browser.downloads.onChanged.addListener(changed);
      forget = () => browser.downloads.onChanged.removeListener(changed);
      look();
    });
  } finally {
    forget();
  }
}
