/** What workers agree on in a real Redis: manners, promises, the list, its state. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enqueue } from '../../src/cli/queue/enqueue.ts';
import { createHostLimit } from '../../src/cli/queue/host-limit.ts';
import { createPromises, type Promised } from '../../src/cli/queue/promises.ts';
import { readStatus, statusText } from '../../src/cli/queue/status.ts';
import { keys, openStore, type Store } from '../../src/cli/queue/store.ts';
import { pause } from '../../src/cli/wait.ts';
import { type RedisServer, startRedis, whyNoRedis } from './redis.ts';

const why = whyNoRedis();
if (why) console.warn(`The queue is not tested: ${why}.`);

it('says in a sentence that there is no Redis', async () => {
  await expect(openStore('redis://127.0.0.1:1')).rejects.toThrow(
    'There is no Redis at 127.0.0.1:1',
  );
});

describe.skipIf(why !== undefined)('a queue', () => {
  let redis: RedisServer;
  let store: Store;
  beforeAll(async () => {
    redis = await startRedis();
    store = await openStore(redis.url);
  });
  afterAll(async () => {
    await store.close();
    await redis.close();
  });
  beforeEach(() => store.redis.flushall());

  const entries = [1, 2, 3].map((n) => ({ url: `https://a.example/${n}` }));

  it('takes each page once, however often it is listed, and keeps it through a crash', async () => {
    expect(await enqueue(store, entries)).toBe(3);
    expect(await enqueue(store, [...entries, { url: 'https://a.example/1?utm_source=x' }])).toBe(0);
    await redis.restart();
    expect(await readStatus(store)).toEqual({
      ...{ saved: 0, failed: 0, waiting: 3, open: 0 },
      workers: [],
    });
  });

  it('shows who is at work', async () => {
    const state = { name: 'vm-1#a', saved: 7, failed: 1, perMinute: 12 };
    await store.redis.set(keys.worker('vm-1#a'), JSON.stringify(state));
    expect(statusText(await readStatus(store))).toBe(
      '0 saved, 0 not saved, 0 open, 0 waiting\nvm-1#a: 7 saved, 1 not, 12.0 a minute',
    );
  });

  const pages = (count: number) => Array.from({ length: count }, (_, n) => `page ${n}`);

  it('lets two workers visit a host as seldom as one', async () => {
    const workers = [1, 2].map(() => createHostLimit(store.redis, { perHost: 1, delayMs: 150 }));
    const visits: { asked: number; answered: number }[] = [];
    let open = 0;
    await Promise.all(
      pages(6).map(async (page, n) => {
        const worker = workers[n % 2];
        if (!worker) return;
        for (let hasSlot = false; ; hasSlot = true) {
          const asked = performance.now();
          const wait = await worker.claim('a.example', page, hasSlot);
          if (wait === 0) {
            visits.push({ asked, answered: performance.now() });
            break;
          }
          await pause(wait);
        }
        expect(++open).toBe(1);
        await pause(40);
        open -= 1;
        await worker.release('a.example', page);
      }),
    );
    expect(visits).toHaveLength(6);
    // Redis gave leave between the question and the answer, however late either came. It counts
    // whole milliseconds.
    const gaps = visits.slice(1).map(({ answered }, n) => answered - (visits[n]?.asked ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(149);
  });

  it('gives each page a time of its own, and leaves hosts alone that ask for it', async () => {
    const limit = createHostLimit(store.redis, { perHost: 1, delayMs: 1000 });
    const waits = [];
    for (const page of pages(4)) waits.push(await limit.claim('a.example', page, false));
    expect(waits.map((wait) => Math.round(wait / 1000))).toEqual([0, 1, 2, 3]);
    await limit.rest('b.example', 60_000);
    await limit.rest('b.example', 10);
    expect(await limit.claim('b.example', 'page', false)).toBeGreaterThan(59_000);
    await limit.slowTo('c.example', 5000);
    expect(await limit.claim('c.example', 'page 1', false)).toBe(0);
    expect(await limit.claim('c.example', 'page 2', false)).toBeGreaterThan(4000);
    expect(await limit.claim('d.example', 'page', false)).toBe(0);
  });

  it('gives what is open at a dead worker to others after a while, and not before', async () => {
    const [dead, living] = [1, 2].map(() =>
      createHostLimit(store.redis, { perHost: 1, delayMs: 0 }),
    );
    expect(await dead?.claim('a.example', 'page 1', false)).toBe(0);
    expect(await living?.claim('a.example', 'page 2', true)).toBeGreaterThan(0);
    await dead?.renew();
    const [, until] = await store.redis.zrange(keys.open('a.example'), '0', '-1', 'WITHSCORES');
    await store.redis.zadd(keys.open('a.example'), String(Number(until) - 60_000), 'page 1');
    expect(await living?.claim('a.example', 'page 2', true)).toBe(0);
  });

  it('promises a page to one worker alone', async () => {
    const promises = createPromises(store.redis);
    const by = (worker: string): Promised => ({ worker, root: 'r', manifest: 'm', at: 0 });
    const won = await Promise.all(
      ['a', 'b', 'c'].map((worker) => promises.exchange('page', '', by(worker))),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    const { text, promised } = await promises.read('page');
    expect(promised).toEqual(by('abc'[won.indexOf(true)] ?? ''));
    expect(await promises.exchange('page', 'something else')).toBe(false);
    expect(await promises.exchange('page', text)).toBe(true);
    expect(await promises.read('page')).toEqual({ text: '' });
    expect(await promises.reserve('r', 'a.md', 'page 1')).toBe(true);
    expect(await promises.reserve('r', 'a.md', 'page 1')).toBe(true);
    expect(await promises.reserve('r', 'a.md', 'page 2')).toBe(false);
    expect(await promises.reserve('other', 'a.md', 'page 2')).toBe(true);
  });
});
