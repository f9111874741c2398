/** A save with pictures: whatever becomes of one of them, or stops the background side, the note is safe. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, Choice, Note, Picture } from '../../src/core/stages.ts';

type File = { url: string; path: string; text: string };

const world = {
  files: [] as File[],
  urls: new Map<string, Blob>(),
  session: new Map<string, unknown>(),
  /** How often the page was asked for each picture. */
  asked: new Map<string, number>(),
  /** What the page answers; absent: the bytes of a picture that tells its address. */
  answers: new Map<string, string>(),
  pictures: [] as Picture[],
  /** What the page waits for before it answers. */
  together: async (_address: string): Promise<void> => {},
  pageGone: false,
  allowed: false,
  refuse: (_path: string): boolean => false,
  rename: (path: string): string => path,
  steps: 0,
  killAt: Number.POSITIVE_INFINITY,
  async step(): Promise<void> {
    world.steps += 1;
    if (world.steps >= world.killAt) await new Promise(() => {});
  },
};

const JPEG = '\xFF\xD8\xFF\xE0';
const toBase64 = (latin: string): string => Buffer.from(latin, 'latin1').toString('base64');

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/storage.ts', () => ({
  readItem: async (_area: string, key: string) => world.session.get(key),
  readItems: async () => [],
  writeItem: async (_area: string, key: string, value: unknown) => {
    world.session.set(key, value);
  },
  removeItem: async (_area: string, key: string) => void world.session.delete(key),
  watchItems: () => () => {},
}));
vi.mock('../../src/platform/tabs.ts', () => ({
  tabById: async (id: number) => ({ id }),
  hasPrivateTabs: async () => false,
}));
vi.mock('../../src/platform/permissions.ts', () => ({
  withoutPermission: async (origins: string[]) => (world.allowed ? [] : origins),
}));
vi.mock('../../src/platform/fetch-bytes.ts', () => ({
  fetchBytes: async (address: string) => ({
    bytes: new Uint8Array(Buffer.from(`${JPEG} from its host ${address}`, 'latin1')),
  }),
}));
vi.mock('../../src/platform/page-call.ts', () => ({
  callPage: async (_tab: unknown, _file: string, _func: unknown, input: { address: string }) => {
    await world.step();
    const { address } = input;
    world.asked.set(address, (world.asked.get(address) ?? 0) + 1);
    const { Fault } = await import('../../src/core/fault.ts');
    if (world.pageGone) throw new Fault('tab-gone');
    await world.together(address);
    const answer = world.answers.get(address) ?? `${JPEG} of ${address}`;
    return answer === 'refused' ? { missing: 'refused' } : { base64: toBase64(answer) };
  },
}));
vi.mock('../../src/platform/dom-host.ts', () => ({
  openDomHost: async () => {},
  domHost: {
    convert: async ({ choice, hrefs = [] }: { choice: Choice; hrefs?: [string, string][] }) => {
      await world.step();
      const map = new Map(hrefs);
      const text = world.pictures.map(({ src }) => map.get(src) ?? src).join('\n');
      const note: Partial<Note> = {
        path: 'notes/a.md',
        text,
        pictures: world.pictures,
        pictureMode: choice.pictures ?? 'linked',
        picturePlace: { folder: 'notes/a/' },
      };
      return note;
    },
    openUrl: async (blob: Blob) => {
      const url = `blob:${crypto.randomUUID()}`;
      world.urls.set(url, blob);
      return { url, bytes: blob.size };
    },
    closeUrl: async () => {},
    cleanSvg: async () => '',
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
    const { Fault } = await import('../../src/core/fault.ts');
    if (world.refuse(path)) throw new Fault('download-refused');
    const text = (await world.urls.get(url)?.text()) ?? '';
    world.files.push({ url, path: world.rename(path), text });
    await world.step();
    return world.files.length - 1;
  },
  settleDownload: async (id: number, bytes: number) => ({ path: world.files[id]?.path, bytes }),
}));
vi.mock('../../src/background/tell.ts', () => ({
  tellUnsaved: async () => {},
  tellEnd: async () => {},
}));

const article = {
  id: 'one',
  url: 'https://example.org/a',
  title: 'A',
  html: '<p>x</p>',
} as Article;
const wish = {
  id: 'job-1',
  clip: article.id,
  choice: { profile: 'markdown', categories: [], tags: [], pictures: 'beside' } as Choice,
};

