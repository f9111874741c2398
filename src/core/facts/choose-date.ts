/** Chooses which claim of a date is that of the publication, where sources disagree about the day. */

import type { Timestamp } from '../stages.ts';
import type { SourceId } from './priorities.ts';

/** What one source says, read. */
export type DateClaim = {
  readonly id: SourceId;
  readonly time: Timestamp;
  /** It counts from the capture, and may have stood there for years. */
  readonly relative: boolean;
};

/** What publishing systems fill with whatever date they have: of the file, of its creation, of a change. */
const LOOSE: readonly SourceId[] = ['meta', 'dublin-core', 'time-element', 'timestamp-attributes'];
/** What states the publication for machines, and is no copy of what the page shows. */
const STATED: readonly SourceId[] = [
  'json-ld',
  'json-ld-page',
  'microdata',
  'open-graph',
  'parsely',
  'citation',
  'dublin-core',
];
/** The best source is overruled when this many others agree. */
const MAJORITY = 3;

const dayOf = (time: Timestamp): string => time.slice(0, 10);
const hasTime = (time: Timestamp): boolean => time.length > 10;

/** How many sources give the day; what `meta` reads off another one's tag counts once. */
function votesFor(day: string, claims: readonly DateClaim[]): number {
  const votes = claims.filter(({ time }) => dayOf(time) === day);
  const isCopy = ({ id, time }: DateClaim): boolean =>
    id === 'meta' && votes.some((one) => STATED.includes(one.id) && one.time === time);
  return votes.filter((vote) => !isCopy(vote)).length;
}

/**
 * The claims with the believed one first; `all` are of the publication, the best source first,
 * `changes` the times that sources give for later changes.
 */
export function byBelief(
  all: readonly DateClaim[],
  changes: readonly Timestamp[],
): readonly DateClaim[] {
  const claims = [...all.filter((one) => !one.relative), ...all.filter((one) => one.relative)];
  const [first] = claims;
  if (!first) return claims;
  const own = dayOf(first.time);
  // A day that counts from the capture proves no stated one wrong, however many sources read it.
  const stated = all.filter((one) => !one.relative);
  const others = stated.filter(({ time }) => dayOf(time) !== own);
  const believe = (claim: DateClaim | undefined): readonly DateClaim[] =>
    claim ? [claim, ...claims.filter((one) => one !== claim)] : claims;
  // The day of a change given as that of publication: another source knows the earlier day.
  if (changes.some((time) => dayOf(time) === own)) {
    const earlier = others.find(({ id, time }) => STATED.includes(id) && dayOf(time) < own);
    if (earlier) return believe(earlier);
  }
  const shown = others.find(({ id }) => id === 'visible-date');
  const isEarlier = shown !== undefined && dayOf(shown.time) < own;
  if (LOOSE.includes(first.id) && shown && claims.every(({ id }) => id !== 'open-graph'))
    return believe(shown);
  // The very time of the last change, by few sources, and the page shows an earlier day.
  const isChange = hasTime(first.time) && changes.includes(first.time);
  if (isEarlier && isChange && votesFor(own, stated) < MAJORITY) return believe(shown);
  const agrees = ({ id, time }: DateClaim): boolean =>
    STATED.includes(id) && shown !== undefined && dayOf(time) === dayOf(shown.time);
  if (first.id !== 'json-ld' && others.some(agrees) && votesFor(own, claims) === 1)
    return believe(shown);
  const rival = others.find(({ time }) => votesFor(dayOf(time), stated) >= MAJORITY);
  return rival && votesFor(own, claims) === 1 ? believe(rival) : claims;
}
