/** What was asked for without the popup and came to nothing before it was a save: kept to be found again. */
import * as v from 'valibot';
import { isTime } from '../core/dates/format-date.ts';
import type { FaultCode } from '../core/fault.ts';
import { sound } from '../core/mend.ts';
import { faultCode } from '../core/shapes.ts';
import { readItems, removeItem, writeItem } from '../platform/storage.ts';

export type FailedRequest = {
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

const schema: v.GenericSchema<unknown, FailedRequest> = v.object({
  id: v.string(),
  title: v.string(),
  url: v.exactOptional(v.string()),
  at: v.pipe(
    v.number(),
    v.check((at) => isTime(at)),
  ),
  fault: faultCode,
});

const readFailedRequests = async (): Promise<FailedRequest[]> =>
  (await readItems('session', PREFIX)).flatMap((request) => sound(schema, request) ?? []);

/** Last first. */
export const allFailedRequests = async (): Promise<readonly FailedRequest[]> =>
  (await readFailedRequests()).sort((a, b) => b.at - a.at);

export const forgetFailedRequest = (id: string): Promise<void> =>
  removeItem('session', PREFIX + id);

export async function forgetFailedRequestsAt(href: string): Promise<void> {
  for (const { id, url } of await allFailedRequests())
    if (url === href) await forgetFailedRequest(id);
}

/** A page is there once, with what it met last. */
export async function keepFailedRequest(request: FailedRequest): Promise<void> {
  if (request.url) await forgetFailedRequestsAt(request.url);
  for (const { id } of (await allFailedRequests()).slice(KEPT - 1)) await forgetFailedRequest(id);
  await writeItem('session', PREFIX + request.id, request);
}
