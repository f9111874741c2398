/** A database that takes nothing or does not open: what is being saved is kept in memory, and found again. */
import type { Job } from '../../src/core/job.ts';
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionStore } from '../../src/archive/session-store.ts';
import type { Article } from '../../src/core/stages.ts';
import { storeIn } from '../fakes/session-store.ts';

const session = new Map<string, unknown>();
let memoryFull = false;
const store: SessionStore = {
  ...storeIn(session),
  write: async (key, value) => {
    if (memoryFull) throw new Error('QUOTA_BYTES');
    session.set(key, value);
  },
};

async function start() {
  vi.resetModules();
  (await import('../../src/archive/session-store.ts')).useSessionStore(store);
  const [articles, jobs, refuge, request] = await Promise.all([
    import('../../src/archive/articles.ts'),
    import('../../src/saving/job-store.ts'),
    import('../../src/archive/memory-fallback.ts'),
    import('../../src/archive/failed-requests.ts'),
  ]);
  return { ...articles, ...jobs, ...refuge, ...request };
}

const job = (state: Job['state']) => ({ id: 'one', clip: 'clip', state, incognito: false }) as Job;
const article = { id: 'clip', url: 'https://example.org/a', html: '<p>x</p>' } as Article;
const refuse = (): void => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  session.clear();
  memoryFull = false;
});
afterEach(() => vi.restoreAllMocks());

describe('a database that is full', () => {
  it.each([false, true])('does not stop a job; memory full too: %s', async (full) => {
    const archive = await start();
    await archive.putJob(job('captured'));
    refuse();
    memoryFull = full;
    await archive.putJob(job('delivering'));
    expect(archive.isFailing()).toBe(true);
    expect(await archive.getJob('one')).toMatchObject({ state: 'delivering' });
    expect(await archive.allJobs()).toMatchObject([{ state: 'delivering' }]);
  });

  it('hands a job to the next run of the background side, and takes it back when there is room', async () => {
    const before = await start();
    refuse();
    await before.putJob(job('delivering'));
    const after = await start();
    expect(await after.getJob('one')).toMatchObject({ state: 'delivering' });
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await after.putJob(job('saved'));
    expect(after.isFailing()).toBe(false);
    expect(session.size).toBe(0);
    expect(await after.allJobs()).toMatchObject([{ state: 'saved' }]);
  });

  it('says so for an article, which can be held', async () => {
    const archive = await start();
    refuse();
    await expect(archive.keepArticle(article, false, 1)).rejects.toMatchObject({
      code: 'storage-failed',
    });
    await archive.holdArticle(article, 1);
    expect(await archive.keptArticle('clip')).toMatchObject({ article, incognito: false });
    await archive.forgetArticle('clip');
    expect(await archive.keptArticle('clip')).toBeUndefined();
  });
});

describe('a database that does not open', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
  });

  it('does not hide what is held', async () => {
    const archive = await start();
    await archive.putJob(job('captured'));
    await archive.holdArticle(article, 1);
    expect(await archive.allJobs()).toMatchObject([{ id: 'one' }]);
    expect(await archive.keptArticle('clip')).toMatchObject({ article });
  });

  it('is not taken for one where nothing is', async () => {
    const archive = await start();
    await expect(archive.keptArticle('clip')).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

it('a database that keeps everybody waiting is given up, and not waited for again and again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const silent = { addEventListener: () => undefined, removeEventListener: () => undefined };
    const request: IDBOpenDBRequest = Object.assign(
      Object.create(IDBOpenDBRequest.prototype),
      silent,
    );
    vi.spyOn(indexedDB, 'open').mockReturnValue(request);
    const archive = await start();
    const first = archive.allJobs();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toEqual([]);
    expect(await archive.allJobs()).toEqual([]);
    expect(indexedDB.open).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

describe('what came to nothing before it was a save', () => {
  const request = (url: string, at: number) =>
    ({ url, title: 'A', at, fault: 'no-article' }) as const;

  it('is told once, and the last alone', async () => {
    const archive = await start();
    for (const at of [1, 2])
      await archive.keepFailedRequest(request(`https://example.org/${at}`, at));
    expect(await archive.takeFailedRequest()).toEqual(request('https://example.org/2', 2));
    expect(await archive.takeFailedRequest()).toBeUndefined();
  });

  it('is forgotten when its page is saved, and not when another is', async () => {
    const archive = await start();
    await archive.keepFailedRequest(request('https://example.org/a', 1));
    await archive.forgetFailedRequestAt('https://example.org/b');
    await archive.forgetFailedRequestAt('https://example.org/a');
    expect(await archive.takeFailedRequest()).toBeUndefined();
    await archive.keepFailedRequest(request('https://example.org/a', 1));
    await archive.forgetFailedRequestAt('https://example.org/b');
    expect(await archive.takeFailedRequest()).toMatchObject({ url: 'https://example.org/a' });
  });
});

it('without a session store, nothing is taken to be gone', async () => {
  vi.resetModules();
  const { keptArticle } = await import('../../src/archive/articles.ts');
  await expect(keptArticle('clip')).rejects.toThrow('no session store is in use');
});
