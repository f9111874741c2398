/** One image has one time, whichever way it comes, and a server that is silent is not waited for again. */
import { beforeEach, expect, it } from 'vitest';
import type { KeptArticle } from '../../src/archive/database.ts';
import { EACH_MS } from '../../src/core/images/limits.ts';
import { createFetcher } from '../../src/saving/fetch-image.ts';
import type { Fetched, Limits, Ports } from '../../src/saving/ports.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]);

const kept = {
  article: { url: 'https://news.test/a' },
  page: { tab: 1, url: 'https://news.test/a' },
} as KeptArticle;
const limits: Limits = { bytes: 1000, ms: EACH_MS };

/** How long the page takes, and what it answers then. */
let page: { ms: number; missing: 'refused' | 'slow' };
/** The milliseconds that the page and the host were given, in this order. */
let given: number[];
let clock = 0;

const newFetcher = () => {
  const fromPage = async (_tab: number, { limits: { ms } }: { limits: Limits }) => {
    given.push(ms);
    clock += page.ms;
    return { missing: page.missing };
  };
  const fromHost = async ({ limits: { ms } }: { limits: Limits }): Promise<Fetched> => {
    given.push(ms);
    return { bytes: JPEG };
  };
  const ports: Pick<Ports, 'now' | 'images'> = { now: () => clock, images: { fromPage, fromHost } };
  return createFetcher(ports as Ports, kept);
};

beforeEach(() => {
  page = { ms: 0, missing: 'refused' };
  given = [];
});

it('the host is asked for as long as the page has left', async () => {
  page = { ms: 9000, missing: 'refused' };
  const fetchImage = newFetcher();
  expect(await fetchImage('https://news.test/p.jpg', limits)).toMatchObject({ bytes: JPEG });
  expect(given).toEqual([EACH_MS, EACH_MS - 9000]);
});

it('an image that the page waited for in vain is not asked of its host', async () => {
  page = { ms: EACH_MS, missing: 'slow' };
  const fetchImage = newFetcher();
  expect(await fetchImage('https://news.test/p.jpg', limits)).toEqual({ missing: 'slow' });
  expect(given).toEqual([EACH_MS]);
});

it('a server that has answered nothing is left alone, and no other', async () => {
  page = { ms: EACH_MS, missing: 'slow' };
  const fetchImage = newFetcher();
  for (let n = 0; n < 20; n++)
    expect(await fetchImage(`https://dead.test/${n}.jpg`, limits)).toEqual({ missing: 'slow' });
  expect(given.length).toBeLessThan(5);
  given = [];
  await fetchImage('https://news.test/p.jpg', limits);
  expect(given).toEqual([EACH_MS]);
});

it('a server that has answered once is asked for every image', async () => {
  const fetchImage = newFetcher();
  await fetchImage('https://news.test/first.jpg', limits);
  page = { ms: EACH_MS, missing: 'slow' };
  given = [];
  for (let n = 0; n < 20; n++) await fetchImage(`https://news.test/${n}.jpg`, limits);
  expect(given).toHaveLength(20);
});
