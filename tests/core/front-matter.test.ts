/** Whatever is written as front matter is read back the same, by readers of YAML 1.1 and 1.2 and of TOML. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { breakMarkup } from '../../src/core/front-matter/fields.ts';
import { checkFrontMatter, writeFrontMatter } from '../../src/core/front-matter/front-matter.ts';
import type { Fields } from '../../src/core/stages.ts';
import { joinCode } from '../../src/core/text/joiner.ts';
import { toWellFormed } from '../../src/core/text/portable-names.ts';

const nasty = [
  'foo: "bar" --- # x',
  "it's",
  'a\nb',
  'a\r\nb',
  '---',
  '...',
  '+++',
  '- a',
  '* a',
  '& a',
  '!tag',
  '!!str x',
  '%TAG',
  '@at',
  '`x`',
  '| pipe',
  '> fold',
  '[a]',
  '{a: b}',
  '{{ x }}',
  'yes',
  'No',
  'y',
  'on',
  'Off',
  'null',
  '~',
  'true',
  '007',
  '0o17',
  '0x1F',
  '1e3',
  'E6',
  'e-3',
  '1_000',
  '.inf',
  '.NaN',
  '12:30:45',
  '2024-05-01',
  '2024-05-01T10:00:00Z',
  '<<',
  '=',
  '"',
  "'",
  '\\',
  '\\n',
  ' lead',
  'trail ',
  '\ttab',
  '#',
  ': ',
  'a: b',
  'a #b',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u007F',
  '\u202Eevil',
  'نویسه\u200Cها',
  '👨‍👩‍👧‍👦',
  '𠮷野家',
  'é',
  '-',
  '?',
  ',',
  '\n---\nlayout: x\n',
  '*',
  '&',
  '__proto__',
  'constructor',
];

const texts = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map(toWellFormed),
  fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map(([one, two]) => one + two),
);
const values = fc.oneof(texts, fc.boolean(), fc.integer(), fc.array(texts, { maxLength: 4 }));
const records = fc.record({ title: texts, list: fc.array(texts), one: values, two: values });

const linesOf = (block: string, fence: string) => {
  expect(block.startsWith(`${fence}\n`)).toBe(true);
  expect(block.endsWith(`\n${fence}\n\n`)).toBe(true);
  const lines = block.slice(4, -fence.length - 2);
  expect(`\n${lines}`).not.toContain(`\n${fence}\n`);
  expect(lines).not.toContain('\r');
  return lines;
};

describe('YAML', () => {
  it('reads back the same in three readers', () => {
    fc.assert(
      fc.property(records, (fields) => {
        const block = writeFrontMatter(fields, 'yaml');
        const lines = linesOf(block, '---');
        expect(load(lines)).toEqual(fields);
        expect(parse(lines, { version: '1.1' })).toEqual(fields);
        expect(parse(lines, { version: '1.2' })).toEqual(fields);
        checkFrontMatter(block, fields, 'yaml');
      }),
      { numRuns: 1000 },
    );
  });

  it('writes times without quotes and texts like times with quotes', () => {
    const fields: Fields = {
      date: { time: '2024-05-01T10:00:00+02:00' },
      day: { time: '2024-05-01' },
      local: { time: '2024-05-01 10:00:00' },
      jekyll: { time: '2024-05-01 10:00:00 +02:00' },
      text: '2024-05-01',
    };
    const block = writeFrontMatter(fields, 'yaml');
    expect(block).toBe(
      "---\ndate: 2024-05-01T10:00:00+02:00\nday: 2024-05-01\nlocal: 2024-05-01 10:00:00\njekyll: 2024-05-01 10:00:00 +02:00\ntext: '2024-05-01'\n---\n\n",
    );
    checkFrontMatter(block, fields, 'yaml');
    const read = parse(linesOf(block, '---'), { version: '1.1' });
    expect(read.date).toEqual(new Date('2024-05-01T08:00:00Z'));
    expect(read.jekyll).toEqual(new Date('2024-05-01T08:00:00Z'));
    expect(read.text).toBe('2024-05-01');
  });

  it.each([
    '2024-05-01 10:00',
    '01.05.2024',
    'Wed, 01 May 2024 08:00:00 GMT',
    '2024',
    '10:00',
    '2024-05',
  ])('writes %s, which is no whole timestamp, as a string', (time) => {
    const fields: Fields = { date: { time } };
    const block = writeFrontMatter(fields, 'yaml');
    checkFrontMatter(block, fields, 'yaml');
    expect(load(linesOf(block, '---'))).toEqual({ date: time });
    expect(parse(linesOf(block, '---'), { version: '1.1' })).toEqual({ date: time });
  });

  it('takes no key named time for a time', () => {
    const fields: Fields = { time: '10 Uhr', at: { map: { time: { time: '2024-05-01' }, x: 1 } } };
    const block = writeFrontMatter(fields, 'yaml');
    expect(block).toBe('---\ntime: 10 Uhr\nat:\n  time: 2024-05-01\n  x: 1\n---\n\n');
    checkFrontMatter(block, fields, 'yaml');
  });

  it.each([':) hello', ':symbol', ':'])('quotes %j, which Psych takes for a symbol', (title) => {
    expect(writeFrontMatter({ title }, 'yaml')).toBe(`---\ntitle: '${title}'\n---\n\n`);
  });

  it('nests maps and lists', () => {
    const fields: Fields = {
      params: { map: { a: ['x'], b: { time: '2024-05-01' } } },
      c: [['A'], ['B']],
    };
    const block = writeFrontMatter(fields, 'yaml');
    checkFrontMatter(block, fields, 'yaml');
    expect(load(linesOf(block, '---'))).toEqual({
      params: { a: ['x'], b: '2024-05-01' },
      c: [['A'], ['B']],
    });
  });
});

describe('TOML', () => {
  it('reads back the same', () => {
    fc.assert(
      fc.property(records, (fields) => {
        const block = writeFrontMatter(fields, 'toml');
        expect(parseToml(linesOf(block, '+++'))).toEqual(fields);
        checkFrontMatter(block, fields, 'toml');
      }),
      { numRuns: 500 },
    );
  });

  it('takes a key behind a group', () => {
    const fields: Fields = { extra: { map: { site: 'x' } }, draft: true };
    const block = writeFrontMatter(fields, 'toml');
    checkFrontMatter(block, fields, 'toml');
    expect(parseToml(linesOf(block, '+++'))).toEqual({ draft: true, extra: { site: 'x' } });
    expect(() => checkFrontMatter(block, { extra: { map: {} }, draft: true }, 'toml')).toThrow();
  });

  it('keeps its fence without fields', () => {
    expect(writeFrontMatter({}, 'toml')).toBe('+++\n+++\n\n');
  });
});

describe('values in programs that look for their code in the whole file', () => {
  it.each([
    ['https://a.test/%%[[x]]', 'https://a.test/%25%%5B[x]]'],
    ['https://a.test/%20[x]', 'https://a.test/%20[x]'],
    ['http:%%', 'http:%\u2060%'],
    ['http://%%', 'http://%\u2060%'],
    ['A %% B', 'A %\u2060% B'],
  ])('%s', (value, safe) => {
    expect(breakMarkup({ site: value }, joinCode)).toEqual({ site: safe });
  });
});

describe('properties', () => {
  it('runs nothing of its values', () => {
    expect(writeFrontMatter({ title: 'A {{query x}} [[y]] k:: v' }, 'properties')).toBe(
      'title:: A {\u2060{query x}} [\u2060[y]] k:\u2060: v\n\n',
    );
    const texts = { title: 'C#9', source: 'https://a.test/#x', description: 'A #tag in C # x' };
    expect(writeFrontMatter(texts, 'properties')).toBe(
      'title:: C#9\nsource:: https://a.test/#x\ndescription:: A \\#tag in C # x\n\n',
    );
  });

  it('holds a line a field', () => {
    fc.assert(
      fc.property(records, (fields) => {
        const block = writeFrontMatter(fields, 'properties');
        expect(block.trimEnd().split('\n').length).toBeLessThanOrEqual(Object.keys(fields).length);
        checkFrontMatter(block, fields, 'properties');
      }),
    );
  });
});

describe('pelican', () => {
  it.each<[Fields, string]>([
    [{ Title: ' a\n---\u0085 b ' }, 'Title: a --- b\n\n'],
    [{ Tags: ['a, b', 'c;d', ' '] }, 'Tags: a, b; c；d\n\n'],
    [{ Authors: ['Ruiz, Ana'] }, 'Authors: Ruiz, Ana;\n\n'],
    [
      { Summary: '1. *a* <b> &amp; C#' },
      'Summary: 1&#46; &#42;a&#42; &#60;b&#62; &#38;amp; C#\n\n',
    ],
    [{ Slug: 'a'.repeat(400) }, `Slug: ${'a'.repeat(174)}\n\n`],
    [{}, '\n'],
  ])('mends what cannot stand on its line: %j', (fields, block) => {
    expect(writeFrontMatter(fields, 'pelican')).toBe(block);
    checkFrontMatter(block, fields, 'pelican');
  });

  it('holds a line a field', () => {
    fc.assert(
      fc.property(records, (fields) => {
        const named = Object.fromEntries(Object.values(fields).map((value, n) => [`k${n}`, value]));
        const block = writeFrontMatter(named, 'pelican');
        expect(block.trimEnd().split('\n').length).toBeLessThanOrEqual(
          Math.max(1, Object.keys(named).length),
        );
        checkFrontMatter(block, named, 'pelican');
      }),
    );
  });
});

it('notices a block that says something else', () => {
  const block = writeFrontMatter({ title: 'a' }, 'yaml');
  for (const fields of [{ title: 'b' }, { other: 'a' }, { title: 'a', more: 1 }])
    expect(() => checkFrontMatter(block, fields, 'yaml')).toThrow(/note-unreadable/);
});
