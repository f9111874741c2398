/** The same settings in every browser of a user: optional, and never in the way of the own ones. */
import { type FaultCode, toFault } from '../core/fault.ts';
import {
  readItem,
  readWhole,
  removeItem,
  watchItems,
  writeItem,
  writeItems,
} from '../platform/storage.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './schema.ts';
import { readSettings, writeSettings } from './store.ts';
import { fromItems, HEAD_KEY, leftovers, toItems } from './sync-parts.ts';

/** What this browser knows of it: kept here alone. */
export type SyncState = {
  readonly on: boolean;
  /** When the settings here were last changed by a person, in milliseconds. */
  readonly at: number;
  /** Why the last try failed. */
  readonly fault?: FaultCode;
};

/** Two items, for they are written by different contexts at the same time. */
const SWITCH = 'sync';
const STATE = 'syncState';

type Standing = Omit<SyncState, 'on'>;

const isStanding = (value: unknown): value is Standing =>
  typeof value === 'object' && value !== null && Number.isFinite((value as Partial<Standing>).at);

export async function readSync(): Promise<SyncState> {
  const [on, state] = await Promise.all([readItem('local', SWITCH), readItem('local', STATE)]);
  return { on: on === true, ...(isStanding(state) ? state : { at: 0 }) };
}

const keep = (state: Standing): Promise<void> => writeItem('local', STATE, state);

/** Tells that it is another now, until the returned function is called. */
export const watchSync = (tell: () => void): (() => void) =>
  watchItems('local', (key) => {
    if (key === SWITCH || key === STATE) tell();
  });

/** Tells when another browser may have written. */
export const watchRemote = (tell: () => void): (() => void) =>
  watchItems('sync', (key) => {
    if (key === HEAD_KEY) tell();
  });

type Remote = { readonly settings: Settings; readonly at: number };

/** Throws `settings-invalid`, `settings-newer` where another browser's settings cannot be used here. */
async function readRemote(): Promise<Remote | undefined> {
  const found = fromItems(await readWhole('sync'));
  return found && { settings: parseSettings(found.json), at: found.at };
}

const same = (a: Settings, b: Settings): boolean => JSON.stringify(a) === JSON.stringify(b);

async function push(settings: Settings, at: number): Promise<void> {
  const items = toItems(settings, at);
  const before = await readWhole('sync');
  await writeItems('sync', items);
  for (const key of leftovers(items, before)) await removeItem('sync', key);
}

/** Runs a try and writes down how it ended. */
async function tried(state: SyncState, work: () => Promise<number>): Promise<void> {
  try {
    await keep({ at: await work() });
  } catch (error) {
    const fault = toFault(error, 'sync-failed');
    console.warn('settings are not in step', fault);
    const code = fault.code === 'storage-failed' ? 'sync-failed' : fault.code;
    await keep({ at: state.at, fault: code });
  }
}

/** The later of both, here and there, becomes that of both. `now`, in ms: a person changed it here. */
export async function bringInStep(now?: number): Promise<void> {
  const state = await readSync();
  if (!state.on) return;
  await tried(state, async () => {
    const [here, there] = await Promise.all([readSettings(), readRemote()]);
    if (there && same(here, there.settings)) return there.at;
    const at = now ?? state.at;
    if (there && there.at > at) {
      await writeSettings(there.settings);
      return there.at;
    }
    await push(here, at);
    return at;
  });
}

/**
 * Switches it on. Where another browser's settings are there already and differ, nothing happens
 * until the person says which shall be kept.
 */
export async function startSync(
  now: number,
  keepWhich?: 'here' | 'there',
): Promise<'on' | 'differ'> {
  const here = await readSettings();
  const remote = await readRemote().catch((error: unknown) => {
    // What cannot be used here may be of a later version: it is not written over unasked.
    const { code } = toFault(error);
    if (code === 'settings-invalid' || code === 'settings-newer') return 'unusable' as const;
    throw error;
  });
  const differ = remote === 'unusable' || (remote !== undefined && !same(here, remote.settings));
  if (differ && !keepWhich) return 'differ';
  if (keepWhich === 'here') await push(here, now);
  await keep({ at: keepWhich === 'there' ? 0 : now });
  await writeItem('local', SWITCH, true);
  await bringInStep();
  return 'on';
}

/** What was written for other browsers stays for them. */
export const stopSync = (): Promise<void> => writeItem('local', SWITCH, false);
