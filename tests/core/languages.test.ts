/** Every language of pages reads the dates that its examples show. */
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/core/dates/dates.ts';
import { languages } from '../../src/core/languages/index.ts';
import type { LanguageExample } from '../../src/core/languages/language.ts';
import { toRegistry } from '../../src/core/registry.ts';
import { isAuthorLabel } from '../../src/core/vocabulary/index.ts';

const modules = import.meta.glob<readonly LanguageExample[]>(
  ['../../src/core/languages/*.ts', '!**/{index,language}.ts'],
  { eager: true, import: 'examples' },
);
const AT = '2024-05-10T12:00:00+02:00';

it('has examples for every one of them', () => {
  expect([...toRegistry(modules).keys()]).toEqual([...languages.keys()]);
});

describe.each(Object.entries(modules))('%s', (path, examples) => {
  const id = path.replace(/^.*\/|\.ts$/g, '');

  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples)('reads $date', ({ date, timestamp, at }) => {
    expect(readDate(date, at ?? AT, id)).toBe(timestamp);
  });
});

describe.each([...languages])('%s', (_id, language) => {
  it('names twelve months or none', () => {
    expect([0, 12]).toContain(language.months?.length ?? 0);
  });

  it('has patterns that compile, and that do not match everything', () => {
    for (const [kind, source] of Object.entries(language.patterns ?? {}))
      expect(new RegExp(source, 'u').test('x'), kind).toBe(false);
  });

  it('is written in lower case', () => {
    const { units, pair, ago, patterns: _, ...lists } = language;
    const words = [
      ...Object.values(lists).flat(),
      ...Object.values({ ...units, ...pair }).flat(),
      ...(ago?.before ?? []),
      ...(ago?.after ?? []),
    ];
    expect(words.filter((word) => word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
  });
});

describe('author labels', () => {
  it.each(['Written by', '作者：', 'Autor'])('%s is one', (label) => {
    expect(isAuthorLabel(label)).toBe(true);
  });
  it.each(['Reading time', ''])('"%s" is none', (label) => {
    expect(isAuthorLabel(label)).toBe(false);
  });
});
