/** A save as it stands in the database, so that whatever stops it, it can be taken up again. */
import { type FaultCode, toFault } from '../core/fault.ts';
import type { Profile } from '../core/profile.ts';
import type { Choice, Receipt, Scope } from '../core/stages.ts';
import type { JobState, Trace } from '../platform/contracts.ts';
import { get, getAll, put, remove } from './database.ts';
import { mendJob } from './mend-job.ts';
import { attend, heldItem, heldItems, hold, isHeld, orElse, release } from './refuge.ts';

export type Job = {
  readonly id: string;
  /** Id of the kept article. */
  readonly clip: string;
  /** Address of the article. */
  readonly url: string;
  readonly scope: Scope;
  readonly title: string;
  readonly choice: Choice;
  /** The user's own profile as it was when the save was asked for: later changes are for later saves. */
  readonly profile?: Profile;
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

/** What belongs to a private window, or finds no room elsewhere, lives in memory. */
const PRIVATE = 'private-job:';

/** Writes the job down, in memory where the database does not take it: a save does not end at that. */
export async function putJob(job: Job, durability?: IDBTransactionDurability): Promise<void> {
  const key = PRIVATE + job.id;
  if (job.incognito) return hold(key, job);
  try {
    await attend(put('jobs', job, durability));
    if (isHeld(key)) await release(key);
  } catch (error) {
    console.error('a save is only kept in memory', toFault(error).message);
    await hold(key, job);
  }
}

/** What lies in memory is newer than what the database had before it took nothing any more. */
export const getJob = async (id: string): Promise<Job | undefined> =>
  mendJob((await heldItem(PRIVATE + id)) ?? (await orElse(get('jobs', id), undefined)));

export async function allJobs(): Promise<Job[]> {
  const mend = (jobs: readonly unknown[]): Job[] => jobs.flatMap((job) => mendJob(job) ?? []);
  const held = mend(await heldItems(PRIVATE));
  const newer = new Set(held.map(({ id }) => id));
  const written = mend(await orElse(getAll('jobs'), []));
  return [...written.filter(({ id }) => !newer.has(id)), ...held];
}

export async function removeJob(id: string): Promise<void> {
  await Promise.all([remove('jobs', id), release(PRIVATE + id)]);
}
