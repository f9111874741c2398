/** When the background side compares the settings here and there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;
let hear: ((changes: Changes, area: string) => void)[] = [];
const done: string[] = [];

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: (typeof hear)[number]) => void hear.push(listener),
      },
    },
  },
}));
vi.mock('../../src/settings/sync.ts', async (original) => ({
  ...(await original<object>()),
  noteChange: async () => void done.push('note'),
  bringInStep: async () => void done.push('step'),
}));

const { DEFAULT_SETTINGS } = await import('../../src/settings/schema.ts');
const changed = (area: string, ...keys: string[]): void => {
  const changes = Object.fromEntries(keys.map((key) => [key, { newValue: DEFAULT_SETTINGS }]));
  for (const listener of hear) listener(changes, area);
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  hear = [];
  const { listenToSync } = await import('../../src/background/sync.ts');
  done.length = 0;
  listenToSync();
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
