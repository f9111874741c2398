/** The rows of the library: filters, counts, and names in a zip. */

import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/archive/entry.ts';
import type { Job } from '../../src/core/job.ts';
import { matches, toNeedles } from '../../src/core/search/query.ts';
import { toSearchText } from '../../src/core/search/words.ts';
import {
  type Filter,
  facets,
  isFiltered,
  NO_FILTER,
  ownWords,
  type Row,
  rowOfEntry,
  rowOfJob,
  select,
} from '../../src/library/rows.ts';
import { sizeText } from '../../src/library/size-text.ts';
import { zipNames } from '../../src/library/zip-names.ts';

const at = (day: string, time = '12:00'): number => new Date(`${day}T${time}`).getTime();
const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  state: 'saved',
  title: `Title of ${id}`,
  site: 'The Pier',
  url: `https://example.org/${id}`,
  at: at('2026-05-03'),
  choice: { profile: 'markdown', categories: [], tags: [] },
  ...more,
});
const rows = [
  row('sea', { choice: { profile: 'markdown', categories: ['Sea', '港口'], tags: ['storm'] } }),
  row('late', { at: at('2026-05-04', '23:59') }),
  row('other', { site: 'The Herald' }),
  row('open', { state: 'unsaved' }),
];
const found = (filter: Partial<Filter>): string[] =>
  select(rows, { ...NO_FILTER, ...filter }, (one) =>
    matches([ownWords(one), toSearchText(['灯塔'])], toNeedles(filter.query ?? '')),
  ).map(({ id }) => id);

describe('a filter leaves', () => {
  it.each([
    [{}, ['sea', 'late', 'other', 'open']],
    [{ category: 'Sea' }, ['sea']],
    [{ site: 'The Herald' }, ['other']],
    [{ state: 'unsaved' }, ['open']],
    [{ from: '2026-05-04' }, ['late']],
    [{ to: '2026-05-03' }, ['sea', 'other', 'open']],
    [{ from: '2026-05-04', to: '2026-05-04' }, ['late']],
    [{ query: 'herald' }, ['other']],
    [{ query: '港 storm' }, ['sea']],
    [{ query: '灯塔', state: 'saved' }, ['sea', 'late', 'other']],
    [{ query: '灯塔 nothing' }, []],
  ] as [Partial<Filter>, string[]][])('of %j: %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });
});

it('knows whether it is one', () => {
  expect(isFiltered(NO_FILTER)).toBe(false);
  expect(isFiltered({ ...NO_FILTER, query: '  ' })).toBe(false);
  expect(isFiltered({ ...NO_FILTER, site: 'x' })).toBe(true);
});

it('counts the values of all rows', () => {
  expect(facets(rows, ({ site }) => [site])).toEqual([
    { value: 'The Herald', count: 1 },
    { value: 'The Pier', count: 3 },
  ]);
});

it('makes no row of what is saved or belongs to a private window', () => {
  const job = {
    id: 'j',
    url: 'https://example.org/a',
    title: 'A',
    state: 'unsaved',
    fault: 'disk-full',
    begunAt: 5,
    choice: { profile: 'markdown', categories: [], tags: [] },
    incognito: false,
  } as unknown as Job;
  expect(rowOfJob(job)).toMatchObject({
    state: 'unsaved',
    fault: 'disk-full',
    site: 'example.org',
  });
  expect(rowOfJob({ ...job, state: 'delivering' })?.state).toBe('running');
  expect(rowOfJob({ ...job, state: 'saved' })).toBeUndefined();
  expect(rowOfJob({ ...job, incognito: true })).toBeUndefined();
});

it('shows the title that the user gave', () => {
  const entry = {
    id: 'e',
    headline: { title: 'Theirs', site: 's', url: 'https://example.org/', authors: [] },
    choice: { profile: 'markdown', categories: [], tags: [], title: 'Mine' },
    savedAt: 1,
  } as unknown as Entry;
  expect(rowOfEntry(entry).title).toBe('Mine');
});

it('gives no two files of a zip the same name, and none outside of it', () => {
  const name = zipNames();
  expect(name('News/a.md')).toBe('News/a.md');
  expect(name('news/A.md')).toBe('news/A (1).md');
  expect(name('News/a.md')).toBe('News/a (2).md');
  expect(name('../../etc/passwd')).toBe('etc/passwd');
  expect(name('C:\\x\\b.md')).toBe('C-/x/b.md');
  expect(name('/')).toBe('note.md');
});

it.each([
  [0, '0 byte'],
  [1234, '1.2 kB'],
  [56_000_000, '56 MB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(sizeText(bytes, 'en')).toBe(text);
});
