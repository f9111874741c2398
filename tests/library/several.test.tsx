// @vitest-environment jsdom
/** Several articles at once: changed, saved again, exported, deleted, and all of it had back. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Job } from '../../src/core/job.ts';
import { changeChoice, sharedWords } from '../../src/library/several.ts';
import { click, draw, one, settle } from './draw.tsx';
import { entryAt } from './world.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  act(() => render(null, one('#app')));
  vi.restoreAllMocks();
});

const pick = async (id: string): Promise<void> => {
  await click(`[data-id=${id}] input[type=checkbox]`);
  // What the selection reads is drawn after it.
  await settle();
};
const choose = async (selector: string, value: string): Promise<void> => {
  const select = one<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const withWords = (n: number, categories: string[], tags: string[]) => ({
  ...entryAt(n),
  choice: { profile: 'markdown', categories, tags },
});

it('changes the words that they share, and keeps those of each', async () => {
  const { entries } = await draw(3, ({ entries }) => {
    entries.set('e000', withWords(0, ['Sea', 'Own'], ['a']));
    entries.set('e001', withWords(1, ['Sea'], ['b']));
  });
  await pick('e000');
  await pick('e001');
  expect(one('#selection').textContent).toContain('2 selected');
  expect(one('.several .chips').textContent).toContain('Sea');
  expect(one('.several .chips').textContent).not.toContain('Own');
  await click('.several .chips button');
  await choose('#several-profile', 'hugo');
  await click('#several-keep');
  expect(entries.get('e000')?.choice).toEqual({
    profile: 'hugo',
    categories: ['Own'],
    tags: ['a'],
  });
  expect(entries.get('e001')?.choice).toEqual({ profile: 'hugo', categories: [], tags: ['b'] });
  expect(entries.get('e002')?.choice.profile).toBe('markdown');
  expect(one('#news').textContent).toContain('2 articles changed');
});

it('saves all of them again, in place of their files or beside them', async () => {
  const { service } = await draw(3);
  await pick('e000');
  await pick('e002');
  await choose('#several-profile', 'hugo');
  await click('#several-update');
  const asked = service.save.mock.calls as unknown as [Record<string, unknown>][];
  expect(asked.map(([one]) => [one.entry, one.replace])).toEqual([
    ['e000', true],
    ['e002', true],
  ]);
  await choose('#several-destination', 'zip');
  await click('#several-update');
  expect(asked.slice(2).map(([one]) => one.replace)).toEqual([undefined, undefined]);
  await click('#several-new');
  expect(asked).toHaveLength(6);
  expect(one('#news').textContent).toContain('Saving 2 articles again');
});

it('tells how many could not even be begun', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const { service } = await draw(2);
  service.save.mockRejectedValueOnce(new Error('gone'));
  await pick('e000');
  await pick('e001');
  await click('#several-new');
  expect(one('#news .notice').className).toContain('doubt');
  expect(one('#news').textContent).toContain('Saving 1 article again');
});

it('deletes them and brings them all back', async () => {
  const { entries, library } = await draw(4);
  await pick('e000');
  await click('#select-found');
  expect(one('#selection').textContent).toContain('4 selected');
  await pick('e003');
  await click('#delete-selected');
  expect([...entries.keys()]).toEqual(['e003']);
  expect(library.state.get().selected.size).toBe(0);
  expect(one('#news').textContent).toContain('3 articles deleted');
  await click('#undo');
  await vi.waitFor(() => expect(one('#news').textContent).toContain('3 articles restored'), 5_000);
  expect(entries.size).toBe(4);
});

it('keeps the words of each in order, none twice', () => {
  const choice = { profile: 'p', categories: ['a', 'b', 'c'], tags: [] };
  const none = { categories: [], tags: [] };
  const change = { added: { categories: ['c', 'd'], tags: ['t'] }, removed: none };
  expect(changeChoice(choice, change)).toEqual({
    profile: 'p',
    categories: ['a', 'b', 'c', 'd'],
    tags: ['t'],
  });
  expect(sharedWords([], 'tags')).toEqual([]);
});

const unsavedJobs = (...faults: string[]): Job[] =>
  faults.map(
    (fault, n) =>
      ({
        id: `j${n}`,
        clip: `c${n}`,
        title: `Open ${n}`,
        url: `https://example.org/${n}`,
        begunAt: n,
        state: 'unsaved',
        fault,
        choice: { profile: 'gone', categories: ['Sea'], tags: [] },
      }) as unknown as Job,
  );

it('tries again together what is not saved, where it may go well', async () => {
  const { service } = await draw(1, ({ setJobs }) =>
    setJobs(unsavedJobs('disk-full', 'unknown-profile', 'disk-full')),
  );
  expect(one('#unsaved-all').textContent).toContain('3 articles couldn’t be saved');
  await click('#retry-all');
  const asked = service.retry.mock.calls as unknown as [{ job: string }][];
  expect(asked.map(([{ job }]) => job).sort()).toEqual(['j0', 'j2']);
  expect(one('#news').textContent).toContain('Saving 2 articles again');
  expect(service.save).not.toHaveBeenCalled();
});

it('saves together in another format or to another place what is not saved', async () => {
  const { service } = await draw(0, ({ setJobs }) =>
    setJobs(unsavedJobs('unknown-profile', 'unknown-profile')),
  );
  expect(document.querySelector('#retry-all')).toBeNull();
  expect(one<HTMLDetailsElement>('#unsaved-all details').open).toBe(true);
  expect(document.querySelector('.row details.elsewhere[open]')).toBeNull();
  await choose('#unsaved-profile', 'hugo');
  await click('#save-all-elsewhere');
  const asked = service.save.mock.calls as unknown as [Record<string, unknown>][];
  expect(asked.map(([one]) => [one.clip, one.choice])).toEqual(
    ['c1', 'c0'].map((clip) => [clip, { profile: 'hugo', categories: ['Sea'], tags: [] }]),
  );
  expect(service.dismiss).toHaveBeenCalledTimes(2);
});

it('discards together what is not saved, once that is confirmed, and says nothing of one alone', async () => {
  const { service } = await draw(0, ({ setJobs }) =>
    setJobs(unsavedJobs('disk-full', 'disk-full')),
  );
  await click('#discard-all');
  expect(service.dismiss).not.toHaveBeenCalled();
  await click('#discard-all-yes');
  expect(service.dismiss).toHaveBeenCalledTimes(2);
  act(() => render(null, one('#app')));
  await draw(0, ({ setJobs }) => setJobs(unsavedJobs('disk-full')));
  expect(document.querySelector('#unsaved-all')).toBeNull();
});
