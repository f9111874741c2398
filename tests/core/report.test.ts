import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { isReportable, toReportUrl } from '../../src/core/report.ts';

const report = { fault: 'no-article', version: 'Presscut 1.2.3, Firefox 150' } as const;
const queryOf = (page?: string) =>
  new URL(toReportUrl({ ...report, ...(page === undefined ? {} : { page }) })).searchParams;

it('fills in fields that the form has', () => {
  const query = queryOf('https://news.example/a');
  const template = query.get('template') ?? '';
  const file = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE', template);
  const form = load(readFileSync(file, 'utf8')) as { body: { id: string }[] };
  const fields = form.body.map(({ id }) => id);
  for (const name of query.keys())
    if (!/^(?:template|title)$/.test(name)) expect(fields).toContain(name);
  expect(query.get('fault')).toBe('no-article');
  expect(query.get('version')).toBe(report.version);
});

it.each([
  ['https://news.example/a?token=SECRET#x', 'https://news.example/a'],
  ['https://bob:pw@news.example:8080/a', 'https://news.example:8080/a'],
  ['https://news.example/a;jsessionid=SECRET', 'https://news.example/a'],
  ['file:///home/bob/a.html', ''],
  ['not a url', ''],
  [undefined, ''],
])('says of %s only %s', (page, said) => expect(queryOf(page).get('page')).toBe(said));

it('is offered where a page was read wrongly, not where a disk is full', () => {
  expect(isReportable('unexpected')).toBe(true);
  expect(isReportable('disk-full')).toBe(false);
});
