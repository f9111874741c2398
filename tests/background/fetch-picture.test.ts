/** One picture has one time, by whichever way it comes, and a server that is silent is not waited for again. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { KeptArticle } from '../../src/archive/database.ts';
import { EACH_MS } from '../../src/core/pictures/limits.ts';
import type { FetchLimits } from '../../src/platform/fetch-bytes.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]);

const world = {
  /** How long the page takes, and what it answers then. */
  page: { ms: 0, missing: 'refused' },
  /** What the page and the host were given, in milliseconds. */
  given: [] as number[],
};

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/tabs.ts', () => ({ tabById: async (id: number) => ({ id }) }));
vi.mock('../../src/platform/permissions.ts', () => ({ withoutPermission: async () => [] }));
vi.mock('../../src/platform/dom-host.ts', () => ({ domHost: {} }));
vi.mock('../../src/platform/fetch-bytes.ts', () => ({
  fetchBytes: async (_address: string, _init: unknown, { ms }: FetchLimits) => {
    world.given.push(ms);
    return { bytes: JPEG };
  },
}));
vi.mock('../../src/platform/page-call.ts', () => ({
  callPage: async (
    _tab: unknown,
    _file: string,
    _func: unknown,
    { limits }: { limits: FetchLimits },
  ) => {
    world.given.push(limits.ms);
    vi.setSystemTime(Date.now() + world.page.ms);
    return { missing: world.page.missing };
  },
}));

const kept = {
  article: { url: 'https://news.test/a' },
  page: { tab: 1, url: 'https://news.test/a' },
} as KeptArticle;
const limits: FetchLimits = { bytes: 1000, ms: EACH_MS };

const newFetcher = async () =>
  (await import('../../src/background/fetch-picture.ts')).createFetcher(kept);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(world, { page: { ms: 0, missing: 'refused' }, given: [] });
});

it('the host is asked for as long as the page has left', async () => {
  world.page = { ms: 9000, missing: 'refused' };
  const fetchPicture = await newFetcher();
  expect(await fetchPicture('https://news.test/p.jpg', limits)).toMatchObject({ bytes: JPEG });
  expect(world.given).toEqual([EACH_MS, EACH_MS - 9000]);
});

it('a picture that the page waited for in vain is not asked of its host', async () => {
  world.page = { ms: EACH_MS, missing: 'slow' };
  const fetchPicture = await newFetcher();
  expect(await fetchPicture('https://news.test/p.jpg', limits)).toEqual({ missing: 'slow' });
  expect(world.given).toEqual([EACH_MS]);
});

it('a server that has answered nothing is left alone, and no other', async () => {
  world.page = { ms: EACH_MS, missing: 'slow' };
  const fetchPicture = await newFetcher();
  for (let n = 0; n < 20; n++)
    expect(await fetchPicture(`https://dead.test/${n}.jpg`, limits)).toEqual({ missing: 'slow' });
  expect(world.given.length).toBeLessThan(5);
  world.given = [];
  await fetchPicture('https://news.test/p.jpg', limits);
  expect(world.given).toEqual([EACH_MS]);
});

it('a server that has answered once is asked for every picture', async () => {
  const fetchPicture = await newFetcher();
  await fetchPicture('https://news.test/first.jpg', limits);
  world.page = { ms: EACH_MS, missing: 'slow' };
  world.given = [];
  for (let n = 0; n < 20; n++) await fetchPicture(`https://news.test/${n}.jpg`, limits);
  expect(world.given).toHaveLength(20);
});
