/** Dates are read as stated, in any shape machines write, and never guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/core/dates/dates.ts';
import { languages } from '../../src/core/languages/index.ts';
import { useLanguages } from '../../src/core/vocabulary/in-use.ts';

const AT = '2024-05-10T12:00:00+02:00';

describe('shapes that machines write', () => {
  it.each([
    ['2024-05-01', '2024-05-01'],
    ['Verschenen 12.05.2024', '2024-05-12'],
    ['2024-05-01T10:00', '2024-05-01T10:00:00'],
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00+00:00'],
    ['2024-05-01T10:00:00.123456+02:00', '2024-05-01T10:00:00+02:00'],
    ['2024-05-01 10:00:00 +0200', '2024-05-01T10:00:00+02:00'],
    ['2026-01-06 14:02:09 +01:00', '2026-01-06T14:02:09+01:00'],
    ['\n 2023-04-28T18:11:01.0 \n', '2023-04-28T18:11:01'],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01T10:00:00+00:00'],
    ['Wed, 01 May 2024 10:00:00 -0430', '2024-05-01T10:00:00-04:30'],
    ['20240501', '2024-05-01'],
    ['20240501T100000Z', '2024-05-01T10:00:00+00:00'],
    ['1714557600', '2024-05-01T10:00:00+00:00'],
    ['1714557600000', '2024-05-01T10:00:00+00:00'],
    ['２０２４年５月１日　１０：００', '2024-05-01T10:00:00'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, timestamp) => expect(readDate(text, AT)).toBe(timestamp));
});

it('follows the languages in use', () => {
  const all = Object.fromEntries(languages);
  try {
    useLanguages({});
    expect(readDate('vor 2 Stunden', AT, 'de')).toBeUndefined();
  } finally {
    useLanguages(all);
  }
  expect(readDate('vor 2 Stunden', AT, 'de')).toBe('2024-05-10T10:00:00+02:00');
});

describe('never guessed', () => {
  it.each([
    '',
    'Version 2.4.19',
    '2023-02-29',
    '2024-13-01',
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '12 May',
    'May 2024',
    '2024',
    '03/04/2024',
    'tomorrow',
    '3 weeks ago',
    'Room 12, 3rd floor',
    '5 min read',
  ])('"%s"', (text) => expect(readDate(text, AT)).toBeUndefined());

  it('leaves an ambiguous zone out', () => {
    expect(readDate('May 1, 2024 10:00 CST', AT)).toBe('2024-05-01T10:00:00');
    expect(readDate('May 1, 2024 10:00 IST', AT)).toBe('2024-05-01T10:00:00');
  });

  it('orders numbers by the language of the page', () => {
    expect(readDate('03/04/2024', AT, 'fr')).toBe('2024-04-03');
    expect(readDate('03/04/2024', AT, 'en-GB')).toBe('2024-04-03');
    expect(readDate('03/04/2024', AT, 'en')).toBeUndefined();
    expect(readDate('03/04/2024', AT, 'en-US')).toBe('2024-03-04');
    expect(readDate('03/04/24', AT, 'en-US')).toBeUndefined();
    expect(readDate('03.04.2024', AT, 'en-US')).toBe('2024-04-03');
  });
});

it('counts the years of the republic in Taiwan, where they need no name', () => {
  expect(readDate('發布日期：113-05-10', AT, 'zh-TW')).toBe('2024-05-10');
  expect(readDate('版本 113.5.10.2', AT, 'zh-TW')).toBeUndefined();
  expect(readDate('113-05-10', AT, 'zh-CN')).toBeUndefined();
});

describe('relative to the capture', () => {
  it('keeps the offset of its clock, and crosses midnight by it', () => {
    expect(readDate('3 hours ago', '2024-03-01T01:00:00-05:00', 'en')).toBe(
      '2024-02-29T22:00:00-05:00',
    );
    expect(readDate('yesterday', '2024-01-01T00:30:00+14:00', 'en')).toBe('2023-12-31');
  });
  it('needs a whole moment', () => {
    expect(readDate('3 hours ago', '2024-03-01', 'en')).toBeUndefined();
  });
});

describe('any text', () => {
  const SHAPE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/;

  it('gives a Moment or nothing', () => {
    const part = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 9999 }).map(String),
      fc.constantFrom(
        'May',
        '月',
        '年',
        ':',
        '.',
        '/',
        '-',
        ' ',
        'T',
        'Z',
        '+',
        'pm',
        'Uhr',
        'vor',
        'منذ',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const timestamp = readDate(parts.join(''), AT, 'de');
        if (timestamp === undefined) return;
        expect(timestamp).toMatch(SHAPE);
        expect(Number.isNaN(Date.parse(timestamp))).toBe(false);
      }),
    );
  });

  it('takes no longer for a long text', () => {
    for (const filler of ['1', ' ', '1/', 'a ', 'may ', '١', '12:'])
      expect(readDate(filler.repeat(200_000), AT)).toBeUndefined();
  });
});
