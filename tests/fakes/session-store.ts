/** A session store in memory. */
import type { SessionStore } from '../../src/archive/session-store.ts';

export const storeIn = (items: Map<string, unknown>): SessionStore => ({
  read: async (key) => items.get(key),
  readItems: async (prefix) =>
    [...items].flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : [])),
  write: async (key, value) => void items.set(key, structuredClone(value)),
  remove: async (key) => void items.delete(key),
});
