/** Every golden page becomes its article, in whatever order the rules of a stage run. */
import { expect, test } from 'vitest';
import { ALL_RULES } from '../src/core/extraction/all-rules.ts';
import type { Rules } from '../src/core/extraction/rules.ts';
import { readPage } from '../src/core/read-page.ts';
import { domainOf } from '../src/core/urls/domain-of.ts';
import { type GoldenPage, goldenPages, openPage, toLines } from './core/golden.ts';
import { languagesOf } from './core/languages-of.ts';
import { spyOn } from './core/spied-rules.ts';
import { shuffled } from './shuffled.ts';

const pages = goldenPages();
const SEEDS = [1, 2, 3];

const read = (live: Document, url: string, rules: Rules) =>
  readPage(
    live,
    {
      id: 'golden',
      at: '2024-05-03T12:00:00+02:00',
      url,
      scope: 'page',
      domain: domainOf(url),
      languages: languagesOf(live),
    },
    { rules },
  );

type Reading = { readonly html: string; readonly acted: ReadonlySet<string> };

const known = new Map<string, Reading>();

/** Reads a page once for all tests, and leaves it as it was. */
const readOnce = ({ slug, source, url }: GoldenPage): Reading => {
  const before = known.get(slug);
  if (before) return before;
  const live = openPage(source, url);
  const markup = live.documentElement.outerHTML;
  const acted = new Set<string>();
  const reading = { html: read(live, url, spyOn(acted)).html, acted };
  expect(live.documentElement.outerHTML).toBe(markup);
  known.set(slug, reading);
  return reading;
};

test('there are golden pages', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)('$slug becomes its article', (page) => {
  const expected = toLines(page.expected);
  expect(toLines(readOnce(page).html)).toEqual(expected);
  for (const seed of SEEDS) {
    const rules = {
      pageFixes: new Map(shuffled([...ALL_RULES.pageFixes], seed)),
      blockRules: new Map(shuffled([...ALL_RULES.blockRules], seed)),
    };
    const again = read(openPage(page.source, page.url), page.url, rules);
    expect(toLines(again.html), `seed ${seed}`).toEqual(expected);
  }
});

test('every rule acts on a golden page', { timeout: 120_000 }, () => {
  const acted = new Set(pages.flatMap((page) => [...readOnce(page).acted]));
  const all = [...ALL_RULES.pageFixes.keys(), ...ALL_RULES.blockRules.keys()];
  expect(all.filter((id) => !acted.has(id))).toEqual([]);
});