async function start() {
  vi.resetModules();
  const [save, { resume }, articles, jobs, bytes] = await Promise.all([
    import('../../src/background/save.ts'),
    import('../../src/background/resume.ts'),
    import('../../src/archive/articles.ts'),
    import('../../src/archive/jobs.ts'),
    import('../../src/archive/bytes.ts'),
  ]);
  return { ...save, resume, ...articles, ...jobs, ...bytes };
}

const picture = (name: string): Picture => ({ src: `https://example.org/${name}`, alt: '' });
const NAMES = ['boat.jpg', 'ship.jpg', 'pier.jpg'];

const fresh = (): void => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.assign(world, {
    files: [],
    urls: new Map(),
    session: new Map(),
    asked: new Map(),
    answers: new Map(),
    pictures: NAMES.map(picture),
    together: async () => {},
    pageGone: false,
    allowed: false,
    refuse: () => false,
    rename: (path: string) => path,
    steps: 0,
    killAt: Number.POSITIVE_INFINITY,
  });
};
beforeEach(() => {
  fresh();
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
});

const PAGE = { tab: 7, url: 'https://example.org/a' };

async function saveOnce(own: Partial<Choice> = {}) {
  const side = await start();
  await side.keepArticle(article, false, Date.now(), PAGE);
  const choice = { ...wish.choice, ...own };
  return { side, job: await side.finish(await side.begin({ ...wish, choice })) };
}

const note = (): File | undefined => world.files.find(({ path }) => path.endsWith('.md'));
const linesOfNote = (): string[] => note()?.text.split('\n') ?? [];

