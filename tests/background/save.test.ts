/** The journal: whatever stops the background side, each save ends as one file or as unsaved with a reason. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultCode } from '../../src/core/fault.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import type { Article, Choice } from '../../src/core/stages.ts';
import type { Progress } from '../../src/platform/contracts.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const world = {
  /** Every file on the disk. */
  files: [] as { url: string; path: string }[],
  progress: new Map<string, Progress>(),
  steps: 0,
  /** Whether progress cannot be told. */
  deaf: false,
  /** The step at which the background side is killed: from then on nothing answers any more. */
  killAt: Number.POSITIVE_INFINITY,
  fault: undefined as FaultCode | undefined,
  /** Whether an alarm wakes the background side. */
  watched: false,
  /** What happens while the alarm is taken away. */
  meanwhile: undefined as (() => Promise<unknown>) | undefined,
  settings: undefined as unknown,
  /** How often a copy was tried in the page. */
  copies: 0,
  /** Names of the profiles that were converted with. */
  profiles: [] as string[],
  async step(): Promise<void> {
    world.steps += 1;
    if (world.steps >= world.killAt) await new Promise(() => {});
  },
};

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/storage.ts', () => ({
  readItem: async (_area: string, key: string) => (key === 'settings' ? world.settings : undefined),
  readItems: async () => [],
  writeItem: async (_area: string, key: string, value: unknown) => {
    await world.step();
    if (world.deaf) throw new Error('nobody can be told');
    if (key.startsWith('progress:')) world.progress.set(key, value as Progress);
  },
  removeItem: async () => {},
  watchItems: () => () => {},
}));
vi.mock('../../src/platform/watch.ts', () => ({
  keepWatch: async () => {
    world.watched = true;
  },
  endWatch: async () => {
    await world.meanwhile?.();
    world.watched = false;
  },
}));
vi.mock('../../src/platform/dom-host.ts', () => ({
  openDomHost: async () => {},
  domHost: {
    convert: async ({ profile }: { profile: Profile }) => {
      world.profiles.push(profile.name);
      await world.step();
      // The class of this run's modules: each start has its own.
      const { Fault } = await import('../../src/core/fault.ts');
      if (world.fault) throw new Fault(world.fault);
      return { path: 'a.md', fields: {}, body: 'x', text: 'x', pictures: [] };
    },
    openUrl: async () => ({ url: `blob:${crypto.randomUUID()}`, bytes: 1 }),
    closeUrl: async () => {},
    toHtml: async () => '<p>x</p>',
  },
}));
vi.mock('../../src/background/copy.ts', () => ({
  copyFor: async () => {
    world.copies += 1;
    const { Fault } = await import('../../src/core/fault.ts');
    throw new Fault('clipboard-away');
  },
}));
vi.mock('../../src/platform/downloads.ts', () => ({
  findDownload: async (url: string) => {
    const at = world.files.findIndex((file) => file.url === url);
    return at < 0 ? undefined : { id: at, state: 'complete' };
  },
  watchPath: () => async () => {},
  startDownload: async (url: string, path: string) => {
    await world.step();
    world.files.push({ url, path });
    await world.step();
    return world.files.length - 1;
  },
  settleDownload: async (id: number) => ({ path: world.files[id]?.path, bytes: 1 }),
}));
vi.mock('../../src/platform/tabs.ts', () => ({ hasPrivateTabs: async () => false }));
vi.mock('../../src/background/tell.ts', () => ({
  tellUnsaved: async () => {},
  tellEnd: async () => {},
}));

const article = {
  id: 'one',
  url: 'https://example.org/a',
  title: 'A',
  html: '<p>x</p>',
  authors: [] as readonly string[],
  site: 'Example',
  trail: [] as Article['trail'],
} as Article;
const choice: Choice = { profile: 'markdown', categories: [], tags: [] };

const wish = { id: 'job-1', clip: article.id, choice };

/** A background side that has just started. */
async function start() {
  vi.resetModules();
  const [save, { lookAfter, resume }, { goOnCopied }, articles, jobs] = await Promise.all([
    import('../../src/background/save.ts'),
    import('../../src/background/resume.ts'),
    import('../../src/background/copied.ts'),
    import('../../src/archive/articles.ts'),
    import('../../src/archive/jobs.ts'),
  ]);
  return { ...save, lookAfter, resume, goOnCopied, ...articles, ...jobs };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.assign(world, { files: [], progress: new Map(), steps: 0, fault: undefined, deaf: false });
  Object.assign(world, { settings: undefined, profiles: [], watched: false, copies: 0 });
  world.meanwhile = undefined;
  world.killAt = Number.POSITIVE_INFINITY;
});

