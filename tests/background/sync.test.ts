/** When the background side compares the settings here and there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToSync } from '../../src/background/sync.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { fire, resetBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

const done: string[] = [];
const changed = (area: string, ...keys: string[]): void => {
  const changes = Object.fromEntries(keys.map((key) => [key, { newValue: DEFAULT_SETTINGS }]));
  fire.storage.fire(changes, area);
};

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  done.length = 0;
  listenToSync({
    noteChange: async () => void done.push('note'),
    bringInStep: async () => void done.push('step'),
  });
});
afterEach(() => vi.useRealTimers());

it('does so once it has started, for what nobody heard', async () => {
  expect(done).toEqual([]);
  await vi.runAllTimersAsync();
  expect(done).toEqual(['step']);
});

it('writes a change down at once, and compares when no more follow', async () => {
  changed('local', 'settings');
  await vi.advanceTimersByTimeAsync(1000);
  changed('local', 'settings');
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['note', 'note']);
  await vi.runAllTimersAsync();
  expect(done).toEqual(['note', 'note', 'step']);
});

it('hears every part that arrives, and those that arrive together once', async () => {
  await vi.runAllTimersAsync();
  changed('sync', 'settings', 'settings.0', 'settings.1');
  await vi.runAllTimersAsync();
  changed('sync', 'settings.2');
  changed('sync', 'other');
  changed('local', 'other');
  await vi.runAllTimersAsync();
  expect(done).toEqual(['step', 'step', 'step']);
});
