/** What was saved comes into the library once, whatever stops it, and stays there as the user says. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../src/archive/jobs.ts';
import type { Article, Receipt } from '../../src/core/stages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const stored = new Map<string, unknown>();
vi.mock('../../src/platform/storage.ts', () => ({
  readItem: async (area: string, key: string) => stored.get(`${area}:${key}`),
  readItems: async (area: string, prefix: string) =>
    [...stored].flatMap(([key, value]) => (key.startsWith(`${area}:${prefix}`) ? [value] : [])),
  writeItem: async (area: string, key: string, value: unknown) => {
    stored.set(`${area}:${key}`, value);
  },
  removeItem: async (area: string, key: string) => void stored.delete(`${area}:${key}`),
  watchItems: () => () => {},
}));

const world = { privateTabs: false };
vi.mock('../../src/platform/tabs.ts', () => ({ hasPrivateTabs: async () => world.privateTabs }));

const article = {
  id: 'clip-1',
  capturedAt: '2026-05-03T10:00:00+02:00',
  url: 'https://example.org/a',
  scope: 'page',
  title: 'The lighthouse',
  authors: ['Ada'],
  site: 'The Pier',
  sections: [],
  keywords: [],
  html: '<p>灯塔 at the pier</p>',
  words: 3,
  doubts: [],
  trail: [],
} as unknown as Article;

const saved: Job = {
  id: 'job-1',
  clip: 'clip-1',
  url: article.url,
  scope: 'page',
  title: article.title,
  choice: { profile: 'markdown', categories: ['Sea'], tags: [] },
  destination: 'downloads',
  state: 'saved',
  attempts: 1,
  begunAt: 0,
  incognito: false,
  asked: ['a.md'],
  traces: {},
  receipt: {
    destination: 'downloads',
    at: '2026-05-03T10:00:00+00:00',
    files: [{ asked: 'a.md', path: '/d/a.md', bytes: 3 }],
  },
};
const files = [{ path: 'a.md', type: 'text/markdown', from: { text: '---\n' } }];

async function start() {
  vi.resetModules();
  const [shelving, articles, jobs, library, tidy, recognising, forgetting, privacy] =
    await Promise.all([
      import('../../src/background/shelve.ts'),
      import('../../src/archive/articles.ts'),
      import('../../src/archive/jobs.ts'),
      import('../../src/archive/library.ts'),
      import('../../src/background/tidy-up.ts'),
      import('../../src/background/recognise.ts'),
      import('../../src/background/forget.ts'),
      import('../../src/background/private-windows.ts'),
    ]);
  return {
    ...shelving,
    ...articles,
    ...jobs,
    ...library,
    ...tidy,
    ...recognising,
    ...forgetting,
    ...privacy,
  };
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the library', () => {
  it('has what was saved: headline, choice, receipt, text, and the note as it was written', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved, files);
    expect(await side.allEntries()).toMatchObject([
      {
        id: 'job-1',
        headline: { title: 'The lighthouse', url: article.url },
        choice: { categories: ['Sea'] },
        receipts: [saved.receipt],
      },
    ]);
    expect(await side.contentOf('job-1')).toEqual({ html: article.html, trail: [], note: '---\n' });
    expect(await side.searchTextOf('job-1')).toContain('灯塔');
    expect(await side.getJob('job-1')).toMatchObject({ shelved: true });
  });

  it('gets at the next start what a stop kept out of it, and only once', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.putJob(saved);
    const next = await start();
    await next.shelveRest();
    await next.shelveRest();
    expect(await next.countEntries()).toBe(1);
  });

  it('does not get back what the user took out of it', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved);
    await side.takeOut('job-1');
    await (await start()).shelveRest();
    expect(await side.countEntries()).toBe(0);
  });

  it('gets back what was taken out, when that is undone', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved, files);
    const volume = await side.takeOut('job-1');
    if (!volume) throw new Error('nothing was taken out');
    await side.putVolumes([volume]);
    expect(await side.contentOf('job-1')).toMatchObject({ note: '---\n' });
    expect(await side.searchTextOf('job-1')).toContain('灯塔');
  });

  it('never hears of private windows', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve({ ...saved, incognito: true });
    expect(await side.countEntries()).toBe(0);
    await side.shelve(saved);
    expect(await side.recognise(article, true)).toBeUndefined();
  });

  it('stays as it is where the user does not want it', async () => {
    const { DEFAULT_SETTINGS } = await import('../../src/settings/schema.ts');
    stored.set('local:settings', { ...DEFAULT_SETTINGS, library: false });
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved);
    stored.clear();
    await side.shelveRest();
    expect(await side.countEntries()).toBe(0);
  });

  it('keeps an article for good, when what was read is swept away', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved);
    await side.sweep(Date.now());
    expect(await side.getJob('job-1')).toBeUndefined();
    expect((await side.keptArticle('clip-1'))?.article).toBeUndefined();
    expect((await side.keptArticle('job-1'))?.article).toEqual(article);
  });

  it('is not robbed of an article that is still to come into it', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.putJob(saved);
    await side.sweep(Date.now());
    await side.shelveRest();
    expect(await side.countEntries()).toBe(1);
  });

  it('has one entry and one receipt after an update, two receipts after another file', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved);
    const again = { ...saved, id: 'job-2', entry: 'job-1' } as const;
    await side.shelve({ ...again, replace: true });
    expect(await side.allEntries()).toMatchObject([{ id: 'job-1', receipts: [{}] }]);
    const other = { ...saved.receipt, files: [{ asked: 'a.md', path: '/d/a (1).md', bytes: 3 }] };
    await side.shelve({ ...again, receipt: other as Receipt });
    expect((await side.entryOf('job-1'))?.receipts).toHaveLength(2);
  });

  it('keeps the receipt of another place when an update found nothing to replace there', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    await side.shelve(saved);
    const files = [{ asked: 'a.zip', path: '/d/a.zip', bytes: 9 }];
    const receipt: Receipt = { destination: 'zip', at: '2026-05-04T10:00:00+00:00', files };
    await side.shelve({ ...saved, id: 'job-2', entry: 'job-1', replace: true, receipt });
    const receipts = (await side.entryOf('job-1'))?.receipts ?? [];
    expect(receipts.map(({ destination }) => destination)).toEqual(['downloads', 'zip']);
  });
});

describe('an article', () => {
  it('is recognised by its address, and a change of what it says by its fingerprint', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    expect(await side.recognise(article, false)).toBeUndefined();
    await side.shelve(saved);
    expect(await side.recognise(article, false)).toMatchObject({ changed: false });
    const edited = { ...article, html: '<p>灯塔 at the new pier</p>' };
    const known = await side.recognise(edited, false);
    expect(known?.changed).toBe(true);
    expect(known && side.toSavedBefore(known)).toEqual({
      entry: 'job-1',
      at: '2026-05-03T10:00:00+00:00',
      changed: true,
      destination: 'downloads',
      place: 'a.md',
    });
    expect(await side.recognise({ ...article, scope: 'selection' }, false)).toBeUndefined();
  });

  it('is known by its last proved save, whatever it was handed over to since', async () => {
    const side = await start();
    await side.keepArticle(article, false, 0);
    const files = [{ asked: 'a.md', path: 'a.md', bytes: 3 }];
    const copied: Receipt = {
      destination: 'clipboard',
      at: '2026-05-04T10:00:00+00:00',
      unproved: true,
      files,
    };
    await side.shelve({ ...saved, receipt: copied });
    expect(await side.recognise(article, false)).toBeUndefined();
    await side.shelve({ ...saved, id: 'job-2', entry: 'job-1' });
    await side.shelve({ ...saved, id: 'job-3', entry: 'job-1', receipt: copied });
    const known = await side.recognise(article, false);
    expect(known?.receipt.destination).toBe('downloads');
  });

  it.each(['clipboard', 'obsidian'])(
    'has no file to update where it only went to %s, by a receipt that does not say so either',
    async (destination) => {
      const side = await start();
      await side.keepArticle(article, false, 0);
      const files = [{ asked: 'a.md', path: 'a.md', bytes: 3 }];
      const receipt: Receipt = { destination, at: '2026-05-04T10:00:00+00:00', files };
      await side.shelve({ ...saved, receipt });
      expect(await side.recognise(article, false)).toBeUndefined();
    },
  );
});

it('lets go of what was read in private windows with the last of them', async () => {
  const side = await start();
  await side.keepArticle(article, true, 0);
  await side.keepArticle({ ...article, id: 'clip-2' }, true, 0);
  await side.putJob({ ...saved, state: 'unsaved', incognito: true });
  await side.putJob({
    ...saved,
    id: 'running',
    clip: 'clip-2',
    state: 'delivering',
    incognito: true,
  });
  const isRunning = (id: string): boolean => id === 'running';
  world.privateTabs = true;
  await side.forgetPrivate(isRunning);
  expect(await side.keptArticle('clip-1')).toBeDefined();
  world.privateTabs = false;
  await side.forgetPrivate(isRunning);
  expect(await side.keptArticle('clip-1')).toBeUndefined();
  expect(await side.keptArticle('clip-2')).toBeDefined();
  expect((await side.allJobs()).map(({ id }) => id)).toEqual(['running']);
});

it('forgets everything but what is being saved', async () => {
  const side = await start();
  await side.keepArticle(article, false, 0);
  await side.keepArticle({ ...article, id: 'clip-2' }, false, 0);
  await side.shelve(saved);
  await side.putJob({ ...saved, id: 'running', clip: 'clip-2', state: 'delivering' });
  await side.forgetEverything((id) => id === 'running');
  expect(await side.countEntries()).toBe(0);
  expect((await side.allJobs()).map(({ id }) => id)).toEqual(['running']);
  expect(await side.keptArticle('clip-1')).toBeUndefined();
  expect(await side.keptArticle('clip-2')).toBeDefined();
});
