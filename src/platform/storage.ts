/** The browser's key-value stores, and watching them. */
import { Fault } from '../core/fault.ts';
import { browser } from './browser.ts';

/** `local` stays; `session` is gone when the browser closes; `sync` is shared by a user's browsers. */
export type Area = 'local' | 'session' | 'sync';

export const readWhole = (area: Area): Promise<Readonly<Record<string, unknown>>> =>
  browser.storage[area].get(null);

export async function readItem(area: Area, key: string): Promise<unknown> {
  const found = await browser.storage[area].get(key);
  return found[key];
}

/** The values of all keys that begin with `prefix`. */
export async function readItems(area: Area, prefix: string): Promise<unknown[]> {
  const all = await browser.storage[area].get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith(prefix) ? [all[key]] : []));
}

/** All of them or none. Throws `storage-failed`. */
export async function writeItems(
  area: Area,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await browser.storage[area].set({ ...items });
  } catch (error) {
    throw new Fault('storage-failed', `${area} ${Object.keys(items)}`, { cause: error });
  }
}

/** Throws `storage-failed`. */
export const writeItem = (area: Area, key: string, value: unknown): Promise<void> =>
  writeItems(area, { [key]: value });

export async function removeItem(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

/** The session's items, as the archive uses them. */
export const browserSession = {
  read: (key: string): Promise<unknown> => readItem('session', key),
  readItems: (prefix: string): Promise<unknown[]> => readItems('session', prefix),
  write: (key: string, value: unknown): Promise<void> => writeItem('session', key, value),
  remove: (key: string): Promise<void> => removeItem('session', key),
};

/**
 * Reports every new value until the returned function is called; `undefined` if one was removed.
 */
export function watchItems(area: Area, notify: (key: string, value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string): void => {
    if (changed !== area) return;
    for (const [key, { newValue }] of Object.entries(changes)) notify(key, newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
