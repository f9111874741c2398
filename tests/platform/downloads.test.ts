/** Downloads that are slow to begin. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const world = { begin: (_id: number): void => {} };

vi.mock('webextension-polyfill', () => ({
  default: {
    downloads: {
      download: () =>
        new Promise<number>((resolve) => {
          world.begin = resolve;
        }),
      search: async () => [],
    },
  },
}));

const { startDownload } = await import('../../src/platform/downloads.ts');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOUR = 3_600_000;

it('waits as long as the user chooses where to save', async () => {
  const ended = vi.fn();
  const begun = startDownload('blob:a', 'a.md', { saveAs: true });
  begun.then(ended, ended);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(ended).not.toHaveBeenCalled();
  world.begin(3);
  await expect(begun).resolves.toBe(3);
});

it('says after a minute that nothing is heard of a download that asks nobody', async () => {
  const begun = expect(startDownload('blob:a', 'a.md')).rejects.toMatchObject({
    code: 'download-interrupted',
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await begun;
});
