/** Every golden page becomes its article, in whatever order the rules of a stage run. */
import { expect, test } from 'vitest';
import { ALL_RULES } from '../src/core/extraction/rules.ts';
import { readPage } from '../src/core/read-page.ts';
import { domainOf } from '../src/core/urls/domain-of.ts';
import { goldenPages, openPage, toLines } from './core/golden.ts';
import { shuffled } from './shuffled.ts';

const pages = goldenPages();
const SEEDS = [1, 2, 3];

test('there are golden pages', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)('$slug becomes its article', ({ source, url, expected }) => {
  const live = openPage(source, url);
  const before = live.documentElement.outerHTML;
  const about = {
    id: 'golden',
    at: '2024-05-03T12:00:00+02:00',
    url,
    scope: 'page',
    domain: domainOf(url),
  } as const;
  expect(toLines(readPage(live, about).html)).toEqual(toLines(expected));
  expect(live.documentElement.outerHTML).toBe(before);

  for (const seed of SEEDS) {
    const rules = {
      pageFixes: new Map(shuffled([...ALL_RULES.pageFixes], seed)),
      blockRules: new Map(shuffled([...ALL_RULES.blockRules], seed)),
    };
    const again = readPage(openPage(source, url), about, rules);
    expect(toLines(again.html), `seed ${seed}`).toEqual(toLines(expected));
  }
});
