/**
 * Where things go that the database does not take, because the disk is full or the database broken: into
 * the browser's memory, and where that is full too, into this run's own. They are gone with the browser.
 */
import { toFault } from '../core/fault.ts';
import { sessionStore } from './session-store.ts';

const held = new Map<string, unknown>();
/** Keys of which this run knows that they are kept here. */
const known = new Set<string>();
/** Whether the database refused the last call. */
let failing = false;

/** Whether the database refused something, and has taken nothing since. */
export const isFailing = (): boolean => failing;

/** Remembers how the database did; hands on what it answered, or what it threw. */
export async function attend<T>(work: Promise<T>): Promise<T> {
  try {
    const answer = await work;
    failing = false;
    return answer;
  } catch (error) {
    failing = true;
    throw error;
  }
}

/** What the database answers, or `otherwise` where it does not. */
export const orElse = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  work.catch((error: unknown) => {
    failing = true;
    console.error('the database does not answer', toFault(error).message);
    return otherwise;
  });

export async function hold(key: string, value: unknown): Promise<void> {
  known.add(key);
  try {
    await sessionStore().write(key, value);
    held.delete(key);
  } catch (error) {
    console.warn('kept by this run of the background side alone', error);
    held.set(key, value);
  }
}

export async function heldItem(key: string): Promise<unknown> {
  const item = held.get(key) ?? (await sessionStore().read(key));
  if (item !== undefined) known.add(key);
  return item;
}

/** The values of all keys that begin with `prefix`. */
export const heldItems = async (prefix: string): Promise<unknown[]> => [
  ...[...held].flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : [])),
  ...(await sessionStore().readItems(prefix)),
];

export const isHeld = (key: string): boolean => known.has(key);

export async function release(key: string): Promise<void> {
  known.delete(key);
  held.delete(key);
  await sessionStore().remove(key);
}
