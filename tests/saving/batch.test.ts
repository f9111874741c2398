/** A batch saves each of its pages once, wherever the background side is killed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { keepArticle } from '../../src/archive/articles.ts';
import type { Batch, BatchRow } from '../../src/archive/batch-row.ts';
import { changeBatch, changeRow, getBatch, putBatch, rowsOf } from '../../src/archive/batches.ts';
import { emptyLibrary } from '../../src/archive/library.ts';
import { Fault } from '../../src/core/fault.ts';
import { listKey } from '../../src/core/lists/list-key.ts';
import type { Article } from '../../src/core/stages.ts';
import type { Claims } from '../../src/saving/batch/claims.ts';
import type { BatchPorts } from '../../src/saving/batch/ports.ts';
import { workOff } from '../../src/saving/batch/row.ts';
import { AT_ONCE, createBatches, HOST_PAUSE_MS } from '../../src/saving/batch/run-batch.ts';
import { allJobs, deleteJob } from '../../src/saving/job-store.ts';
import { article, choice, ports, resetWorld, start, step, world } from './world.ts';

/** What the pages answer, and what was done to them. */
const startWeb = () => ({
  now: 0,
  next: 100,
  open: new Map<number, string>(),
  /** The user's own tabs. */
  tabs: new Map<number, string>(),
  visits: [] as { readonly url: string; readonly at: number }[],
  atOnce: 0,
  /** Where a page says that it stands. */
  canonical: new Map<string, string>(),
  faults: new Map<string, Fault>(),
  windows: 0,
  givenBack: 0,
  ended: 0,
  beforeRead: async (_url: string): Promise<void> => {},
});
let web = startWeb();

const slug = (url: string): string => url.replace(/\W+/g, '-');

async function read(tab: number): Promise<Article> {
  const url = web.open.get(tab) ?? web.tabs.get(tab);
  if (url === undefined) throw new Fault('tab-gone');
  await web.beforeRead(url);
  web.atOnce = Math.max(web.atOnce, web.open.size);
  const fault = web.faults.get(url);
  if (fault) throw fault;
  const doubts = url.includes('doubtful') ? (['paywalled'] as const) : [];
  const at = web.canonical.get(url) ?? url;
  const found: Article = { ...article, id: crypto.randomUUID(), url: at, title: at, doubts };
  await keepArticle(found, false, 1, { tab, url });
  return found;
}

/** How often the background side was started. */
let starts = 0;