describe('a save with pictures', () => {
  it('writes each of them before the note, which points at them', async () => {
    const { job, side } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 3, of: 3, why: [] });
    expect(world.files.at(-1)).toBe(note());
    expect(job.receipt?.files[0]?.path).toBe('notes/a.md');
    for (const line of linesOfNote())
      expect(world.files.map(({ path }) => path)).toContain(`notes/${line}`);
    expect((await side.keptPictures(job.id)).size).toBe(0);
  });

  it('writes the same bytes once, and points at the name that came out', async () => {
    for (const name of NAMES)
      world.answers.set(`https://example.org/${name}`, `${JPEG} the same..`);
    world.rename = (path) => (path.endsWith('.jpg') ? path.replace('.jpg', ' (1).jpg') : path);
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toMatchObject({ kept: 3 });
    expect(world.files).toHaveLength(2);
    expect(new Set(linesOfNote()).size).toBe(1);
    expect(linesOfNote()[0]).toMatch(/^a\/boat-[0-9a-f]{10}%20\(1\)\.jpg$/);
  });

  it('leaves the address of one that cannot be written', async () => {
    world.refuse = (path) => path.includes('ship');
    const { job } = await saveOnce();
    expect(job).toMatchObject({ state: 'saved' });
    expect(job.receipt?.pictures).toEqual({ kept: 2, of: 3, why: ['unwritten'] });
    expect(linesOfNote()[1]).toBe('https://example.org/ship.jpg');
  });

  it('does not go on asking a place that takes no picture', async () => {
    world.pictures = Array.from({ length: 50 }, (_, n) => picture(`p${n}.jpg`));
    let tries = 0;
    world.refuse = (path) => {
      tries += path.endsWith('.jpg') ? 1 : 0;
      return path.endsWith('.jpg');
    };
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 50, why: ['unwritten'] });
    expect(tries).toBe(3);
  });

  it('takes another address for the note only where it points at nothing beside it', async () => {
    world.refuse = (path) => path.startsWith('notes/') && path.endsWith('.md');
    const { job } = await saveOnce();
    expect(job).toMatchObject({ state: 'saved' });
    expect(note()?.path).toBe('a.md');
    expect(linesOfNote()).toEqual(world.pictures.map(({ src }) => src));
    expect(job.receipt?.pictures).toMatchObject({ kept: 0, of: 3, why: ['unwritten'] });
  });

  it('asks a page that is gone no further, and the host only with permission', async () => {
    world.pageGone = true;
    world.pictures = Array.from({ length: 20 }, (_, n) => picture(`p${n}.jpg`));
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 20, why: ['refused'] });
    expect([...world.asked.values()].reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(8);
    fresh();
    world.pageGone = true;
    world.allowed = true;
    expect((await saveOnce()).job.receipt?.pictures).toEqual({ kept: 3, of: 3, why: [] });
    expect(world.files[0]?.text).toContain('from its host');
  });

  it('waits for eight of them at once', async () => {
    world.pictures = Array.from({ length: 8 }, (_, n) => picture(`p${n}.jpg`));
    let meet = (): void => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    let waiting = 0;
    world.together = () => {
      waiting += 1;
      if (waiting === 8) meet();
      return met;
    };
    expect((await saveOnce()).job.receipt?.pictures).toEqual({ kept: 8, of: 8, why: [] });
  });

  it('stops at its limits of count and bytes, and says so', async () => {
    world.pictures = Array.from({ length: 203 }, (_, n) => picture(`p${n}.jpg`));
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 200, of: 203, why: ['over'] });
    fresh();
    for (const name of NAMES)
      world.answers.set(`https://example.org/${name}`, JPEG + name.repeat(1_000_000).slice(0, 5e6));
    const inlined = await saveOnce({ pictures: 'inlined' });
    expect(inlined.job.receipt?.pictures).toEqual({ kept: 2, of: 3, why: ['over'] });
  });

  it('keeps nothing that is no picture, and looks into no private network', async () => {
    world.answers.set('https://example.org/boat.jpg', '<html>Please log in</html>');
    world.pictures = [picture('boat.jpg'), { src: 'http://192.168.1.1/x.jpg', alt: '' }];
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 2, why: ['type', 'private'] });
    expect([...world.asked.keys()]).toEqual(['https://example.org/boat.jpg']);
  });

  it('lacks the pictures that the disk has no room for, and nothing else', async () => {
    const side = await start();
    const { database } = await import('../../src/archive/database.ts');
    await side.keepArticle(article, false, Date.now(), PAGE);
    const db = await database();
    const transaction = db.transaction.bind(db);
    const full = ((store: string, ...more: []) => {
      if (store === 'pictures' && (more as unknown[])[0] === 'readwrite')
        throw new DOMException('full', 'QuotaExceededError');
      return transaction(store as 'pictures', ...more);
    }) as typeof db.transaction;
    vi.spyOn(db, 'transaction').mockImplementation(full);
    const job = await side.finish(await side.begin(wish));
    expect(job.receipt?.pictures).toEqual({ kept: 0, of: 3, why: ['unwritten'] });
    expect(linesOfNote()).toEqual(world.pictures.map(({ src }) => src));
  });

  it('takes pictures out of the article that are written into it', async () => {
    world.pictures = [{ src: `data:image/jpeg;base64,${toBase64(`${JPEG} inside..`)}`, alt: '' }];
    const { job } = await saveOnce();
    expect(job.receipt?.pictures).toEqual({ kept: 1, of: 1, why: [] });
    expect(linesOfNote()[0]).toMatch(/^a\/picture-[0-9a-f]{10}\.jpg$/);
  });

  it('that failed tries again for what it could not have, and keeps what it has', async () => {
    world.answers.set('https://example.org/ship.jpg', 'refused');
    world.refuse = (path) => path.endsWith('.md');
    const { job, side } = await saveOnce();
    expect(job).toMatchObject({ state: 'unsaved' });
    world.answers.clear();
    world.refuse = () => false;
    const again = await side.finish({ ...job, attempts: 0 });
    expect(again.receipt?.pictures).toMatchObject({ kept: 3, of: 3 });
    expect(world.asked.get('https://example.org/boat.jpg')).toBe(1);
    expect(world.asked.get('https://example.org/ship.jpg')).toBe(2);
  });

  it('killed at any step is one note after the next start, and fetches nothing twice', async () => {
    await saveOnce();
    const last = world.steps;
    expect(last).toBeGreaterThan(10);
    for (let killAt = 1; killAt <= last; killAt += 1) {
      fresh();
      world.killAt = killAt;
      const killed = await start();
      await killed.keepArticle(article, false, Date.now(), PAGE);
      void killed.begin(wish).then(killed.finish);
      await vi.waitFor(() => expect(world.steps).toBeGreaterThanOrEqual(killAt));
      const done = new Map(world.asked);
      world.killAt = Number.POSITIVE_INFINITY;
      const next = await start();
      await next.resume();
      const [job] = await next.allJobs();
      expect(job?.receipt?.pictures, `killed at step ${killAt}`).toMatchObject({ kept: 3, of: 3 });
      expect(world.files.filter(({ path }) => path.endsWith('.md'))).toHaveLength(1);
      expect(new Set(world.files.map(({ path }) => path)).size, `step ${killAt}`).toBe(4);
      expect(world.files.length, `step ${killAt}`).toBe(4);
      // What the page had begun to answer may not have been kept yet.
      const unkept = [...world.asked].filter(([src, times]) => times > 1 && !done.has(src));
      expect(unkept).toEqual([]);
    }
  });
});
