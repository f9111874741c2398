/** Settings that could not be read, or that sync replaces: kept apart before anything takes their place. */
import * as v from 'valibot';
import { isTime } from '../core/dates/format-date.ts';
import { sound } from '../core/mend.ts';
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'settings-set-aside';
/** Kept besides the newest, of each kind. */
const MOST = { unreadable: 20, synced: 4 } as const;

const schema = v.object({
  at: v.pipe(
    v.number(),
    v.check((at) => isTime(at)),
  ),
  text: v.string(),
  why: v.optional(v.picklist(['unreadable', 'synced']), 'unreadable'),
});

/** When it was set aside, in milliseconds, what it was, as JSON, and why. */
export type ReplacedSettings = v.InferOutput<typeof schema>;

/** Oldest first. */
export async function readReplacedSettings(): Promise<readonly ReplacedSettings[]> {
  const kept = await readItem('local', KEY);
  return (Array.isArray(kept) ? [...kept] : []).flatMap(
    (item: unknown) => sound(schema, item) ?? [],
  );
}

/** On one line: set out, what is nested deeply would be mostly spaces. */
const toText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    // Too deeply nested to serialise; it must not block every later save of the settings.
    return String(error);
  }
};

/** Throws `storage-failed`: then nothing may be overwritten. */
export async function keepReplacedSettings(
  value: unknown,
  now: number,
  why: ReplacedSettings['why'],
): Promise<void> {
  const text = toText(value);
  const before = await readReplacedSettings();
  if (before.some((old) => old.text === text)) return;
  const kept = before.filter((old) => old.why === why).slice(-MOST[why]);
  const rest = before.filter((old) => old.why !== why || kept.includes(old));
  await writeItem('local', KEY, [...rest, { at: now, text, why }]);
}

/** Puts one back in its place by time. */
export async function restoreReplacedSettings(item: ReplacedSettings): Promise<void> {
  const others = (await readReplacedSettings()).filter((old) => old.at !== item.at);
  await writeItem(
    'local',
    KEY,
    [...others, item].sort((a, b) => a.at - b.at),
  );
}

/** Deletes one, on the user's word. */
export async function forgetReplacedSettings(at: number): Promise<void> {
  await writeItem(
    'local',
    KEY,
    (await readReplacedSettings()).filter((old) => old.at !== at),
  );
}
