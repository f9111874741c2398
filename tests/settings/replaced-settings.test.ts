/** Settings that cannot be read are kept apart before anything takes their place. */
import { beforeEach, expect, it, vi } from 'vitest';
import {
  forgetReplacedSettings,
  keepReplacedSettings,
  readReplacedSettings,
} from '../../src/settings/replaced-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { readSettings, writeSettings } from '../../src/settings/store.ts';

const kept = new Map<string, unknown>();
let full = false;
vi.mock('../../src/platform/storage.ts', () => ({
  readItem: async (_area: string, key: string) => kept.get(key),
  writeItem: async (_area: string, key: string, value: unknown) => {
    if (full) throw new Error('full');
    kept.set(key, value);
  },
  watchItems: () => () => {},
}));

const BROKEN = { version: 1, profile: 'hexo', categories: 'not a list', note: '我的' };

beforeEach(() => {
  kept.clear();
  full = false;
});

it('keeps what was there, word for word, and once', async () => {
  kept.set('settings', BROKEN);
  await expect(readSettings()).rejects.toMatchObject({ code: 'settings-invalid' });
  await writeSettings(DEFAULT_SETTINGS);
  await writeSettings({ ...DEFAULT_SETTINGS, tags: ['a'] });
  expect(await readSettings()).toMatchObject({ tags: ['a'] });
  const aside = await readReplacedSettings();
  expect(aside.map(({ text }) => JSON.parse(text))).toEqual([BROKEN]);
  kept.set('settings', BROKEN);
  await writeSettings(DEFAULT_SETTINGS);
  expect(await readReplacedSettings()).toHaveLength(1);
  await forgetReplacedSettings(aside[0]?.at ?? 0);
  expect(await readReplacedSettings()).toEqual([]);
});

it('keeps the newest of each kind, so that sync pushes nothing out', async () => {
  await keepReplacedSettings('unreadable', 0, 'unreadable');
  for (let n = 1; n < 20; n += 1) await keepReplacedSettings(n, n, 'synced');
  const aside = await readReplacedSettings();
  expect(aside.map(({ at }) => at)).toEqual([0, 15, 16, 17, 18, 19]);
});

it('reads what was set aside before there were kinds', async () => {
  kept.set('settings-set-aside', [{ at: 1, text: '{}' }]);
  expect(await readReplacedSettings()).toEqual([{ at: 1, text: '{}', why: 'unreadable' }]);
});

it('sets nothing aside that can be read', async () => {
  await writeSettings(DEFAULT_SETTINGS);
  await writeSettings({ ...DEFAULT_SETTINGS, tags: ['a'] });
  expect(await readReplacedSettings()).toEqual([]);
});

it('overwrites nothing that it cannot set aside', async () => {
  kept.set('settings', BROKEN);
  full = true;
  await expect(writeSettings(DEFAULT_SETTINGS)).rejects.toThrow('full');
  expect(kept.get('settings')).toBe(BROKEN);
});
