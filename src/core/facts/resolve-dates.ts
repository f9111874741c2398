/** Resolves the dates: publication, and a later change, with the offset that the page states. */

import { readDate } from '../dates/dates.ts';
import type { Timestamp } from '../stages.ts';
import { byBelief, type DateClaim } from './choose-date.ts';
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
): DateClaim[] {
  return PRIORITIES.dates.flatMap((id) => {
    const text = claims[id]?.[field];
    const time = text === undefined ? undefined : readDate(text, at, language);
    if (text === undefined || time === undefined || isAhead(time, at)) return [];
    return [{ id, time, relative: readDate(text, ANOTHER_TIME, language) !== time }];
  });
}

/** At which a relative date would be another one. */
const ANOTHER_TIME = '2001-01-01T00:00:00Z';

/** What lies ahead is no day of publication: an event's, an offer's end. Zones differ by a day. */
const isAhead = (time: Timestamp, at: Timestamp): boolean =>
  Date.parse(time.slice(0, 10)) - Date.parse(at.slice(0, 10)) > DAY;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An offset as pages write it: `-08:00` for minus eight hours. */
const toOffset = (ms: number): string =>
  `${ms < 0 ? '-' : '+'}${String(Math.abs(ms) / HOUR).padStart(2, '0')}:00`;

/**
 * The same time on the clock of the page, where a machine gives it in UTC: another claim has it
 * with an offset, or shows the local hour. So a story of the evening keeps its day.
 */
function onOwnClock(time: Timestamp, others: readonly Timestamp[]): Timestamp {
  if (!isZero(offsetOf(time))) return time;
  const instant = Date.parse(time);
  const same = others.find(
    (one) =>
      !isZero(offsetOf(one)) && offsetOf(one) && Math.abs(Date.parse(one) - instant) < 60_000,
  );
  const withSeconds = time.slice(17, 19);
  // The hour of UTC is what the page shows.
  if (!same && others.some((one) => !offsetOf(one) && minuteOf(one) === minuteOf(time)))
    return time;
  for (const one of same ? [same] : others) {
    if (!hasTime(one)) continue;
    const offset = offsetOf(one);
    const ahead = same
      ? Date.parse(`${wallOf(one)}Z`) - Date.parse(one)
      : Date.parse(`${wallOf(one).slice(0, 17)}${withSeconds}Z`) - instant;
    const fits = one.slice(17, 19) === withSeconds || one.slice(17, 19) === '00';
    if (!same && (offset || !fits || ahead % HOUR !== 0 || ahead === 0)) continue;
    if (ahead <= -12 * HOUR || ahead > 14 * HOUR) continue;
    const wall = new Date(instant + ahead).toISOString().slice(0, 19);
    return `${wall}${same ? offset : toOffset(ahead)}`;
  }
  return time;
}

/** `23:00` in UTC, where the page shows the next day: a day alone, as its own zone writes it. */
function asMidnight(time: Timestamp, others: readonly Timestamp[]): Timestamp {
  const hour = Number(/T(2[123]):00:00/.exec(time)?.[1]);
  const next = new Date(Date.parse(time) + (24 - hour) * HOUR);
  const day = Number.isNaN(next.getTime()) ? '' : next.toISOString().slice(0, 10);
  return day && others.includes(day) ? `${day}T00:00:00+0${24 - hour}:00` : time;
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
  if (better && !isZero(better)) return `${wallOf(timed)}${better}`;
  if (offset) return onOwnClock(asMidnight(timed, timestamps), timestamps);
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
  const changes = readAll(claims, 'modified', at, language).map(({ time }) => time);
  const stated = readAll(claims, 'published', at, language);
  const times = stated.map(({ time }) => time);
  const local = stated.map((claim) => ({ ...claim, time: onOwnClock(claim.time, times) }));
  const believed = byBelief(local, changes);
  const all = believed.map(({ time }) => time);
  const [shown] = claimsOf(claims, PRIORITIES.onlyDate, 'modified');
  const only = shown === undefined ? undefined : readDate(shown, at, language);
  const published = settle(all, changes) ?? only;
  const modified = settle(changes, all);
  return {
    ...(published && { published }),
    ...(published && modified && isLater(modified, published) && { modified }),
  };
}
