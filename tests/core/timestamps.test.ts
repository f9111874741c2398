/** Timestamps are written as their source states them: same day, same clock, no zone of ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimestamp, toRfc2822, toRfc3339 } from '../../src/core/dates/date-pattern.ts';

describe('formatTimestamp', () => {
  it.each([
    ['2024-05-01T10:02:03+02:00', 'YYYY-MM-DD HH:mm:ss Z', '2024-05-01 10:02:03 +02:00'],
    ['2024-05-01T10:02:03+02:00', 'YYYY-MM-DD HH:mm:ss ZZ', '2024-05-01 10:02:03 +0200'],
    ['2024-05-01T10:02:03Z', 'DD.MM.YY HH:mm Z', '01.05.24 10:02 +00:00'],
    ['2024-05-01T10:02:03', 'YYYY-MM-DD HH:mm:ss Z', '2024-05-01 10:02:03'],
    ['2024-05-01', 'YYYY-MM-DD HH:mm:ss Z', '2024-05-01'],
    ['2024-05-01', 'YYYY年MM月DD日', '2024年05月01日'],
    ['2024-05-01', 'YYYY/MM', '2024/05'],
  ])('%s by %s is %s', (timestamp, pattern, text) => {
    expect(formatTimestamp(timestamp, pattern)).toBe(text);
  });

  it.each(['', 'yesterday', '2024-13-01', '2024-02-30', '2024-05-01T25:00:00'])(
    'knows that %j is no moment',
    (timestamp) => expect(formatTimestamp(timestamp, 'YYYY-MM-DD')).toBeUndefined(),
  );
});

describe('toRfc3339', () => {
  it.each([
    ['2024-05-01T10:00:00+02:00', '2024-05-01T10:00:00+02:00'],
    ['2024-05-01T10:00:00+00:00', '2024-05-01T10:00:00Z'],
    ['2024-05-01T10:00:00', '2024-05-01T10:00:00'],
    ['2024-05-01', '2024-05-01'],
  ])('%s is %s', (timestamp, text) => expect(toRfc3339(timestamp)).toBe(text));
});

describe('toRfc2822', () => {
  it.each([
    ['2022-01-03T10:02:32Z', 'Mon, 03 Jan 2022 10:02:32 GMT'],
    ['2022-01-03T18:02:32+08:00', 'Mon, 03 Jan 2022 10:02:32 GMT'],
    ['2022-01-03T10:02:32', 'Mon, 03 Jan 2022 10:02:32'],
    ['2022-01-03', 'Mon, 03 Jan 2022'],
  ])('%s is %s', (timestamp, text) => expect(toRfc2822(timestamp)).toBe(text));
});

const timestamps = fc
  .record({
    date: fc.date({
      min: new Date('1800-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    }),
    offset: fc.constantFrom('', 'Z', '+08:00', '-11:00', '+05:45', '+14:00'),
  })
  .map(({ date, offset }) => date.toISOString().slice(0, 19) + offset);

describe('any moment', () => {
  it('keeps its day and its clock', () => {
    fc.assert(
      fc.property(timestamps, (timestamp) => {
        expect(formatTimestamp(timestamp, 'YYYY-MM-DDTHH:mm:ss')).toBe(timestamp.slice(0, 19));
      }),
    );
  });

  it('is the same instant to a reader of RFC 2822 and RFC 3339', () => {
    fc.assert(
      fc.property(timestamps, (timestamp) => {
        const zone = timestamp.length > 19 ? '' : 'Z';
        const mail = toRfc2822(timestamp) ?? '';
        const net = toRfc3339(timestamp) ?? '';
        expect(Date.parse(zone ? `${mail} GMT` : mail)).toBe(Date.parse(timestamp + zone));
        expect(Date.parse(net + zone)).toBe(Date.parse(timestamp + zone));
      }),
    );
  });
});
