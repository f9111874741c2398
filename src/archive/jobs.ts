/** A save as it stands in the database, so that whatever stops it, it can be taken up again. */
import type { FaultCode } from '../core/fault.ts';
import type { Choice, Receipt, Scope } from '../core/stages.ts';
import type { JobState, Trace } from '../platform/contracts.ts';
import { readItem, readItems, removeItem, writeItem } from '../platform/storage.ts';
import { get, getAll, put, remove } from './database.ts';

export type Job = {
  readonly id: string;
  /** Id of the kept article. */
  readonly clip: string;
  /** Address of the article. */
  readonly url: string;
  readonly scope: Scope;
  readonly title: string;
  readonly choice: Choice;
  readonly destination: string;
  readonly state: JobState;
  /** How often it was begun since a person last asked for it. */
  readonly attempts: number;
  readonly begunAt: number;
  readonly incognito: boolean;
  /** The tab to tell what became of it, where no popup does. */
  readonly tab?: number;
  /** Paths of its files, known once it is converted. */
  readonly asked: readonly string[];
  /** By the path that was asked for. */
  readonly traces: Readonly<Record<string, Trace>>;
  /** The user wants to be asked where, for this try. */
  readonly saveAs?: true;
  /** What became of its pictures, and their files: known before the note is delivered. */
  readonly pictures?: NonNullable<Receipt['pictures']> & { readonly files: Receipt['files'] };
  readonly fault?: FaultCode;
  readonly receipt?: Receipt;
  /** The library entry that is saved again. */
  readonly entry?: string;
  /** Its files take the place of the entry's last ones. */
  readonly replace?: true;
  /** Saved, and the library has it, or is not to have it. */
  readonly shelved?: true;
};

/** What belongs to a private window lives in memory and goes with the browser. */
const PRIVATE = 'private-job:';

export const putJob = (job: Job): Promise<void> =>
  job.incognito ? writeItem('session', PRIVATE + job.id, job) : put('jobs', job);

export const getJob = async (id: string): Promise<Job | undefined> =>
  (await get('jobs', id)) ?? ((await readItem('session', PRIVATE + id)) as Job | undefined);

export const allJobs = async (): Promise<Job[]> => [
  ...(await getAll('jobs')),
  ...((await readItems('session', PRIVATE)) as Job[]),
];

export async function removeJob(id: string): Promise<void> {
  await Promise.all([remove('jobs', id), removeItem('session', PRIVATE + id)]);
}
