/** The search index beside the library: in step with what comes and goes, and made again where it is damaged. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import type { Volume } from '../../src/archive/library.ts';
import { matches, toNeedles } from '../../src/core/search/query.ts';
import { toSearchText } from '../../src/core/search/words.ts';
import { NO_FILTER } from '../../src/library/rows.ts';
import { entryAt } from './world.ts';

/** More than are searched in memory. */
const COUNT = 270;
const WORDS = [
  '灯塔重新点亮',
  '共享充电宝',
  'lighthouse',
  'harbour news',
  '한국경제',
  '灯火',
  'light',
];
const textOf = (n: number): string =>
  `${WORDS[n % 7]} ${WORDS[(n * 3 + 1) % 7]} number${n} ${n % 5 ? '' : '点亮灯塔'}`;
const volumeOf = (n: number): Volume => {
  const entry = entryAt(n);
  const text = { id: entry.id, text: toSearchText([textOf(n)]) };
  return { entry, body: { id: entry.id, gzip: new Uint8Array() }, text };
};
const QUERIES = [
  ...[
    'light',
    '灯塔',
    '灯塔重新',
    '点亮灯',
    '경제',
    'number11',
    'n',
    'harbour 灯',
    'title 26',
    'odd',
  ],
  ...['the pier', 'nowhere', '充电 lighth', 'number269'],
];

async function open() {
  vi.resetModules();
  const archive = await import('../../src/archive/library.ts');
  const searchIndex = await import('../../src/archive/search-index.ts');
  const { createRowIndex } = await import('../../src/library/row-index.ts');
  const seen: string[] = [];
  const needs = {
    ...archive,
    ...searchIndex,
    allJobs: async () => [],
    newId: () => crypto.randomUUID(),
    whileAlone: <T>(work: () => Promise<T>) => work(),
  };
  const index = createRowIndex(
    needs,
    (read) => seen.push(read),
    (error) => {
      throw error;
    },
  );
  const find = async (query: string): Promise<string[]> => {
    let ids: string[] = [];
    await index.find({ ...NO_FILTER, query }, 'newest', (found) => {
      ids = found.map(({ id }) => id);
    });
    return ids;
  };
  return { ...archive, ...searchIndex, ...index, find, seen };
}
type Opened = Awaited<ReturnType<typeof open>>;

/** By a walk through all there is. */
function expected(entries: ReadonlyMap<string, Entry>, query: string): string[] {
  return [...entries.values()]
    .filter(({ id, headline, choice }) => {
      const own = [headline.title, headline.site, ...choice.categories, ...choice.tags];
      const texts = [toSearchText([textOf(Number(id.slice(1)))]), toSearchText(own)];
      return matches(texts, toNeedles(query));
    })
    .sort((a, b) => b.savedAt - a.savedAt)
    .map(({ id }) => id);
}
const all = (count = COUNT): Map<string, Entry> =>
  new Map(Array.from({ length: count }, (_, n) => [entryAt(n).id, entryAt(n)]));

