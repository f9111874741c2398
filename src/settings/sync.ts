/** The same settings in every browser of a user: optional, and never in the way of the own ones. */
import * as v from 'valibot';
import { toBase64 } from '../core/base64.ts';
import { type FaultCode, toFault } from '../core/fault.ts';
import { sound } from '../core/mend.ts';
import { faultCode } from '../core/shapes.ts';
import {
  readItem,
  readWhole,
  removeItem,
  watchItems,
  writeItem,
  writeItems,
} from '../platform/storage.ts';
import { parseSettings } from './parse.ts';
import { newTo, type Passage, passagesOf, refuseUnseen } from './passages.ts';
import { keepReplacedSettings } from './replaced-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './schema.ts';
import { readSettings, writeSettings } from './store.ts';
import { fromItems, isItem, leftovers, toItems, writtenAt } from './sync-parts.ts';

/** What this browser knows of it: kept here alone. */
export type SyncState = {
  readonly on: boolean;
  /** When the settings here were last changed by a person, in milliseconds; 0: anything else is later. */
  readonly at: number;
  /** When another browser's last took their place, and the print of those. */
  readonly took?: { readonly at: number; readonly print: string };
  /** Why the last try failed. */
  readonly fault?: FaultCode;
};

/** What came in as recently, and unchanged, is not set aside: the browser that goes on changing it had it. */
const RECENT_MS = 3_600_000;

/** Two items, for they are written by different contexts at the same time. */
const SWITCH = 'sync';
const STATE = 'syncState';

type Standing = Omit<SyncState, 'on'>;

const timestamp = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const standing = v.object({
  at: timestamp,
  took: v.exactOptional(v.object({ at: timestamp, print: v.string() })),
  fault: v.exactOptional(faultCode),
});

export async function readSync(): Promise<SyncState> {
  const [on, state] = await Promise.all([readItem('local', SWITCH), readItem('local', STATE)]);
  return { on: on === true, ...(sound(standing, state) ?? { at: 0 }) };
}

const keep = (state: Standing): Promise<void> => writeItem('local', STATE, state);

/** Notifies of every change until the returned function is called. */
export const watchSync = (notify: () => void): (() => void) =>
  watchItems('local', (key) => {
    if (key === SWITCH || key === STATE) notify();
  });

/** Notifies when another browser may have written. */
export const watchRemote = (notify: () => void): (() => void) =>
  watchItems('sync', (key) => {
    if (isItem(key)) notify();
  });

/** Without settings while parts of them still arrive. */
type Remote = { readonly settings?: Settings; readonly at: number };

/** Throws `settings-invalid`, `settings-newer` where another browser's settings cannot be used here. */
async function readRemote(): Promise<Remote | undefined> {
  const items = await readWhole('sync');
  const found = fromItems(items);
  if (found) return { settings: parseSettings(found.json), at: found.at };
  const at = writtenAt(items);
  return at === undefined ? undefined : { at };
}

/** With the keys in the order of the schema, which the defaults and the browsers do not keep. */
const textOf = (settings: Settings): string => JSON.stringify(parseSettings(settings));

const same = (a: Settings, b: Settings): boolean => textOf(a) === textOf(b);

async function push(settings: Settings, at: number): Promise<void> {
  const items = toItems(settings, at);
  const before = await readWhole('sync');
  await writeItems('sync', items);
  for (const key of leftovers(items, before)) await removeItem('sync', key);
}

const printOf = async (settings: Settings): Promise<string> => {
  const bytes = new TextEncoder().encode(textOf(settings));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};

/** Clocks of computers differ: what a person changes is later than what they changed it from. */
const laterThan = (at: number, now: number): number => Math.max(now, at + 1);

/** Runs a try and writes down how it ended. */
async function tried(state: Standing, work: () => Promise<Standing>): Promise<void> {
  try {
    const { fault: _, ...done } = await work();
    await keep(done);
  } catch (error) {
    const fault = toFault(error, 'sync-failed');
    console.warn('settings are not in step', fault);
    const code = fault.code === 'storage-failed' ? 'sync-failed' : fault.code;
    await keep({ ...state, fault: code });
  }
}

