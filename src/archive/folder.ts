/**
 * The folder the user chose, as the handle that only a database can keep. In a database of its own: a
 * journal that is full or broken does not take it along.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { within } from './database.ts';

interface Schema extends DBSchema {
  handles: { key: string; value: FileSystemDirectoryHandle };
}

const KEY = 'root';

async function withHandles<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>('presscut-folder', 1, {
    upgrade: (opened) => {
      opened.createObjectStore('handles');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Throws `storage-failed`, like all that follow. */
export const keptFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  within('folder', () => withHandles((db) => db.get('handles', KEY)));

export const keepFolder = (handle: FileSystemDirectoryHandle): Promise<void> =>
  within('folder', async () => {
    await withHandles((db) => db.put('handles', handle, KEY));
  });
