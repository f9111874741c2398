/** Moments on the clock of another zone. */
import { expect, it } from 'vitest';
import { isZone, toZone } from '../../src/core/dates/time-zones.ts';

it.each([
  ['2024-05-01T10:00:00+02:00', 'Asia/Shanghai', '2024-05-01T16:00:00+08:00'],
  ['2024-05-01T22:30:00Z', 'Asia/Shanghai', '2024-05-02T06:30:00+08:00'],
  ['2024-01-01T00:30:00+01:00', 'UTC', '2023-12-31T23:30:00+00:00'],
  ['2024-07-01T12:00:00Z', 'America/New_York', '2024-07-01T08:00:00-04:00'],
  ['2024-05-01T10:00:00', 'Asia/Shanghai', '2024-05-01T10:00:00'],
  ['2024-05-01', 'Asia/Shanghai', '2024-05-01'],
  ['2024-05-01T10:00:00Z', 'Middle/Earth', '2024-05-01T10:00:00Z'],
])('%s in %s is %s', (timestamp, zone, expected) => expect(toZone(timestamp, zone)).toBe(expected));

it('knows zones from what is none', () => {
  expect(['UTC', 'Asia/Shanghai', 'Europe/Berlin'].every(isZone)).toBe(true);
  expect(['', 'Middle/Earth', 'x'.repeat(99)].some(isZone)).toBe(false);
});
