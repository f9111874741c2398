/** By key, what was saved before is told as saved only where it is still there. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/core/stages.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { type FakeFolder, fakeFolder } from '../destinations/fake-folder.ts';

const TAB = { id: 7, url: 'https://example.org/a', incognito: false } as Tab;
const article = { url: TAB.url, scope: 'page' } as Article;

const world = {
  destination: 'downloads',
  entries: 0,
  /** Paths of downloads that the browser knows to be gone. */
  gone: [] as string[],
  folder: fakeFolder('blog'),
  told: [] as string[],
};

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/archive/folder.ts', () => ({ keptFolder: async () => world.folder }));
vi.mock('../../src/platform/saved-files.ts', () => ({
  isGone: async (path: string) => world.gone.includes(path),
}));
vi.mock('../../src/saving/find-saved.ts', () => ({
  recognise: async () => ({
    entry: { id: `entry-${world.entries}` },
    receipt: {
      destination: world.destination,
      at: '2026-05-03T10:00:00+00:00',
      files: [{ asked: 'a.md', path: 'blog/a.md', bytes: 3 }],
    },
    changed: false,
  }),
}));
vi.mock('../../src/background/notify.ts', () => ({
  tellUnchanged: async (_tab: Tab, _at: string, path: string) => void world.told.push(path),
}));

const { savedAlready } = await import('../../src/background/saved-already.ts');
const isTold = async (): Promise<boolean> =>
  (await savedAlready(TAB, article, false)).is === 'told';

const folderWith = (...names: readonly string[]): FakeFolder => {
  const folder = fakeFolder('blog');
  for (const name of names) folder.content.set(name, '# a');
  return folder;
};

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue(undefined);
  // Asked for twice it is meant: each test is of another article.
  Object.assign(world, { entries: world.entries + 1, gone: [], told: [], folder: folderWith() });
});

it.each(['downloads', 'zip'])(
  '%s: told where the browser does not know it to be gone',
  async (destination) => {
    world.destination = destination;
    world.gone = ['blog/a.md'];
    expect(await isTold()).toBe(false);
    world.gone = [];
    expect(await isTold()).toBe(true);
    expect(world.told).toEqual(['a.md']);
  },
);

it('a folder of the user’s choice: told where the note lies in it', async () => {
  world.destination = 'folder';
  expect(await isTold()).toBe(false);
  world.folder = folderWith('a.md');
  expect(await isTold()).toBe(true);
});

it('a folder that the browser has closed again: not told, for nobody can look', async () => {
  world.destination = 'folder';
  world.folder = folderWith('a.md');
  world.folder.permission = 'prompt';
  expect(await isTold()).toBe(false);
});
