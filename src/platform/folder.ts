/**
 * A folder on the user's disk, through the File System Access API, which only Chromium has. A page picks
 * it, for its worker has no picker; the worker may then use the handle as long as the browser grants it.
 */
import { Fault, type FaultCode, toFault } from '../core/fault.ts';

/** What the standard library does not know yet. */
type Guarded = {
  queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
};
type Picker = {
  showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
};
type Iterated = { readonly values: () => AsyncIterable<FileSystemHandle> };
export type Folder = FileSystemDirectoryHandle;

const ACCESS = { mode: 'readwrite' } as const;

export const hasFolders = (): boolean =>
  __TARGET__ === 'chromium' && 'FileSystemDirectoryHandle' in globalThis;

/** Lets the user choose; only from a click. `undefined` where the dialog was closed without a choice. */
export async function pickFolder(): Promise<Folder | undefined> {
  const { showDirectoryPicker } = globalThis as Picker;
  if (!showDirectoryPicker) throw new Fault('destination-missing', 'no picker');
  try {
    return await showDirectoryPicker.call(globalThis, { ...ACCESS, id: 'presscut' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw toFault(error, 'folder-refused');
  }
}

export const accessTo = async (folder: Folder): Promise<PermissionState> =>
  (await (folder as Guarded).queryPermission?.(ACCESS)) ?? 'granted';

/** Asks the user, where the browser has to; only from a click. */
export const askForAccess = async (folder: Folder): Promise<PermissionState> =>
  (await (folder as Guarded).requestPermission?.(ACCESS)) ?? 'granted';

const CODES: Readonly<Record<string, FaultCode>> = {
  NotFoundError: 'folder-gone',
  QuotaExceededError: 'disk-full',
  TypeMismatchError: 'folder-refused',
  NoModificationAllowedError: 'folder-refused',
  InvalidModificationError: 'folder-refused',
  InvalidStateError: 'folder-refused',
  AbortError: 'folder-refused',
  TypeError: 'folder-refused',
};

/** What a refusal of the file system means. */
export async function faultOfFolder(folder: Folder, error: unknown): Promise<Fault> {
  if (error instanceof Fault) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const granted = (await accessTo(folder)) === 'granted';
  const code = granted ? CODES[name] : 'folder-locked';
  const refused = name === 'NotAllowedError' ? 'folder-refused' : 'unexpected';
  return new Fault(code ?? refused, `${name}: ${message}`, { cause: error });
}

const isError = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/** The folder a path leads to, made where it is missing, and the name at its end. */
async function descend(
  root: Folder,
  path: string,
  create: boolean,
): Promise<{ readonly folder: Folder; readonly name: string }> {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  let folder = root;
  for (const segment of segments) folder = await folder.getDirectoryHandle(segment, { create });
  return { folder, name };
}

/** The size of what stands at `path`, in bytes; `undefined` where nothing does. */
export async function sizeAt(root: Folder, path: string): Promise<number | undefined> {
  // The root itself may be gone, which is no free place.
  await root.keys().next();
  try {
    const { folder, name } = await descend(root, path, false);
    const file = await folder.getFileHandle(name).catch((error: unknown) => {
      if (isError(error, 'TypeMismatchError')) return undefined;
      throw error;
    });
    // A folder stands there: neither free nor a file of any size.
    return file ? (await file.getFile()).size : Number.NaN;
  } catch (error) {
    if (isError(error, 'NotFoundError')) return undefined;
    throw error;
  }
}

/** Deletes a file, unless it has another size than `bytes` or was written to after `until`. */
export async function removeAt(
  root: Folder,
  path: string,
  bytes: number,
  until: number,
): Promise<'removed' | 'gone' | 'changed'> {
  try {
    const { folder, name } = await descend(root, path, false);
    const { size, lastModified } = await (await folder.getFileHandle(name)).getFile();
    if (size !== bytes || lastModified > until) return 'changed';
    await folder.removeEntry(name);
    return 'removed';
  } catch (error) {
    if (isError(error, 'NotFoundError')) return 'gone';
    throw error;
  }
}

/**
 * Writes a file whole or not at all: the browser writes beside it and swaps at the end. Answers with
 * the size that is read back. Throws what the browser throws.
 */
export async function writeAt(root: Folder, path: string, blob: Blob): Promise<number> {
  const { folder, name } = await descend(root, path, true);
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writing = await file.createWritable();
    try {
      await writing.write(blob);
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    return (await file.getFile()).size;
  } catch (error) {
    await removeEmpty(folder, file);
    throw error;
  }
}

/** What was made to be written to and is empty still must not stay behind. */
async function removeEmpty(folder: Folder, file: FileSystemFileHandle): Promise<void> {
  try {
    if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
  } catch (error) {
    console.warn('an empty file stays behind', error);
  }
}

/** A site has folders of thousands of files that no note goes to. */
const SKIPPED = /^[.]|^(?:node_modules|vendor|public|dist|_site)$/;
const MAX_FOLDERS = 200;
const MAX_DEPTH = 4;

/** The folders below it, as paths, those near the top first. */
export async function foldersIn(root: Folder): Promise<readonly string[]> {
  const found: string[] = [];
  let level: readonly (readonly [path: string, folder: Folder])[] = [['', root]];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: [string, Folder][] = [];
    for (const [above, folder] of level)
      for await (const entry of (folder as unknown as Iterated).values()) {
        if (entry.kind !== 'directory' || SKIPPED.test(entry.name)) continue;
        const path = above ? `${above}/${entry.name}` : entry.name;
        if (found.push(path) === MAX_FOLDERS) return found;
        next.push([path, entry as Folder]);
      }
    level = next;
  }
  return found;
}