async function check({ find }: Opened, entries = all()): Promise<void> {
  for (const query of QUERIES) expect(await find(query), query).toEqual(expected(entries, query));
}
const settled = (opened: Opened): Promise<void> =>
  vi.waitFor(async () => expect(await opened.allChanges()).toEqual([]), 10_000);

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { putVolumes } = await open();
  await putVolumes(Array.from({ length: COUNT }, (_, n) => volumeOf(n)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const raw = () => openDB('presscut');

describe('the index of the library', () => {
  it('is made once, kept, and finds what a walk through all texts finds', async () => {
    const first = await open();
    await first.load();
    expect(first.seen).toEqual(['newest', 'rows', 'texts']);
    await check(first);
    const blocks = await first.blockIds();
    expect(blocks).toHaveLength(1);
    expect(await first.allChanges()).toEqual([]);
    const again = await open();
    await again.load();
    await check(again);
    expect(await again.blockIds()).toEqual(blocks);
  });

  it('knows what came, changed, went and came back, here and after the next start', async () => {
    const opened = await open();
    await opened.load();
    const entries = all(COUNT + 1);
    await opened.putVolumes([volumeOf(COUNT)]);
    await opened.reload([entryAt(COUNT).id]);
    await check(opened, entries);
    const choice = { profile: 'hugo', categories: ['Odd'], tags: ['numbered'] };
    await opened.chooseAgain('e010', choice);
    await opened.reload(['e010']);
    entries.set('e010', { ...entryAt(10), choice });
    await check(opened, entries);
    expect(await opened.find('numbered')).toEqual(['e010']);
    const taken = await opened.takeOutAll(['e269', 'e011', 'e010']);
    await opened.reload(['e269', 'e011', 'e010']);
    for (const id of ['e269', 'e011', 'e010']) entries.delete(id);
    await check(opened, entries);
    const next = await open();
    await next.load();
    await check(next, entries);
    await opened.putVolumes(taken);
    await opened.reload(taken.map(({ entry }) => entry.id));
    for (const { entry } of taken) entries.set(entry.id, entry);
    await check(opened, entries);
    const last = await open();
    await last.load();
    await check(last, entries);
  });

  it('keeps nothing of what was deleted', async () => {
    const opened = await open();
    await opened.load();
    await opened.takeOut('e123');
    await opened.reload(['e123']);
    await settled(opened);
    expect(JSON.stringify(await opened.allBlocks())).not.toContain('e123');
    await opened.emptyLibrary();
    const db = await raw();
    for (const store of ['blocks', 'pages', 'changes', 'texts'])
      expect(await db.count(store)).toBe(0);
    db.close();
  });

  it('takes many at once into a block, beside what was there', async () => {
    const opened = await open();
    await opened.load();
    const more = Array.from({ length: 260 }, (_, n) => volumeOf(COUNT + n));
    await opened.putVolumes(more);
    await opened.reload(more.map(({ entry }) => entry.id));
    await settled(opened);
    await check(opened, all(COUNT + 260));
    expect(await opened.blockIds()).toHaveLength(1);
    const again = await open();
    await again.load();
    await check(again, all(COUNT + 260));
  });

  it.each<[string, (db: Awaited<ReturnType<typeof raw>>, id: string) => Promise<unknown>]>([
    ['a page is gone', (db, id) => db.delete('pages', [id, 0])],
    ['a page is damaged', (db, id) => db.put('pages', new Uint8Array([255, 255, 3]), [id, 0])],
    ['a page is no page', (db, id) => db.put('pages', 'x', [id, 0])],
    ['all pages are gone', (db) => db.clear('pages')],
    ['a block is gone', (db) => db.clear('blocks')],
    ['a block is none', (db, id) => db.put('blocks', { id, version: 1, cards: 7 })],
    [
      'its cards are none',
      (db, id) => db.put('blocks', { id, version: 1, cards: '[7]', firsts: [] }),
    ],
    [
      'it is of another version',
      async (db, id) => db.put('blocks', { ...(await db.get('blocks', id)), version: 0 }),
    ],
  ])('is made again where %s', async (_what, damage) => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const first = await open();
    await first.load();
    const [id = ''] = await first.blockIds();
    const db = await raw();
    await damage(db, id);
    db.close();
    const opened = await open();
    await opened.load();
    await check(opened);
    const again = await open();
    await again.load();
    await check(again);
    expect(await again.blockIds()).not.toContain(id);
  });

  it('learns of what no one told it: laid into the database, or taken from it', async () => {
    const first = await open();
    await first.load();
    const db = await raw();
    const { entry, text } = volumeOf(COUNT);
    await db.put('entries', entry);
    await db.put('texts', text);
    await db.delete('entries', 'e003');
    await db.delete('entries', 'e004');
    db.close();
    const opened = await open();
    await opened.load();
    const entries = all(COUNT + 1);
    entries.delete('e003');
    entries.delete('e004');
    await check(opened, entries);
  });

  it('follows when another page has made it anew', async () => {
    const [one, two] = [await open(), await open()];
    await one.load();
    await two.load();
    const more = Array.from({ length: 260 }, (_, n) => volumeOf(COUNT + n));
    await two.putVolumes(more);
    await two.reload(more.map(({ entry }) => entry.id));
    await settled(two);
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await one.reload(more.map(({ entry }) => entry.id));
    await check(one, all(COUNT + 260));
    await settled(one);
    await check(one, all(COUNT + 260));
  });
});
