/** What was asked for without the popup and came to nothing before it was a save: kept to be found again. */
import * as v from 'valibot';
import { isTime } from '../core/dates/format-date.ts';
import type { FaultCode } from '../core/fault.ts';
import { sound } from '../core/mend.ts';
import { faultCode } from '../core/shapes.ts';
import { readItems, removeItem, writeItem } from '../platform/storage.ts';

export type Missed = {
  readonly id: string;
  /** Title of the tab, or its URL, if the browser reported it. */
  readonly title: string;
  readonly url?: string;
  /** In milliseconds. */
  readonly at: number;
  readonly fault: FaultCode;
};

const PREFIX = 'missed:';
const KEPT = 20;

const schema: v.GenericSchema<unknown, Missed> = v.object({
  id: v.string(),
  title: v.string(),
  url: v.exactOptional(v.string()),
  at: v.pipe(
    v.number(),
    v.check((at) => isTime(at)),
  ),
  fault: faultCode,
});

const readMissed = async (): Promise<Missed[]> =>
  (await readItems('session', PREFIX)).flatMap((missed) => sound(schema, missed) ?? []);

/** Last first. */
export const allMissed = async (): Promise<readonly Missed[]> =>
  (await readMissed()).sort((a, b) => b.at - a.at);

export const forgetMissed = (id: string): Promise<void> => removeItem('session', PREFIX + id);

export async function forgetMissedAt(address: string): Promise<void> {
  for (const { id, url } of await allMissed()) if (url === address) await forgetMissed(id);
}

/** A page is there once, with what it met last. */
export async function keepMissed(missed: Missed): Promise<void> {
  if (missed.url) await forgetMissedAt(missed.url);
  for (const { id } of (await allMissed()).slice(KEPT - 1)) await forgetMissed(id);
  await writeItem('session', PREFIX + missed.id, missed);
}
