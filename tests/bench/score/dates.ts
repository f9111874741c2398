/** Compares dates of publication: to the minute where both name their offset, else by the day. */

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const ZONED = /(?:[+-]\d\d:?\d\d|Z)$/;

/** A clock without an offset is read as UTC, whatever the zone of this machine. */
const timestampOf = (date: string): number => {
  const iso = date.replace(/^(\d{4}-\d\d-\d\d) /, '$1T');
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
};

const dayOf = (date: string): string => date.slice(0, 10);

/** The day is the one that is written, or that of the same time in UTC. */
const isSameDay = (truth: string, found: string): boolean => {
  const timestamp = timestampOf(found);
  return (
    dayOf(found) === dayOf(truth) ||
    (!Number.isNaN(timestamp) && dayOf(new Date(timestamp).toISOString()) === dayOf(truth))
  );
};

export const isSameDate = (truth: string, found: string | null | undefined): boolean => {
  if (!found || Number.isNaN(timestampOf(found))) return false;
  return ZONED.test(truth) && ZONED.test(found)
    ? Math.abs(timestampOf(truth) - timestampOf(found)) < MINUTE
    : isSameDay(truth, found);
};

/** `near`: a day too early or too late, as a clock in another zone is. */
export type DayVerdict = 'right' | 'near' | 'wrong' | 'none';

export const judgeDay = (truth: string, found: string | null | undefined): DayVerdict => {
  if (!found) return 'none';
  if (isSameDay(truth, found) || isSameDate(truth, found)) return 'right';
  return Math.abs(timestampOf(found) - Date.parse(dayOf(truth))) <= 1.01 * DAY ? 'near' : 'wrong';
};
