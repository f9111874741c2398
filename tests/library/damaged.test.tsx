// @vitest-environment jsdom
/** A library with entries that an older version let in, or that a disk spoilt: the others are there as ever. */
import { Blob } from 'node:buffer';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import { importEntry } from '../../src/archive/import-export.ts';
import { LibraryPage } from '../../src/library/library.tsx';
import { languageFor } from '../../src/locales/index.ts';
import { settle } from './settle.ts';
import { entryAt, world } from './world.ts';

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const click = async (selector: string): Promise<void> => {
  one(selector).click();
  await settle();
};
const ids = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('#rows > .row')].map(({ dataset }) => dataset.id);

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  // That of jsdom cannot be read.
  vi.stubGlobal('Blob', Blob);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  act(() => render(null, one('#app')));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function draw(...damaged: readonly unknown[]) {
  const around = world(2);
  for (const entry of damaged as readonly Entry[]) around.entries.set(entry.id, entry);
  act(() =>
    render(
      <LibraryPage
        library={around.library}
        language={languageFor('en', 'en')}
        dependencies={{
          profiles: [{ id: 'markdown', name: 'Markdown' }],
          destinations: [{ id: 'downloads' }],
          recentTerms: { categories: [], tags: [], folders: [] },
        }}
      />,
      one('#app'),
    ),
  );
  await around.library.load();
  await settle();
  return around;
}

const [receipt] = entryAt(7).receipts;

it.each<[string, object]>([
  ['a time that no clock says', { savedAt: 8_640_000_000_000_001 }],
  ['no time', { savedAt: null }],
  ['endless time', { savedAt: Number.POSITIVE_INFINITY }],
  ['a destination that is no name', { receipts: [{ ...receipt, destination: '__proto__' }] }],
  ['a destination of every object', { receipts: [{ ...receipt, destination: 'constructor' }] }],
  ['no receipts', { receipts: 7 }],
  ['receipts that are none', { receipts: [null, { destination: {} }] }],
  ['no choice', { choice: null }],
  ['a choice of other things', { choice: { profile: {}, categories: 'Sea', tags: [{}] } }],
  ['no headline', { headline: undefined }],
  ['a headline of other things', { headline: { title: {}, site: [], url: 7, authors: null } }],
])('shows every article where one has %s, and exports them', async (_what, part) => {
  const { library, handed } = await draw({ ...entryAt(7), id: 'bad', ...part });
  expect(ids().sort()).toEqual(['bad', 'e000', 'e001']);
  expect(one('[data-id=e001]').textContent).toContain('Title 1');
  expect(one('#count').textContent).toContain('3 articles');
  await click('[data-id=bad] button.row-title');
  expect(one('.reading .note').textContent).toBe('Note bad');
  library.filter({ query: 'title' });
  await settle();
  expect(ids()).toContain('e000');
  library.clear();
  await library.exportJson();
  expect(library.state.get().status).toMatchObject({ about: 'exported', count: 3, left: [] });
  expect(handed).toHaveLength(1);
  await click('.reading .delete');
  expect(ids().sort()).toEqual(['e000', 'e001']);
  await click('#undo');
  expect(ids()).toContain('bad');
});

it('tells no day where nobody knows it, and exports what can come in again', async () => {
  const { library, handed } = await draw({ ...entryAt(7), id: 'bad', savedAt: -8.64e15 });
  expect(one('[data-id=bad] .facts').textContent).toBe('The Pier');
  expect(ids().at(-1)).toBe('bad');
  await library.exportJson();
  const { entries } = JSON.parse((await handed[0]?.file.text()) ?? '');
  await expect(importEntry(entries.at(-1))).resolves.toMatchObject({ entry: { savedAt: 0 } });
});

it('shows the title of a row that cannot be drawn, and deletes it', async () => {
  const around = await draw();
  const { library } = around;
  const broken = {
    ...around.row('e001'),
    get published(): string {
      throw new Error('cannot be drawn');
    },
  };
  const state = library.state.get();
  const found = state.found.map((row) => (row.id === 'e001' ? broken : row));
  act(() =>
    (library.state as unknown as { set: (next: unknown) => void }).set({ ...state, found }),
  );
  await settle();
  expect(ids()).toEqual(['e001', 'e000']);
  expect(one('[data-id=e000] button.row-title').textContent).toBe('Title 0');
  expect(one('[data-id=e001] .row-title').textContent).toBe('Title 1');
  expect(one('[data-id=e001]').textContent).toContain('can’t show this article');
  await click('[data-id=e001] .delete');
  expect(around.entries.has('e001')).toBe(false);
});