function batchPorts(): BatchPorts {
  starts += 1;
  const own = starts;
  // What a killed run had asked of the system may be answered after the next has started.
  const tick = async (): Promise<void> => {
    if (own !== starts) await new Promise(() => {});
    await step();
  };
  const saving = start({
    dom: {
      ...ports.dom,
      convert: async (input) => ({
        ...(await tick().then(() => ports.dom.convert(input))),
        path: `notes/${slug(input.article.url)}.md`,
      }),
    },
  });
  void saving.recover();
  return {
    now: () => web.now,
    pause: async (ms) => {
      if (own !== starts) await new Promise(() => {});
      web.now += ms;
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    tabs: {
      shows: async (tab, url) => web.tabs.get(tab) === url,
      open: async (_batch, url) => {
        await tick();
        web.next += 1;
        web.open.set(web.next, url);
        web.visits.push({ url, at: web.now });
        await tick();
        return web.next;
      },
      settled: tick,
      close: async (tab) => {
        await tick();
        web.open.delete(tab);
      },
      clear: async () => web.open.clear(),
      closeWindow: async () => {
        web.windows += 1;
        web.open.clear();
      },
    },
    read: async (tab) => tick().then(() => read(tab)),
    choose: async (_article, { categories }) => ({ ...choice, categories }),
    saving,
    changed: tick,
    alarm: { set: async () => {}, clear: async () => {} },
    awake: (work) => work(),
    giveBack: async () => {
      web.givenBack += 1;
    },
    ended: async () => {
      web.ended += 1;
    },
  };
}

/** Of another name at each kill: what an earlier one had asked of the system may still write. */
let name = 'b';

const toRow = (url: string, n: number, own: Partial<BatchRow> = {}): BatchRow => ({
  id: `${name}:${n}`,
  batch: name,
  n,
  url,
  picked: true,
  state: 'waiting',
  attempts: 0,
  ...own,
});

const draft: Batch = { id: 'b', begunAt: 1, state: 'draft', categories: ['All'], tags: [] };

const states = async (): Promise<string[]> => (await rowsOf(name)).map(({ state }) => state);
const paths = (): string[] => world.files.map(({ path }) => path).sort();

/** Rows of every kind, and what becomes of each. */
const KINDS: readonly (readonly [url: string, state: string, own?: Partial<BatchRow>])[] = [
  ['https://a.example/1', 'saved'],
  ['https://a.example/2?utm_source=x', 'saved'],
  ['https://b.example/open', 'saved', { tab: 7 }],
  ['https://b.example/gone', 'saved', { tab: 8 }],
  ['https://b.example/doubtful', 'doubtful'],
  ['https://c.example/none', 'failed'],
  ['https://c.example/print', 'duplicate'],
  ['https://d.example/left-out', 'waiting', { picked: false }],
];
const SAVED = [
  'a.example/1',
  'a.example/2',
  'b.example/doubtful',
  'b.example/gone',
  'b.example/open',
]
  .map((url) => `notes/https-${slug(url)}.md`)
  .sort();

async function begin(): Promise<ReturnType<typeof createBatches>> {
  web.tabs.set(7, 'https://b.example/open');
  web.tabs.set(8, 'https://elsewhere.example/');
  web.canonical.set('https://a.example/2?utm_source=x', 'https://a.example/2');
  web.canonical.set('https://c.example/print', 'https://a.example/1');
  web.faults.set('https://c.example/none', new Fault('no-article'));
  await putBatch(
    { ...draft, id: name },
    KINDS.map(([url, , own], n) => toRow(url, n, own)),
  );
  const batches = createBatches(batchPorts());
  void batches.start(name);
  return batches;
}

/** Until it is over, or was killed on the way. */
async function ended(batches: ReturnType<typeof createBatches>): Promise<boolean> {
  for (let n = 0; n < 4000; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (world.steps >= world.killAt) return false;
    const state = (await getBatch(name))?.state;
    if (n > 3 && !batches.isRunning(name) && state !== 'running' && state !== 'undoing')
      return true;
  }
  throw new Error('the batch does not end');
}

/** Hashes that are being made: on other threads, and written to the library once they are there. */
const hashes = new Set<Promise<unknown>>();
const digest = crypto.subtle.digest.bind(crypto.subtle);
vi.spyOn(crypto.subtle, 'digest').mockImplementation((...given) => {
  const hash = digest(...given);
  hashes.add(hash);
  return hash.finally(() => hashes.delete(hash));
});

/** What a killed run was doing at that moment reaches a step, too, and stays there. */
async function dead(): Promise<void> {
  for (let last = -1, quiet = 0; quiet < 20; quiet = world.steps === last ? quiet + 1 : 0) {
    last = world.steps;
    await Promise.all(hashes);
    // Whatever else waits for the database has its turn before this has.
    await allJobs();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

beforeEach(async () => {
  name = 'b';
  web = startWeb();
  await resetWorld();
});

it('saves each page once, by every way there is', async () => {
  const batches = await begin();
  expect(await ended(batches)).toBe(true);
  expect(await states()).toEqual(KINDS.map(([, state]) => state));
  expect(paths()).toEqual(SAVED);
  expect(await getBatch('b')).toMatchObject({ state: 'done' });
  expect([web.givenBack, web.ended, web.open.size]).toEqual([1, 1, 0]);
  // The open tab was read as it is, and stays.
  expect(web.visits.map(({ url }) => url)).not.toContain('https://b.example/open');
  expect(web.tabs.has(7)).toBe(true);
});

it('loses and doubles nothing, at whatever step the background side is killed', async () => {
  const first = await begin();
  await ended(first);
  const { steps } = world;
  let kills = 0;
  for (let killAt = 1; killAt < steps; killAt += 3) {
    // What it has put off until it is over must not write into the next world.
    await dead();
    web = startWeb();
    await resetWorld();
    name = `killed-at-${killAt}`;
    world.killAt = killAt;
    // How many steps there are depends on what meets what: the last may not be reached again.
    if (!(await ended(await begin()))) kills += 1;
    await dead();
    world.killAt = Number.POSITIVE_INFINITY;
    const again = createBatches(batchPorts());
    await again.resume();
    expect(await ended(again), `killed at ${killAt}`).toBe(true);
    expect([killAt, await states()]).toEqual([killAt, KINDS.map(([, state]) => state)]);
    expect([killAt, paths()]).toEqual([killAt, SAVED]);
    expect(web.open.size).toBe(0);
  }
  expect(kills).toBeGreaterThan(20);
}, 120_000);

it.each([
  ['before the row was written', 'saving', ['path']],
  ['with its article, and the library alone has it', 'read', ['path', 'clip']],
] as const)(
  'is saved, no duplicate of itself, where the job went %s',
  async (_when, state, without) => {
    const batches = await begin();
    await ended(batches);
    const [row] = await rowsOf('b');
    await changeRow('b:0', { state }, without);
    await deleteJob('b:0');
    await changeBatch('b', { state: 'running' });
    const again = createBatches(batchPorts());
    await again.resume();
    await ended(again);
    expect((await rowsOf('b'))[0]).toMatchObject({ state: 'saved', path: row?.path });
    expect(paths()).toEqual(SAVED);
  },
);

it('claims its article where its job is found late', async () => {
  const batches = await begin();
  await ended(batches);
  await changeRow('b:0', { state: 'waiting' }, ['path']);
  const [row] = await rowsOf('b');
  if (!row) throw new Error('no row');
  const claims: Claims = new Map();
  await workOff(batchPorts(), claims, row, async () => true);
  expect(await claims.get(listKey('https://a.example/1'))?.path).toBe(SAVED[0]);
});

it.each(['waiting', 'read'] as const)(
  'is saved, no duplicate of itself, where the job of a row that was %s ended before its turn came',
  async (state) => {
    const batches = await begin();
    await ended(batches);
    const key = listKey('https://a.example/1');
    await changeRow('b:0', { state }, ['path']);
    await deleteJob('b:0');
    await emptyLibrary();
    const [row] = await rowsOf('b');
    if (!row) throw new Error('no row');
    const claim = { row: row.id, path: Promise.resolve('notes/own.md') };
    await workOff(batchPorts(), new Map([[key, claim]]), row, async () => true);
    expect((await rowsOf('b'))[0]).toMatchObject({ state: 'saved', path: 'notes/own.md' });
  },
);

it('visits no host twice at once, and pauses in between', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => toRow(`https://h${n % 5}.example/${n}`, n));
  await putBatch(draft, rows);
  const batches = createBatches(batchPorts());
  void batches.start('b');
  await ended(batches);
  expect(new Set(await states())).toEqual(new Set(['saved']));
  expect(web.atOnce).toBeLessThanOrEqual(AT_ONCE);
  for (const host of ['h0', 'h1', 'h2', 'h3', 'h4']) {
    const visits = web.visits.filter(({ url }) => url.includes(`//${host}.`));
    expect(visits).toHaveLength(4);
    for (const [n, { at }] of visits.entries())
      if (n > 0) expect(at - (visits[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(HOST_PAUSE_MS);
  }
});

it('reads a page once more that was not ready yet', async () => {
  await putBatch(draft, [toRow('https://a.example/1', 0)]);
  let reads = 0;
  web.beforeRead = async () => {
    reads += 1;
    if (reads === 1) throw new Fault('restricted-page');
  };
  const batches = createBatches(batchPorts());
  void batches.start('b');
  await ended(batches);
  expect([reads, await states()]).toEqual([2, ['saved']]);
});

it('sees what the library has before it loads anything', async () => {
  const one = [toRow('https://a.example/1', 0)];
  await putBatch(draft, one);
  const first = createBatches(batchPorts());
  void first.start('b');
  await ended(first);
  const visits = web.visits.length;
  const again = [toRow('https://a.example/1?utm_source=x', 1), toRow('https://a.example/1', 2)];
  await putBatch(
    { ...draft, id: 'c' },
    again.map((row) => ({ ...row, batch: 'c', id: `c:${row.n}` })),
  );
  const second = createBatches(batchPorts());
  void second.start('c');
  await vi.waitFor(async () => expect((await getBatch('c'))?.state).toBe('done'));
  expect((await rowsOf('c')).map(({ state, path }) => [state, path])).toEqual([
    ['duplicate', SAVED[0]],
    ['duplicate', SAVED[0]],
  ]);
  expect(web.visits).toHaveLength(visits);
});

describe('a person', () => {
  const three = [0, 1, 2].map((n) => toRow(`https://a.example/${n}`, n));

  it('pauses it: what is under way ends, and the rest waits', async () => {
    await putBatch(draft, three);
    const batches = createBatches(batchPorts());
    web.beforeRead = () => batches.pause('b');
    void batches.start('b');
    await ended(batches);
    expect(await states()).toEqual(['saved', 'waiting', 'waiting']);
    web.beforeRead = async () => {};
    void batches.start('b');
    await vi.waitFor(async () => expect(await states()).toEqual(['saved', 'saved', 'saved']));
  });

  it('stops it: what was loading waits again', async () => {
    await putBatch(draft, three);
    const batches = createBatches(batchPorts());
    web.beforeRead = async () => {
      await batches.stop('b');
      throw new Fault('tab-gone');
    };
    void batches.start('b');
    await ended(batches);
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
    expect((await rowsOf('b'))[0]).toMatchObject({ attempts: 0 });
    expect(web.windows).toBeGreaterThan(0);
  });

  it('tries the failed ones again', async () => {
    await putBatch(draft, three);
    web.faults.set('https://a.example/1', new Fault('no-permission'));
    const batches = createBatches(batchPorts());
    void batches.start('b');
    await ended(batches);
    expect((await rowsOf('b'))[1]).toMatchObject({ state: 'failed', fault: 'no-permission' });
    web.faults.clear();
    await batches.retry('b');
    await vi.waitFor(async () => expect(await states()).toEqual(['saved', 'saved', 'saved']));
    expect((await rowsOf('b'))[1]).not.toHaveProperty('fault');
    expect(paths()).toHaveLength(3);
  });

  it('takes it back, all but what was changed since', async () => {
    await putBatch(draft, three);
    const batches = createBatches(batchPorts());
    void batches.start('b');
    await ended(batches);
    await batches.undo('b');
    await vi.waitFor(async () => expect((await getBatch('b'))?.state).toBe('done'));
    expect(await states()).toEqual(['undone', 'undone', 'undone']);
    expect(paths()).toEqual([]);
  });

  it('keeps what was changed since', async () => {
    await putBatch(draft, three);
    const batches = createBatches(batchPorts());
    void batches.start('b');
    await ended(batches);
    world.removal = 'changed';
    await batches.undo('b');
    await vi.waitFor(async () => expect((await getBatch('b'))?.state).toBe('done'));
    expect(await states()).toEqual(['saved', 'saved', 'saved']);
  });
});

it('gives a page up that stops the background side again and again', async () => {
  await putBatch({ ...draft, state: 'running' }, [
    toRow('https://a.example/1', 0, { state: 'loading', attempts: 6 }),
  ]);
  const batches = createBatches(batchPorts());
  await batches.resume();
  await ended(batches);
  expect((await rowsOf('b'))[0]).toMatchObject({ state: 'failed', fault: 'page-timeout' });
});

it('leaves drafts and paused batches alone', async () => {
  for (const state of ['draft', 'paused', 'stopped', 'done'] as const) {
    await putBatch({ ...draft, state }, [toRow('https://a.example/1', 0)]);
    const batches = createBatches(batchPorts());
    await batches.resume();
    expect(batches.isRunning('b')).toBe(false);
  }
  expect(web.visits).toEqual([]);
});

it('drops rows that are broken, and no others', async () => {
  await putBatch(draft, [toRow('https://a.example/1', 0), toRow('no url', 1)]);
  expect(await rowsOf('b')).toHaveLength(1);
  expect(await changeBatch('none', { state: 'done' })).toBeUndefined();
});
