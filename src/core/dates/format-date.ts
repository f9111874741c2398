/** A moment for people to read, in the clock of its source. */
import type { Moment } from '../stages.ts';

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

/** `1 May 2024, 10:00` in the language `tag`; the moment as it stands where it is none. */
export function momentText(moment: Moment, tag: string): string {
  const [, year, month, day, hour, minute] = SHAPE.exec(moment) ?? [];
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  if (Number.isNaN(time)) return moment;
  const style = hour
    ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(time);
}
