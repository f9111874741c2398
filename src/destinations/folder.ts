/** Into a folder of the user's choice, such as the root of a Hexo site or an Obsidian vault. */
import { blobOf } from '../archive/bytes.ts';
import { keptFolder } from '../archive/folder.ts';
import type { DeliveredFile, DeliveryLog, Destination } from '../core/destination.ts';
import { Fault } from '../core/fault.ts';
import type { OutputFile } from '../core/stages.ts';
import {
  accessTo,
  type Folder,
  faultOfFolder,
  foldersIn,
  hasFolders,
  removeAt,
  sizeAt,
  writeAt,
} from '../platform/folder.ts';

const MAX_COPIES = 999;
/** Disks round the times of their files, some to two seconds. */
const WRITTEN_MS = 3000;

/** Throws `folder-unset`, and `folder-locked` where only a click of the user's opens it again. */
async function open(): Promise<Folder> {
  const folder = await keptFolder();
  if (!folder) throw new Fault('folder-unset');
  if ((await accessTo(folder)) !== 'granted') throw new Fault('folder-locked', folder.name);
  return folder;
}

/** Two notes of one name that look for a free one at the same time would both find it. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** The path itself, or numbered if it is taken. */
async function freePath(root: Folder, path: string): Promise<string> {
  const dot = path.lastIndexOf('.');
  const [stem, ending] =
    dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  for (let copy = 0; copy <= MAX_COPIES; copy += 1) {
    const tried = copy === 0 ? path : `${stem} (${copy})${ending}`;
    if ((await sizeAt(root, tried)) === undefined) return tried;
  }
  throw new Fault('folder-refused', `${path} exists ${MAX_COPIES} times`);
}

const delivered = (root: Folder, asked: string, path: string, bytes: number): DeliveredFile => ({
  asked,
  path: `${root.name}/${path}`,
  bytes,
});

/** Where a delivered file lies below `root`, unless it was delivered to another folder. */
const placeBelow = (root: Folder, path: string): string | undefined =>
  path.startsWith(`${root.name}/`) ? path.slice(root.name.length + 1) : undefined;

/** A file that takes the place of an older one leaves no trace before it is written: it is written again. */
async function deliverFile(
  root: Folder,
  file: OutputFile,
  log: DeliveryLog,
): Promise<DeliveredFile> {
  const { path: asked, replaces } = file;
  const blob = await blobOf(file);
  const reserved = log.read(asked)?.path;
  const there = reserved === undefined ? undefined : await sizeAt(root, reserved);
  if (reserved !== undefined && there === blob.size) return delivered(root, asked, reserved, there);
  const free = async (): Promise<string> =>
    reserved !== undefined && !there ? reserved : freePath(root, asked);
  const path = replaces ? asked : await free();
  const trace = { bytes: blob.size };
  await log.write(asked, replaces ? trace : { ...trace, path });
  const bytes = await writeAt(root, path, blob);
  if (bytes !== blob.size)
    throw new Fault('folder-refused', `${bytes} of ${blob.size} bytes at ${path}`);
  if (replaces) await log.write(asked, { ...trace, path });
  return delivered(root, asked, path, bytes);
}

const folder: Destination = {
  available: hasFolders,
  fields: [{ id: 'folder', kind: 'folder' }],
  async folders() {
    try {
      return await foldersIn(await open());
    } catch (error) {
      console.info('no folders', error);
      return [];
    }
  },
  async recall(asked, { path, bytes }) {
    if (path === undefined) return undefined;
    const root = await open();
    try {
      const there = (await sizeAt(root, path)) === bytes;
      return there ? delivered(root, asked, path, bytes) : undefined;
    } catch (error) {
      throw await faultOfFolder(root, error);
    }
  },
  async isThere(path) {
    try {
      const root = await open();
      const place = placeBelow(root, path);
      return place !== undefined && Number.isFinite(await sizeAt(root, place));
    } catch (error) {
      console.info('the folder cannot be looked into', error);
      return undefined;
    }
  },
  async remove({ path, bytes }, at) {
    const root = await open();
    const place = placeBelow(root, path);
    if (place === undefined) return 'gone';
    try {
      return await removeAt(root, place, bytes, Date.parse(at) + WRITTEN_MS);
    } catch (error) {
      throw await faultOfFolder(root, error);
    }
  },
  async deliver(files, log) {
    const root = await open();
    const done: DeliveredFile[] = [];
    try {
      for (const file of files) done.push(await inTurn(() => deliverFile(root, file, log)));
      return done;
    } catch (error) {
      throw await faultOfFolder(root, error);
    }
  },
};

export default folder;
