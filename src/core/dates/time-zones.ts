/** Converts a timestamp to another time zone. */
import type { Timestamp } from '../stages.ts';

/** Whether the browser knows the zone, such as `Asia/Shanghai` or `UTC`. */
export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** `GMT+08:00` of the parts as `+08:00`; `GMT` alone is `+00:00`. */
const offsetOf = (name: string): string => /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';

/** A timestamp without an offset, or an unknown zone, leaves it unchanged. */
export const toZone = (timestamp: Timestamp, zone: string): Timestamp => {
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(timestamp) || Number.isNaN(Date.parse(timestamp)))
    return timestamp;
  if (!isZone(zone)) return timestamp;
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(timestamp));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((found) => found.type === type)?.value ?? '';
  const day = [part('year').padStart(4, '0'), part('month'), part('day')].join('-');
  const time = [part('hour'), part('minute'), part('second')].join(':');
  return `${day}T${time}${offsetOf(part('timeZoneName'))}`;
};
