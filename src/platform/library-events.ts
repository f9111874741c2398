/** Notifies watching pages of library entries that were written, changed or deleted. */
import { watchItems, writeItem } from './storage.ts';

const KEY = 'library-news';

/** `ids`: of entries; empty where it is all of them. */
export const notifyLibraryChanged = (ids: readonly string[]): Promise<void> =>
  writeItem('session', KEY, { ids, told: crypto.randomUUID() });

/** Reports every change until the returned function is called. */
export const watchLibrary = (notify: (ids: readonly string[]) => void): (() => void) =>
  watchItems('session', (key, value) => {
    if (key === KEY && value) notify((value as { ids: readonly string[] }).ids);
  });