/** Puts another browser's settings in the place of those here, which can be had back. */
async function take(
  here: Settings,
  there: Required<Remote>,
  took: Standing['took'],
  now: number,
): Promise<Standing> {
  const passing = took && now - took.at < RECENT_MS && took.print === (await printOf(here));
  if (!passing && !same(here, DEFAULT_SETTINGS)) await keepReplacedSettings(here, now, 'synced');
  await writeSettings(there.settings);
  return { at: there.at, took: { at: now, print: await printOf(there.settings) } };
}

/** A person changed them: written down before anything is tried, for that may fail. */
export async function noteChange(now: number): Promise<void> {
  const { on, ...state } = await readSync();
  if (!on) return;
  const [here, there] = await Promise.all([readSettings(), readRemote().catch(() => undefined)]);
  // Sync itself changes them too.
  if (there?.settings && same(here, there.settings)) return;
  await keep({ ...state, at: laterThan(state.at, now) });
}

/** The later of both, here and there, becomes that of both. `shown`: what a person has looked at and wants. */
export async function bringInStep(now: number, shown: readonly Passage[] = []): Promise<void> {
  const { on, ...state } = await readSync();
  if (!on) return;
  await tried(state, async () => {
    const [here, there] = await Promise.all([readSettings(), readRemote()]);
    const { settings } = there ?? {};
    if (there && settings && same(here, settings)) return { ...state, at: there.at };
    if (there && !settings && there.at >= state.at) return state;
    if (there && settings && (state.at === 0 || there.at > state.at)) {
      // Of what is too large to go out it is said that it is safe here: this throws.
      if (state.at > 0) toItems(here, state.at);
      refuseUnseen(settings, here, shown);
      return take(here, { settings, at: there.at }, state.took, now);
    }
    if (state.at === 0 && same(here, DEFAULT_SETTINGS)) return state;
    // Both were the same at that time: what differs was changed here, unnoticed.
    const at = there?.at === state.at ? laterThan(state.at, now) : state.at;
    await push(here, at);
    return { ...state, at };
  });
}

/** What another browser's settings would put into notes that those here do not. */
export async function passagesThere(): Promise<readonly Passage[]> {
  const [here, there] = await Promise.all([readSettings(), readRemote()]);
  return there?.settings ? newTo(here, passagesOf(there.settings)) : [];
}

/**
 * Switches it on. Where another browser's settings are there already and differ, nothing happens
 * until the person says which shall be kept, and has been `shown` what these bring into notes.
 */
export async function startSync(
  now: number,
  keepWhich?: 'here' | 'there',
  shown?: readonly Passage[],
): Promise<'on' | 'differ'> {
  const here = await readSettings();
  const remote = await readRemote().catch((error: unknown) => {
    // What cannot be used here may be of a later version: it is not written over unasked.
    const { code } = toFault(error);
    if (code === 'settings-invalid' || code === 'settings-newer') return 'unusable' as const;
    throw error;
  });
  const differ =
    remote === 'unusable' ||
    (remote !== undefined && !(remote.settings && same(here, remote.settings)));
  if (differ && !keepWhich) return 'differ';
  const at = laterThan(writtenAt(await readWhole('sync')) ?? 0, now);
  if (keepWhich === 'here') await push(here, at);
  // Defaults are older than anything another browser has, even if it has not arrived yet.
  const untouched = same(here, DEFAULT_SETTINGS) && keepWhich !== 'here';
  await keep({ at: untouched || keepWhich === 'there' ? 0 : at });
  await writeItem('local', SWITCH, true);
  await bringInStep(now, shown);
  return 'on';
}

/** What was written for other browsers stays for them. */
export const stopSync = (): Promise<void> => writeItem('local', SWITCH, false);
