/**
 * What was last asked for without the popup and came to nothing before it was a save: shown once more, in
 * the next popup.
 */
import * as v from 'valibot';
import { isTime } from '../core/dates/format-date.ts';
import { sound } from '../core/mend.ts';
import { faultCode } from '../core/shapes.ts';
import { sessionStore } from './session-store.ts';

const KEY = 'missed';

const schema = v.object({
  /** Title of the tab, or its URL, if the browser reported it. */
  title: v.string(),
  url: v.exactOptional(v.string()),
  /** In milliseconds. */
  at: v.pipe(
    v.number(),
    v.check((at) => isTime(at)),
  ),
  fault: faultCode,
});
export type FailedRequest = Readonly<v.InferOutput<typeof schema>>;

export const keepFailedRequest = (request: FailedRequest): Promise<void> =>
  sessionStore().write(KEY, request);

export const forgetFailedRequest = (): Promise<void> => sessionStore().remove(KEY);

const readFailedRequest = async (): Promise<FailedRequest | undefined> =>
  sound(schema, await sessionStore().read(KEY));

/** Forgets what it hands out. */
export async function takeFailedRequest(): Promise<FailedRequest | undefined> {
  const request = await readFailedRequest();
  if (request) await forgetFailedRequest();
  return request;
}

export async function forgetFailedRequestAt(href: string): Promise<void> {
  if ((await readFailedRequest())?.url === href) await forgetFailedRequest();
}
