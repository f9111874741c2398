/** Resolves the dates: publication, and a later change, with the offset that the page states. */

import { readDate } from '../dates/dates.ts';
import type { Moment } from '../stages.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

const offsetOf = (moment: Moment): string =>
  /(?:Z|[+-]\d\d:\d\d)$/.exec(moment.slice(10))?.[0] ?? '';
const wallOf = (moment: Moment): string => moment.slice(0, 19);
const minuteOf = (moment: Moment): string => moment.slice(0, 16);
const hasTime = (moment: Moment): boolean => moment.length > 10;
const isZero = (offset: string): boolean => offset === 'Z' || offset === '+00:00';

function readAll(
  claims: AllClaims,
  field: 'published' | 'modified',
  at: Moment,
  language: string,
): Moment[] {
  return claimsOf(claims, PRIORITIES.dates, field).flatMap(
    (text) => readDate(text, at, language) ?? [],
  );
}

/**
 * The first claim, made whole by the others: a time for a bare day, an offset where another claim gives
 * the same wall clock one. Local time labelled as UTC is a common fault, so a real offset wins over zero.
 */
function settle(moments: readonly Moment[], others: readonly Moment[]): Moment | undefined {
  const [first] = moments;
  if (!first) return undefined;
  const timed = hasTime(first)
    ? first
    : (moments.find((one) => hasTime(one) && one.startsWith(first)) ?? first);
  const offset = offsetOf(timed);
  if (!hasTime(timed) || (offset && !isZero(offset))) return timed;
  const sameClock = [...moments, ...others].filter((one) => minuteOf(one) === minuteOf(timed));
  const offsets = sameClock.map(offsetOf).filter(Boolean);
  const better = offsets.find((one) => !isZero(one)) ?? offsets[0];
  return better ? `${wallOf(timed)}${better}` : timed;
}

/** Whether `a` is later than `b`, as far as the two can be compared. */
function isLater(a: Moment, b: Moment): boolean {
  if (offsetOf(a) && offsetOf(b)) return Date.parse(a) > Date.parse(b);
  const length = Math.min(wallOf(a).length, wallOf(b).length);
  return wallOf(a).slice(0, length) > wallOf(b).slice(0, length);
}

export type Dates = { readonly published?: Moment; readonly modified?: Moment };

/** `modified` only where it is later than `published`. `language` settles ambiguous numbers. */
export function datesFrom(claims: AllClaims, at: Moment, language = ''): Dates {
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
