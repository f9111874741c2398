// @vitest-environment jsdom
/** The page of a batch: what stands where, and what its buttons and fields do. */
import { beforeEach, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { database } from '../../src/archive/database.ts';
import { click, one } from '../library/draw.tsx';
import { settle } from '../library/settle.ts';
import { draw, textOf, write } from './draw.tsx';

beforeEach(async () => {
  const db = await database();
  for (const store of [...db.objectStoreNames]) await db.clear(store);
});

const TWO = 'https://a.example/1 The first\nhttps://a.example/2';

const titles = (): readonly string[] =>
  [...document.querySelectorAll('main h2, main > details > summary')].map(
    ({ textContent }) => textContent ?? '',
  );

it('keeps the progress on top once it was begun, and folds adding away below it', async () => {
  const { model, become } = await draw();
  await model.addText(TWO);
  await become('draft');
  expect(titles().slice(0, 2)).toEqual(['Add pages', 'For all pages']);
  for (const state of ['paused', 'stopped', 'done'] as const) {
    await become(state, [{ state: 'failed' }]);
    expect(titles().slice(0, 2)).toEqual([
      expect.stringMatching(/Paused|Stopped|Done/),
      'Add pages, categories or tags',
    ]);
    expect(document.querySelector('main > details')).toHaveProperty('open', false);
    expect(document.querySelector('main > details #add-list')).not.toBeNull();
  }
  // What ended is open again with what was added to it, and still was begun.
  await become('draft');
  expect(titles()[1]).toBe('Add pages, categories or tags');
});

it('says no more what was added once it is begun', async () => {
  const { model } = await draw();
  await model.addText(TWO);
  expect(model.state.get().report).toBeDefined();
  await model.start('these');
  expect(model.state.get()).not.toHaveProperty('report');
});

it('asks before it deletes what was saved, and the key that is held does not find the answer', async () => {
  const { model, calls, become } = await draw();
  await model.addText(TWO);
  await become('done', [{ state: 'saved' }, { state: 'doubtful' }]);
  await click('#undo');
  expect(textOf('.notice')).toContain('Delete 2 files? Edits you made in them are lost.');
  expect(document.activeElement?.id).toBe('undo-no');
  await click('#undo-no');
  expect(document.activeElement?.id).toBe('undo');
  expect(calls).toEqual([]);
  await click('#undo');
  expect(textOf('#undo-yes')).toBe('Delete 2 files');
  await click('#undo-yes');
  expect(calls).toEqual([{ batch: 'b1', action: 'undo' }]);
});

it('shows first what failed and what to check, once all is over', async () => {
  const { model, become } = await draw();
  await model.addText(`${TWO}\nhttps://a.example/3`);
  const states = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('.page')].map(({ dataset }) => dataset.state);
  await become('running', [{ state: 'saved' }, { state: 'doubtful' }, { state: 'failed' }]);
  expect(states()).toEqual(['saved', 'doubtful', 'failed']);
  await become('done', [{ state: 'saved' }, { state: 'doubtful' }, { state: 'failed' }]);
  expect(states()).toEqual(['failed', 'doubtful', 'saved']);
});

it('says how many were undone, there and among the earlier lists', async () => {
  const { model, become } = await draw();
  await model.addText(`${TWO}\nhttps://a.example/3`);
  const undone = { state: 'undone', picked: false } as const;
  await become('done', [undone, undone, { state: 'failed' }]);
  expect(textOf('#progress-title')).toBe('2 undone');
  expect(textOf('#counts [data-state="undone"]')).toBe('Undone: 2');
  await click('#another');
  expect(textOf('.earlier .about')).toBe('2 undone · a.example');
});

it('links each row to its page, and shows the URL of one without a title once', async () => {
  const { model } = await draw();
  await model.addText(TWO);
  await settle();
  const [first, second] = document.querySelectorAll('.page');
  expect(first?.querySelector('label')?.textContent).toBe('The first');
  for (const [row, url] of [
    [first, 'https://a.example/1'],
    [second, 'https://a.example/2'],
  ] as const) {
    expect(row?.textContent?.split(url)).toHaveLength(2);
    const link = row?.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([url, '_blank', 'noreferrer']);
  }
  expect(second?.querySelector('input')?.ariaLabel).toBe('https://a.example/2');
});

it.each([
  ['Not saved', [1, 2]],
  ['saved', [3]],
  ['404', [1]],
  ['http first', [1]],
  ['a fourth', []],
])('finds rows by %s', async (filter, found) => {
  const { model, become } = await draw();
  await model.addText(`${TWO}\nhttps://a.example/3`);
  await become('done', [
    { state: 'failed', fault: 'page-error', detail: 'HTTP 404' },
    { state: 'failed', fault: 'no-article' },
    { state: 'saved', path: 'x/Three.md' },
  ]);
  await write('#filter', filter);
  const shown = [...document.querySelectorAll<HTMLElement>('.page')].map(({ dataset }) =>
    Number(dataset.url?.at(-1)),
  );
  expect(shown).toEqual(found);
});