async function stepsOfOneSave(): Promise<number> {
  const side = await start();
  await side.keepArticle(article, false, 0);
  await side.finish(await side.begin(wish));
  return world.steps;
}

describe('a save', () => {
  it('ends as one file, with its receipt and its progress', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    const job = await side.finish(await side.begin(wish));
    expect(job).toMatchObject({ state: 'saved', receipt: { files: [{ asked: 'a.md' }] } });
    expect(world.files).toHaveLength(1);
    expect([...world.progress.values()]).toMatchObject([{ state: 'saved' }]);
  });

  it('that fails is kept with its reason, and can be taken up again', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    world.fault = 'convert-timeout';
    const job = await side.finish(await side.begin(wish));
    expect(job).toMatchObject({ state: 'unsaved', fault: 'convert-timeout' });
    expect([...world.progress.values()]).toMatchObject([{ state: 'unsaved' }]);
    world.fault = undefined;
    await expect(side.finish(job)).resolves.toMatchObject({ state: 'saved', attempts: 2 });
    expect(world.files).toHaveLength(1);
  });

  it('is not worked off twice at the same time', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    const job = await side.begin(wish);
    await Promise.all([side.finish(job), side.finish(job), side.resume()]);
    expect(world.files).toHaveLength(1);
  });

  it('asked for again under the same name is the same save', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    await side.finish(await side.begin(wish));
    await side.finish(await side.begin(wish));
    expect(world.files).toHaveLength(1);
    expect(await side.allJobs()).toHaveLength(1);
  });

  describe('with a profile of the user', () => {
    const own = (name: string) => ({
      ...DEFAULT_SETTINGS,
      profiles: { 'own-1': { name, folder: '', fileName: '{slug}', fence: 'yaml', fields: [] } },
    });
    const mine = { ...wish, choice: { ...choice, profile: 'own-1' } };

    it('uses it as it was when the save was asked for, though it is changed or deleted since', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      world.settings = own('then');
      const job = await side.begin(mine);
      const again = await side.begin({ ...mine, id: 'job-2' });
      world.settings = own('now');
      expect(await side.finish(job)).toMatchObject({ state: 'saved' });
      world.settings = DEFAULT_SETTINGS;
      expect(await side.finish(again)).toMatchObject({ state: 'saved' });
      expect(world.profiles).toEqual(['then', 'then']);
    });

    it('is kept as unsaved where the profile is gone, and saved once it is there again', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      world.settings = DEFAULT_SETTINGS;
      const job = await side.finish(await side.begin(mine));
      expect(job).toMatchObject({ state: 'unsaved', fault: 'unknown-profile' });
      world.settings = own('back');
      await expect(side.finish(job)).resolves.toMatchObject({ state: 'saved' });
      expect(world.profiles).toEqual(['back']);
    });

    it('begins even where the settings are broken, and needs none for a profile of Presscut', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      world.settings = { version: 1, profile: 7 };
      const job = await side.finish(await side.begin(mine));
      expect(job).toMatchObject({ state: 'unsaved', fault: 'settings-invalid' });
      await expect(side.finish(await side.begin({ ...wish, id: 'job-2' }))).resolves.toMatchObject({
        state: 'saved',
      });
    });
  });

  it('answers an earlier one of the same article that failed', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    world.fault = 'note-unreadable';
    await side.finish(await side.begin(wish));
    world.fault = undefined;
    await side.finish(await side.begin({ ...wish, id: 'job-2' }));
    expect((await side.allJobs()).map(({ state }) => state)).toEqual(['saved', 'saved']);
  });

  it('keeps an edit that was made since for another save', async () => {
    const side = await start();
    const { keepDraft, draftFor } = await import('../../src/archive/drafts.ts');
    await side.keepArticle(article, false, Date.now());
    await keepDraft(article.url, { ...choice, tags: ['edited'] }, Date.now());
    await side.finish(await side.begin(wish));
    expect(await draftFor(article.url)).toMatchObject({ tags: ['edited'] });
    await keepDraft(article.url, choice, Date.now());
    await side.finish(await side.begin({ ...wish, id: 'job-2' }));
    expect(await draftFor(article.url)).toBeUndefined();
  });

  it('is saved even where nobody can be told of it', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    world.deaf = true;
    await expect(side.finish(await side.begin(wish))).resolves.toMatchObject({ state: 'saved' });
  });

  it('that was saved and not told is told when somebody asks for it', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    await side.finish(await side.begin(wish));
    world.progress.clear();
    const [saved] = await side.allJobs();
    if (saved) await side.finish(saved);
    expect([...world.progress.values()]).toMatchObject([{ job: 'job-1', state: 'saved' }]);
    expect(world.files).toHaveLength(1);
  });

  it('that stops the background side again and again is given up', async () => {
    for (let starts = 0; starts < 5; starts += 1) {
      const side = await start();
      if (!starts) await side.keepArticle(article, false, Date.now());
      if (!starts) await side.begin(wish);
      world.progress.clear();
      // The second step of a start is the conversion: it never comes back.
      world.steps = 0;
      world.killAt = starts < 3 ? 2 : Number.POSITIVE_INFINITY;
      const resumed = side.resume();
      if (starts < 3) await vi.waitFor(() => expect(world.steps).toBe(2));
      else await resumed;
    }
    const side = await start();
    expect(await side.allJobs()).toMatchObject([{ state: 'unsaved', fault: 'convert-timeout' }]);
    expect(world.files).toHaveLength(0);
  });

  it('is looked after from its beginning until none is open', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    const job = await side.begin(wish);
    expect(world.watched).toBe(true);
    await side.lookAfter();
    expect(await side.allJobs()).toMatchObject([{ state: 'saved' }]);
    expect(world.watched).toBe(true);
    await side.lookAfter();
    expect(world.watched).toBe(false);
    // Somebody who knows it only as it was begun does not save it once more.
    expect((await side.finish(job)).state).toBe('saved');
    expect(world.files).toHaveLength(1);
  });

  it('that begins while the last one is found ended is looked after', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    await side.finish(await side.begin(wish));
    world.meanwhile = () => side.begin({ ...wish, id: 'job-2' });
    await side.lookAfter();
    expect((await side.getJob('job-2'))?.state).toBe('captured');
    expect(world.watched).toBe(true);
  });

  it('that is taken up again on the user’s word is looked after', async () => {
    const side = await start();
    await side.keepArticle(article, false, Date.now());
    world.fault = 'convert-timeout';
    const unsaved = await side.finish(await side.begin(wish));
    await side.lookAfter();
    expect(world.watched).toBe(false);
    world.fault = undefined;
    await side.finish(side.anew(unsaved));
    expect(world.watched).toBe(true);
  });

  describe('that waits for a click on what is to be copied', () => {
    const copying = { ...wish, tab: 7, choice: { ...choice, destination: 'clipboard' } };

    it('ends as copied by that click, which the popup would have told', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      const waiting = await side.finish(await side.begin(copying));
      expect(waiting).toMatchObject({ state: 'unsaved', fault: 'clipboard-away' });
      await side.goOnCopied('job-1', 7);
      expect(await side.allJobs()).toMatchObject([
        {
          state: 'saved',
          tab: 7,
          receipt: { destination: 'clipboard', unproved: true, files: [{ asked: 'a.md' }] },
        },
      ]);
      expect(await side.getJob('job-1')).not.toHaveProperty('fault');
      expect([...world.progress.values()]).toMatchObject([{ job: 'job-1', state: 'saved' }]);
      expect(world.copies).toBe(1);
    });

    it('ends as copied by a click that comes before it is written down that it waits', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      const waiting = side.finish(await side.begin(copying));
      await side.goOnCopied('job-1', 7);
      expect(await waiting).toMatchObject({ state: 'unsaved' });
      expect(await side.allJobs()).toMatchObject([{ state: 'saved' }]);
      await side.goOnCopied('job-1', 7);
      expect(await side.allJobs()).toMatchObject([{ state: 'saved', attempts: 2 }]);
    });

    it('is the only one that a click ends', async () => {
      const side = await start();
      await side.keepArticle(article, false, Date.now());
      world.fault = 'convert-timeout';
      await side.finish(await side.begin(copying));
      world.fault = undefined;
      await side.goOnCopied('job-1', 7);
      await side.goOnCopied('unknown', 7);
      expect(await side.allJobs()).toMatchObject([{ state: 'unsaved', fault: 'convert-timeout' }]);
    });
  });

  it('killed at any step is one file after the next start', async () => {
    const last = await stepsOfOneSave();
    expect(last).toBeGreaterThan(5);
    for (let killAt = 2; killAt <= last; killAt += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      Object.assign(world, { files: [], progress: new Map(), steps: 0, killAt });
      const killed = await start();
      await killed.keepArticle(article, false, Date.now());
      void killed.begin(wish).then(killed.finish);
      await vi.waitFor(() => expect(world.steps).toBe(killAt));
      world.killAt = Number.POSITIVE_INFINITY;
      const next = await start();
      await next.resume();
      expect(await next.allJobs(), `killed at step ${killAt}`).toMatchObject([{ state: 'saved' }]);
      expect(world.files, `killed at step ${killAt}`).toHaveLength(1);
    }
  });
});
