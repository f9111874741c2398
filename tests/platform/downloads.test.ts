/** Downloads that are slow to begin. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const world = {
  begin: (_id: number): void => {},
  created: (_item: { id: number; url: string; filename: string }): void => {},
};

vi.mock('webextension-polyfill', () => ({
  default: {
    downloads: {
      download: () =>
        new Promise<number>((resolve) => {
          world.begin = resolve;
        }),
      search: async () => [],
      onCreated: {
        addListener: (listener: typeof world.created) => {
          world.created = listener;
        },
        removeListener: () => {},
      },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));

const { pathsNamed, startDownload, watchPath } = await import('../../src/platform/downloads.ts');

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

it('holds back what is slow until the path of a begun download is written down', async () => {
  let written = (): void => {};
  const stop = watchPath(
    'blob:b',
    () =>
      new Promise((resolve) => {
        written = resolve;
      }),
  );
  const named = vi.fn();
  void pathsNamed().then(named);
  world.created({ id: 4, url: 'blob:b', filename: '/b.md' });
  await vi.advanceTimersByTimeAsync(100);
  expect(named).not.toHaveBeenCalled();
  written();
  await vi.advanceTimersByTimeAsync(0);
  expect(named).toHaveBeenCalled();
  await stop();
});

it('does not wait for a path that the browser asks its user for', async () => {
  const stop = watchPath('blob:c', async () => {});
  const named = vi.fn();
  void pathsNamed().then(named);
  await vi.advanceTimersByTimeAsync(500);
  expect(named).toHaveBeenCalled();
  await stop();
  await expect(pathsNamed()).resolves.toBeUndefined();
});
