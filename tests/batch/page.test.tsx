// @vitest-environment jsdom
/** The page of a batch: what stands where, and what its buttons and fields do. */
import { beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { database } from '../../src/archive/database.ts';
import { draw } from './draw.tsx';

vi.mock('webextension-polyfill', () => import('../fakes/browser.ts'));

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
