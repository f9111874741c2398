/** The page of a batch: what is put into it, what is left out, and what its buttons ask of the background side. */
import { beforeEach, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import * as archive from '../../src/archive/batches.ts';
import { database } from '../../src/archive/database.ts';
import type { Entry } from '../../src/archive/entry.ts';
import { MAX_ROWS, toAddition } from '../../src/batch/to-rows.ts';
import { Fault } from '../../src/core/fault.ts';
import { open } from './world.ts';

beforeEach(async () => {
  const db = await database();
  for (const store of [...db.objectStoreNames]) await db.clear(store);
});

it('adds a list with its tags, folders and days, and reports what it left out', async () => {
  const { model, rows } = open();
  await model.addText(
    'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,One,,Politics,1704067200\nftp://x,Two,,Unread,1\n',
  );
  expect(rows()).toMatchObject([
    {
      url: 'https://a.example/1',
      title: 'One',
      categories: ['Politics'],
      savedAt: '2024-01-01T00:00:00+00:00',
      picked: true,
      state: 'waiting',
    },
  ]);
  expect(model.state.get().report).toMatchObject({
    added: 1,
    refused: [{ why: 'other-scheme', count: 1 }],
  });
  await model.addText('https://a.example/1?utm_source=x\nhttps://a.example/2');
  expect(model.state.get().report).toMatchObject({ added: 1, again: 1 });
  expect(rows().map(({ n }) => n)).toEqual([0, 1]);
});

it('leaves out what is in the library, or was saved by an earlier list', async () => {
  await archive.putBatch({ id: 'old', begunAt: 0, state: 'done', categories: [], tags: [] }, [
    {
      id: 'old:0',
      batch: 'old',
      n: 0,
      url: 'https://a.example/2',
      picked: true,
      state: 'saved',
      attempts: 1,
    },
  ]);
  const { model, rows } = open({
    entryFor: async (url) => (url === 'https://a.example/1' ? ({} as Entry) : undefined),
  });
  await model.addText('https://a.example/1#part\nhttps://a.example/2\nhttps://a.example/3');
  expect(rows().map(({ picked, known }) => [picked, known])).toEqual([
    [false, true],
    [false, true],
    [true, undefined],
  ]);
  expect(model.state.get().report).toMatchObject({ added: 3, known: 2 });
});

it('lists links by their groups, the main list chosen, and the feeds of the page', async () => {
  const { model, rows } = open();
  await model.addLinks(7);
  expect(rows().map(({ title, group, picked }) => [title, group, picked])).toEqual([
    ['One', 'Today', true],
    ['Imprint', undefined, false],
  ]);
  expect(model.state.get().feeds).toHaveLength(1);
  await model.addFeed('https://a.example/feed');
  expect(rows().at(-1)).toMatchObject({ url: 'https://a.example/2024/1', title: 'Of the feed' });
});

it('leads back to the lists that were begun before', async () => {
  const { model, rows } = open();
  await model.addText('https://a.example/1\nhttps://b.example/2');
  const [first] = rows();
  if (!first) throw new Error('no row was added');
  await archive.changeRow(first.id, { state: 'saved' });
  await archive.changeBatch(first.batch, { state: 'stopped' });
  await model.load(first.batch);
  expect(model.state.get().earlier).toEqual([]);
  await model.begin();
  expect(model.state.get().earlier).toMatchObject([
    { batch: { id: first.batch, state: 'stopped' }, hosts: ['a.example', 'b.example'] },
  ]);
  expect(model.state.get().earlier[0]).toMatchObject({ done: 1, picked: 2 });
  await model.open(first.batch);
  expect(rows().map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/2']);
  expect(model.state.get().earlier).toEqual([]);
});

it('takes open tabs as they are', async () => {
  const { model, rows } = open();
  await model.addTabs();
  expect(rows()).toMatchObject([{ url: 'https://a.example/1', tab: 3 }]);
  expect(model.state.get().report?.refused).toMatchObject([{ count: 1 }]);
});

it('asks for all sites where it cannot see what the tabs show, and adds them then', async () => {
  let isAllowed = false;
  const { model, rows, calls } = open({
    missing: async () => (isAllowed ? [] : ['https://*/*']),
    request: async () => {
      isAllowed = true;
      return true;
    },
    windowTabs: async () =>
      isAllowed
        ? [{ id: 3, url: 'https://a.example/1', incognito: false }]
        : [{ id: 3, incognito: false }],
  });
  await model.addTabs();
  expect(rows()).toEqual([]);
  expect(model.state.get().needsAll).toBeDefined();
  await model.allowAll();
  expect(rows()).toHaveLength(1);
  expect(model.state.get().needsAll).toBeUndefined();
  await model.start('these');
  expect(calls).toEqual([{ batch: 'b1', action: 'start' }]);
  // What was borrowed before there was a batch is given back with it.
  expect((await archive.getBatch('b1'))?.borrowed).toEqual(['<all>']);
});

it.each([
  ['these', true, ['https://a.example/*']],
  ['all', true, ['<all>']],
  ['these', false, []],
] as const)('asks for %s sites, and notes what is given back (%s)', async (scope, gives, noted) => {
  const { model, calls } = open({ missing: async (origins) => [...origins] });
  await model.addText('https://a.example/1\nhttps://a.example/2');
  model.setGivesBack(gives);
  await model.start(scope);
  const origins = scope === 'all' ? 'all' : ['https://a.example'];
  expect(calls).toEqual([{ request: origins }, { batch: 'b1', action: 'start' }]);
  expect((await archive.getBatch('b1'))?.borrowed).toEqual(noted);
});

it('starts nothing where its user says no', async () => {
  const { model, calls } = open({
    missing: async (origins) => [...origins],
    request: async () => false,
  });
  await model.addText('https://a.example/1');
  await model.start('these');
  expect(calls).toEqual([]);
  expect(model.state.get().refused).toBe(true);
});

it('shows what fails, and goes on', async () => {
  const { model } = open({
    service: {
      links: async () => {
        throw new Fault('tab-gone');
      },
      list: async () => '',
      batch: async () => undefined,
    },
  });
  await model.addLinks(7);
  expect(model.state.get()).toMatchObject({ fault: 'tab-gone', isBusy: false });
  await model.addText('https://a.example/1');
  expect(model.state.get()).not.toHaveProperty('fault');
});

it('opens what was left unfinished, and drops a list that was never started for a new one', async () => {
  const first = open();
  await first.model.addText('https://a.example/1');
  await first.model.setWords({ categories: ['News'] });
  const again = open();
  await again.model.load();
  expect(again.rows()).toHaveLength(1);
  expect(again.model.state.get().batch).toMatchObject({ categories: ['News'] });
  await again.model.begin();
  expect(again.rows()).toEqual([]);
  expect(await archive.allBatches()).toEqual([]);
});

it('saves a note with links to all notes', async () => {
  const { model, files, rows } = open();
  await model.addText('https://a.example/1 One');
  await archive.changeRow(rows()[0]?.id ?? '', { state: 'saved', path: 'x/One.md' });
  await model.refresh();
  await model.saveIndex('Of today', '2026-05-03');
  expect(files.get('Of today.md')).toContain('- [One](x/One.md) (a.example)');
  expect(model.state.get().index).toBe('Of today.md');
});

it('takes so many pages and no more', () => {
  const many = Array.from({ length: MAX_ROWS + 7 }, (_, n) => ({ url: `https://a.example/${n}` }));
  const { rows, left } = toAddition('b', [], many, () => false);
  expect([rows.length, left]).toEqual([MAX_ROWS, 7]);
});
