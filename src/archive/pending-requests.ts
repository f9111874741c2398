/** Saves that were asked for and are not jobs yet: kept as long as the browser runs, in memory. */
import * as v from 'valibot';
import { sound } from '../core/mend.ts';
import type { Scope } from '../core/stages.ts';
import type { Tab } from '../core/tab.ts';
import { sessionStore } from './session-store.ts';

export type PendingRequest = {
  /** Name of the job that is to come of it. */
  readonly job: string;
  readonly tab: Tab;
  readonly scope: Scope;
  /** How often it was begun. */
  readonly attempts: number;
};

const PREFIX = 'click:';

const schema: v.GenericSchema<unknown, PendingRequest> = v.object({
  job: v.string(),
  tab: v.object({
    id: v.number(),
    url: v.exactOptional(v.string()),
    title: v.exactOptional(v.string()),
    incognito: v.boolean(),
  }),
  scope: v.picklist(['page', 'selection']),
  attempts: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** The command line names what it saves: begun again in another browser, it is still the same save. */
const NAME = 'save-name';

/** Name of the job that a save without the popup becomes. */
export async function newJobName(): Promise<string> {
  const given = await sessionStore()
    .read(NAME)
    .catch((error: unknown) => {
      console.warn('whether the save has a name is not known', error);
      return undefined;
    });
  return typeof given === 'string' ? given : crypto.randomUUID();
}

export const keepPendingRequest = (request: PendingRequest): Promise<void> =>
  sessionStore().write(PREFIX + request.job, request);

export const pendingRequests = async (): Promise<readonly PendingRequest[]> =>
  (await sessionStore().readItems(PREFIX)).flatMap((request) => sound(schema, request) ?? []);

export const forgetPendingRequest = (job: string): Promise<void> =>
  sessionStore().remove(PREFIX + job);
