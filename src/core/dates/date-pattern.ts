/** Formats a timestamp the way a target wants it; never shifts the day, never invents a zone. */
import type { Timestamp } from '../stages.ts';

type Parts = {
  readonly day: readonly [year: string, month: string, day: string];
  readonly time?: readonly [hour: string, minute: string, second: string];
  /** `Z` or `+08:00`. */
  readonly offset?: string;
};

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The parts of a timestamp as stated; `undefined` if it is invalid or no such day exists. */
const toParts = (timestamp: Timestamp): Parts | undefined => {
  const [, year, month, day, hour, minute, second, offset] = SHAPE.exec(timestamp) ?? [];
  if (!year || !month || !day || Number.isNaN(Date.parse(timestamp))) return undefined;
  if (Number(day) !== new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate()) return undefined;
  const date = [year, month, day] as const;
  if (!hour || !minute || !second) return { day: date };
  const time = [hour, minute, second] as const;
  return offset ? { day: date, time, offset } : { day: date, time };
};

const toOffset = (offset: string | undefined): string | undefined =>
  offset === 'Z' ? '+00:00' : offset;

/**
 * Formats the timestamp by a pattern of `YYYY YY MM DD HH mm ss`, `Z` (`+08:00`) and `ZZ`
 * (`+0800`), in the clock of its source. A pattern part that needs what the timestamp does not
 * state is left out together with what precedes it: a day alone ends after its day, a local time
 * has no offset.
 * `undefined` if the timestamp is invalid.
 */
export const formatTimestamp = (timestamp: Timestamp, pattern: string): string | undefined => {
  const parts = toParts(timestamp);
  if (!parts) return undefined;
  const [year, month, day] = parts.day;
  const offset = toOffset(parts.offset);
  const known: Record<string, string | undefined> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month,
    DD: day,
    HH: parts.time?.[0],
    mm: parts.time?.[1],
    ss: parts.time?.[2],
    Z: offset,
    ZZ: offset?.replace(':', ''),
  };
  let text = '';
  let before = '';
  let isLeftOut = false;
  for (const token of pattern.match(/YYYY|YY|MM|DD|HH|mm|ss|ZZ|Z|[\s\S]/g) ?? []) {
    if (!Object.hasOwn(known, token)) {
      before += token;
    } else {
      const value = known[token];
      isLeftOut = value === undefined;
      if (!isLeftOut) text += before + value;
      before = '';
    }
  }
  return isLeftOut ? text : text + before;
};

/** `2024-05-01T10:00:00+02:00`, without offset or time where none is stated. */
export const toRfc3339 = (timestamp: Timestamp): string | undefined =>
  formatTimestamp(timestamp, 'YYYY-MM-DDTHH:mm:ssZ')?.replace('+00:00', 'Z');

/**
 * `Mon, 03 Jan 2022 10:02:32 GMT`: a timestamp with an offset is converted to GMT, as feeds do; one
 * without keeps its own day and time, and names no zone.
 */
export const toRfc2822 = (timestamp: Timestamp): string | undefined => {
  const parts = toParts(timestamp);
  if (!parts) return undefined;
  const day = `${parts.day.join('-')}T${parts.time?.join(':') ?? '00:00:00'}`;
  const date = new Date(`${day}${parts.offset ?? 'Z'}`);
  const two = (value: number) => String(value).padStart(2, '0');
  const words = [
    `${WEEKDAYS[date.getUTCDay()]},`,
    two(date.getUTCDate()),
    MONTHS[date.getUTCMonth()],
    String(date.getUTCFullYear()).padStart(4, '0'),
  ];
  if (parts.time) {
    words.push([date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':'));
  }
  if (parts.offset) words.push('GMT');
  return words.join(' ');
};
