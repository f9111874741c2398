/** A point in time as the reader's clock states it. */
import type { Timestamp } from '../stages.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `2024-05-01T10:00:00+02:00`, in the zone of the machine that `date` was made on. */
export function nowAt(date: Date): Timestamp {
  const ahead = -date.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const local = new Date(date.getTime() + ahead * 60_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}
