/** Formats times for people: a timestamp in its own time zone, a local time in the computer's. */
import type { Timestamp } from '../stages.ts';

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

/** `1 May 2024, 10:00` in the language `tag`; the text unchanged if it is no timestamp. */
export function timestampText(timestamp: Timestamp, tag: string): string {
  const [, year, month, day, hour, minute] = SHAPE.exec(timestamp) ?? [];
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  if (Number.isNaN(time)) return timestamp;
  const style = hour
    ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(time);
}

/** The last millisecond that a Date can say; the first is as far from 1970. */
export const LAST_TIME = 8.64e15;

/** Whether milliseconds are a time that a Date can say. */
export const isTime = (ms: unknown): ms is number =>
  typeof ms === 'number' && Math.abs(ms) <= LAST_TIME;

/** `1 May 2024` of milliseconds, or with the clock; `''` for what is no time. */
export const timeText = (ms: number, tag: string, withClock = false): string =>
  isTime(ms)
    ? new Intl.DateTimeFormat(tag, {
        dateStyle: 'medium',
        ...(withClock ? { timeStyle: 'short' } : {}),
      }).format(ms)
    : '';
