/** What the benchmark says of a run: what changed, its tables, a page on its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReports } from './report/compare.ts';
import { comparisonText } from './report/comparison-text.ts';
import { pageText } from './report/page-text.ts';
import { type Report, readReports } from './report/report.ts';
import { setTable } from './report/set-table.ts';
import { toTable, withoutEmpty } from './report/table.ts';
import { worstText } from './report/worst-text.ts';
import { scorePage } from './score/score-page.ts';

const report = (pages: Report['pages']): Report => ({ sets: {}, pages });

describe('a comparison', () => {
  const before = report({
    a: { set: 'one', body: 0.5, title: 1 },
    b: { set: 'one', body: 0.9, title: 0 },
    c: { set: 'two', body: 0.9, date: 1 },
    gone: { set: 'two', date: 0 },
  });
  const after = report({
    a: { set: 'one', body: 0.6, title: 1 },
    b: { set: 'one', body: 0.7, title: 1 },
    c: { set: 'two', body: 0.9 + 1e-12, date: 1 },
    fresh: { set: 'two', date: 0 },
  });

  test('names what changed on the pages of both, the largest change first', () => {
    const { common, pages } = compareReports(before, after);
    expect(common).toBe(3);
    expect(pages).toEqual([
      { id: 'b', measure: 'title', before: 0, after: 1 },
      { id: 'b', measure: 'body', before: 0.9, after: 0.7 },
      { id: 'a', measure: 'body', before: 0.5, after: 0.6 },
    ]);
  });

  test('scores the sets of both runs over the same pages', () => {
    expect(compareReports(before, after).sets).toEqual({
      one: { title: { before: 0.5, after: 1 } },
      two: {},
    });
  });

  test('is written with what got worse first, and no more pages than asked for', () => {
    expect(comparisonText(compareReports(before, after), 1).split('\n')).toEqual([
      '3 pages in both runs',
      '  one  title  +0.5000  0.5000  →  1.0000',
      '',
      'Worse: 1',
      '  b  body  -0.2000  0.9000  →  0.7000',
      '',
      'Better: 2, of which 1',
      '  b  title  +1.0000  0.0000  →  1.0000',
    ]);
    expect(comparisonText(compareReports(before, before), 9)).toContain('No score has changed.');
  });
});

describe('an earlier report', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (text: string): string => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, text);
    return file;
  };

  test('is read, and refused in a sentence where it is none', () => {
    const reports = { presscut: report({ a: { set: 'one', body: 1 } }) };
    expect(readReports(write(JSON.stringify(reports)))).toEqual(reports);
    expect(() => readReports(path.join(folder, 'none.json'))).toThrow(/There is no file/);
    expect(() => readReports(write('{'))).toThrow(/is no JSON/);
    expect(() => readReports(write('{"rules":[]}'))).toThrow(/not written by bench:extract/);
    expect(() => readReports(write('[null]'))).toThrow(/not written by bench:extract/);
  });
});

test('tables leave out columns that say nothing', () => {
  const rows = [
    ['set', 'pages', 'F1', 'date'],
    ['one', '12', '', '1.0000'],
    ['another', '3', '', ''],
  ];
  expect(toTable(withoutEmpty(rows))).toBe(
    ['set      pages    date', 'one         12  1.0000', 'another      3'].join('\n'),
  );
});

test('the table of sets shows what they tell', () => {
  const days = { right: 3, near: 1, wrong: 0, none: 2 };
  const lines = setTable({ dates: { pages: 6, failed: 1, days, msMedian: 12.4 } }).split('\n');
  expect(lines.map((line) => line.split(/\s+/))).toEqual([
    ['set', 'pages', 'failed', 'days', 'ms'],
    ['dates', '6', '1', '3/1/0/2', '12'],
  ]);
});

test('the worst pages of each set are listed', () => {
  const scored = (id: string, set: string, body: number) => ({
    truth: { id, set, url: `https://news.example/${id}` },
    score: { set, body },
  });
  const pages = [scored('a', 'y', 0.5), scored('b', 'y', 0.25), scored('c', 'x', 1)];
  expect(worstText(pages, 1)).toBe(
    '1.0000  c  https://news.example/c\n0.2500  b  https://news.example/b',
  );
});

test('a page is written with marks where it is not as the truth', () => {
  const truth = {
    id: 'a',
    set: 'own',
    url: 'https://news.example/a',
    title: 'The bridge',
    authors: ['Ann Lee'],
    body: 'The bridge opened at last.\nNobody came to see it.',
  };
  const row = {
    id: 'a',
    title: 'The bridge!',
    authors: [],
    html: '<p>The bridge opened at last.</p><p>Read our other stories as well.</p>',
    trail: [{ rule: 'calls', did: 'removed', why: 'asks for something', text: 'Sign up' }] as const,
  };
  const lines = pageText(truth, row, scorePage(truth, row)).split('\n');
  for (const line of [
    '= title    "The bridge!"',
    '- authors  ["Ann Lee"]',
    '+ authors  []',
    '  The bridge opened at last.',
    '+ Read our other stories as well.',
    '- Nobody came to see it.',
    'removed by calls: asks for something: Sign up',
  ])
    expect(lines).toContain(line);
});
