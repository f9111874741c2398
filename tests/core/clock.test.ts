import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nowAt } from '../../src/core/dates/clock.ts';

const inZone = (time: number, ahead: number): Date =>
  Object.assign(new Date(time), { getTimezoneOffset: () => -ahead });

describe('the reader’s clock', () => {
  it.each([
    [0, '2024-05-01T10:00:00+00:00'],
    [480, '2024-05-01T18:00:00+08:00'],
    [-210, '2024-05-01T06:30:00-03:30'],
    [-720, '2024-04-30T22:00:00-12:00'],
    [345, '2024-05-01T15:45:00+05:45'],
  ])('%i minutes ahead of UTC', (ahead, expected) => {
    expect(nowAt(inZone(Date.UTC(2024, 4, 1, 10), ahead))).toBe(expected);
  });

  it('states the same instant in every zone', () => {
    const time = fc.integer({ min: 0, max: 4e9 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(time, fc.integer({ min: -840, max: 840 }), (at, ahead) => {
        expect(Date.parse(nowAt(inZone(at, ahead)))).toBe(at);
      }),
    );
  });
});
