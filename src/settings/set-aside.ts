/** Settings that could not be read: kept apart before anything takes their place. */
import * as v from 'valibot';
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'settings-set-aside';
/** Kept besides the newest. */
const MOST = 20;

const schema = v.array(v.object({ at: v.number(), text: v.string() }));

/** When it was set aside, in milliseconds, and what it was, as JSON. */
export type SetAside = v.InferOutput<typeof schema>[number];

/** Oldest first. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  const result = v.safeParse(schema, await readItem('local', KEY));
  return result.success ? result.output : [];
}

/** Throws `storage-failed`: then nothing may be overwritten. */
export async function setAside(value: unknown, now: number): Promise<void> {
  const text = JSON.stringify(value, null, 2) ?? '';
  const before = await readSetAside();
  if (before.some((old) => old.text === text)) return;
  await writeItem('local', KEY, [...before.slice(-MOST), { at: now, text }]);
}

/** Deletes one, on the user's word. */
export async function forgetSetAside(at: number): Promise<void> {
  await writeItem(
    'local',
    KEY,
    (await readSetAside()).filter((old) => old.at !== at),
  );
}
