/** Settings that could not be read, or that sync replaces: kept apart before anything takes their place. */
import * as v from 'valibot';
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'settings-set-aside';
/** Kept besides the newest, of each kind. */
const MOST = { unreadable: 20, synced: 4 } as const;

const schema = v.array(
  v.object({
    at: v.number(),
    text: v.string(),
    why: v.optional(v.picklist(['unreadable', 'synced']), 'unreadable'),
  }),
);

/** When it was set aside, in milliseconds, what it was, as JSON, and why. */
export type SetAside = v.InferOutput<typeof schema>[number];

/** Oldest first. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  const result = v.safeParse(schema, await readItem('local', KEY));
  return result.success ? result.output : [];
}

/** Throws `storage-failed`: then nothing may be overwritten. */
export async function setAside(value: unknown, now: number, why: SetAside['why']): Promise<void> {
  const text = JSON.stringify(value, null, 2) ?? '';
  const before = await readSetAside();
  if (before.some((old) => old.text === text)) return;
  const kept = before.filter((old) => old.why === why).slice(-MOST[why]);
  const rest = before.filter((old) => old.why !== why || kept.includes(old));
  await writeItem('local', KEY, [...rest, { at: now, text, why }]);
}

/** Deletes one, on the user's word. */
export async function forgetSetAside(at: number): Promise<void> {
  await writeItem(
    'local',
    KEY,
    (await readSetAside()).filter((old) => old.at !== at),
  );
}