it('keeps in the field what it refuses, to be mended', async () => {
  const { rows } = await draw();
  await write('#list', 'a.example/1\nnothing\nwww.a.example/2');
  await click('#add-list');
  expect(rows().map(({ url }) => url)).toEqual(['https://a.example/1', 'https://www.a.example/2']);
  expect(one<HTMLTextAreaElement>('#list').value).toBe('nothing');
  await write('#list', 'https://a.example/3');
  await click('#add-list');
  expect(one<HTMLTextAreaElement>('#list').value).toBe('');
});

it('adds a feed that is written without its scheme', async () => {
  const { calls, rows } = await draw();
  await write('#feed', 'a.example/rss.xml');
  await click('#add-feed');
  expect(calls).toEqual([{ request: ['https://a.example'] }]);
  expect(rows()[0]?.url).toBe('https://a.example/2024/1');
});

it('adds a feed on Enter', async () => {
  const { rows } = await draw();
  await write('#feed', 'https://a.example/feed');
  // As browsers do on Enter; jsdom does so for no key.
  one<HTMLInputElement>('#feed').form?.requestSubmit();
  await settle();
  expect(rows()).toHaveLength(1);
});

it('says how many of a list came up twice', async () => {
  const { model } = await draw();
  await model.addText(`${TWO}\nhttps://a.example/1#part`);
  await settle();
  expect(textOf('#report')).toBe('2 pages added. 1 was in the list twice.');
});

it('names a group without a heading for its part of the page, and says how many links are selected', async () => {
  const { model } = await draw();
  await model.addLinks(7);
  await model.addText('https://a.example/3');
  await model.addLinks(7);
  await settle();
  const names = [...document.querySelectorAll('.group h3 bdi')].map((one) => one.textContent);
  expect(names).toEqual(['Today', 'Footer', 'Pages']);
  await model.begin();
  await model.addLinks(7);
  await settle();
  expect(textOf('#report')).toBe('2 pages added, 1 selected.');
});

it('shows that some of a group are selected', async () => {
  const { model, rows } = await draw();
  await model.addText(TWO);
  await settle();
  const group = (): HTMLInputElement => one('.group h3 input');
  expect([group().checked, group().indeterminate]).toEqual([true, false]);
  await model.pick(rows().slice(1), false);
  await settle();
  expect([group().checked, group().indeterminate]).toEqual([false, true]);
});

it('keeps the button that starts where nothing is selected, and says why it does nothing', async () => {
  const { model, calls, rows, become } = await draw();
  await model.addText(TWO);
  await settle();
  expect(one('#start').ariaDisabled).toBeNull();
  await click('#pick-none');
  const start = one('#start');
  expect(start.ariaDisabled).toBe('true');
  await click('#start');
  expect(calls).toEqual([]);
  expect(textOf(`#${start.getAttribute('aria-describedby')}`)).toBe(
    'Select at least one page below.',
  );
  await model.pick(rows(), true);
  await become('done', [{ state: 'saved' }, { state: 'saved' }]);
  expect(document.querySelector('#start, #why-not')).toBeNull();
});

it('says how many are to be saved before the start, and how far it is from then on', async () => {
  const { model, rows, become } = await draw();
  await model.addText(TWO);
  await settle();
  expect(textOf('#progress-title')).toBe('2 pages to save');
  expect(document.querySelector('#counts, progress')).toBeNull();
  await model.pick(rows(), false);
  await settle();
  expect(textOf('#progress-title')).toBe('No pages selected');
  await model.pick(rows(), true);
  await become('running', [{ state: 'saved' }]);
  expect(textOf('#how-far')).toBe('1 of 2 done');
  expect(one('progress').getAttribute('aria-labelledby')).toBe('how-far');
  expect(textOf('#counts')).toBe('Waiting: 1Saved: 1');
});

it('stays at its end where nothing new was added', async () => {
  const { model, become } = await draw();
  await model.addText(TWO);
  await become('done', [{ state: 'saved' }, { state: 'saved' }]);
  await model.addText(TWO);
  expect(model.state.get().batch?.state).toBe('done');
  await model.addText('https://a.example/3');
  expect(model.state.get().batch?.state).toBe('draft');
});

it('links no row that is stored with a URL which could run', async () => {
  const { model, become } = await draw();
  await model.addText('https://a.example/1');
  await become('done', [{ state: 'failed', url: 'javascript:alert(1)' }]);
  expect(one('.page').textContent).toContain('javascript:alert(1)');
  expect(document.querySelector('.page a')).toBeNull();
});
