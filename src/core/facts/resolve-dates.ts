/** Resolves the dates: publication, and a later change, with the offset that the page states. */

import { readDate } from '../dates/dates.ts';
import type { Timestamp } from '../stages.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

const offsetOf = (timestamp: Timestamp): string =>
  /(?:Z|[+-]\d\d:\d\d)$/.exec(timestamp.slice(10))?.[0] ?? '';
const wallOf = (timestamp: Timestamp): string => timestamp.slice(0, 19);
const minuteOf = (timestamp: Timestamp): string => timestamp.slice(0, 16);
const hasTime = (timestamp: Timestamp): boolean => timestamp.length > 10;
const isZero = (offset: string): boolean => offset === 'Z' || offset === '+00:00';

function readAll(
  claims: AllClaims,
  field: 'published' | 'modified',
  at: Timestamp,
  language: string,
): Timestamp[] {
  return claimsOf(claims, PRIORITIES.dates, field).flatMap(
    (text) => readDate(text, at, language) ?? [],
  );
}

/**
 * The first claim, made whole by the others: a time for a bare day, an offset where another claim gives
 * the same wall clock one. Local time labelled as UTC is a common fault, so a real offset wins over zero.
 */
function settle(
  timestamps: readonly Timestamp[],
  others: readonly Timestamp[],
): Timestamp | undefined {
  const [first] = timestamps;
  if (!first) return undefined;
  const timed = hasTime(first)
    ? first
    : (timestamps.find((one) => hasTime(one) && one.startsWith(first)) ?? first);
  const offset = offsetOf(timed);
  if (!hasTime(timed) || (offset && !isZero(offset))) return timed;
  const sameClock = [...timestamps, ...others].filter((one) => minuteOf(one) === minuteOf(timed));
  const offsets = sameClock.map(offsetOf).filter(Boolean);
  const better = offsets.find((one) => !isZero(one)) ?? offsets[0];
  return better ? `${wallOf(timed)}${better}` : timed;
}

/** Whether `a` is later than `b`, as far as the two can be compared. */
function isLater(a: Timestamp, b: Timestamp): boolean {
  if (offsetOf(a) && offsetOf(b)) return Date.parse(a) > Date.parse(b);
  const length = Math.min(wallOf(a).length, wallOf(b).length);
  return wallOf(a).slice(0, length) > wallOf(b).slice(0, length);
}

export type Dates = { readonly published?: Timestamp; readonly modified?: Timestamp };

/** `modified` only where it is later than `published`. `language` settles ambiguous numbers. */
export function datesFrom(claims: AllClaims, at: Timestamp, language = ''): Dates {
  const allPublished = readAll(claims, 'published', at, language);
  const allModified = readAll(claims, 'modified', at, language);
  const [shown] = claimsOf(claims, PRIORITIES.onlyDate, 'modified');
  const only = shown === undefined ? undefined : readDate(shown, at, language);
  const published = settle(allPublished, allModified) ?? only;
  const modified = settle(allModified, allPublished);
  return {
    ...(published && { published }),
    ...(published && modified && isLater(modified, published) && { modified }),
  };
}
