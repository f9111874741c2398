/** As much of a browser as a page needs to be drawn; `world.local` is what its storage answers. */

import { afterAll } from 'vitest';

/** What Preact does after a page was painted hangs on a timer, which must not outlive the page. */
afterAll(() => new Promise((done) => setTimeout(done, 200)));

type Items = Record<string, unknown>;
export const world: { local: () => Promise<Items> } = { local: async () => ({}) };

export const unreadable = (): Promise<Items> => Promise.reject(new Error('corrupt'));

const listener = { addListener: () => {}, removeListener: () => {} };
const write = { set: async () => {}, remove: async () => {} };

export const browser = {
  storage: {
    local: { ...write, get: () => world.local() },
    session: { ...write, get: async () => ({}) },
    sync: { ...write, get: async () => ({}) },
    onChanged: listener,
  },
  runtime: {
    onMessage: listener,
    sendMessage: async () => ({ ok: true, value: [] }),
    getManifest: () => ({ version: '0.0.0' }),
    getURL: (path: string) => `chrome-extension://presscut/${path}`,
  },
  commands: { getAll: async () => [] },
  permissions: { contains: async () => true, onAdded: listener, onRemoved: listener },
  i18n: { getUILanguage: () => 'en' },
};
