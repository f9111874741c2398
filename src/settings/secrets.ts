/**
 * Secrets the user set for a destination, such as a password: kept in this browser and apart from
 * the settings, so that neither sync nor exports include them.
 */
import * as v from 'valibot';
import type { OptionTexts } from '../core/destination.ts';
import { readItem, writeItem } from '../platform/storage.ts';

const KEY = 'destination-secrets';

const text = v.pipe(v.string(), v.maxLength(2000));
const schema = v.object({ texts: v.record(v.string(), text), origins: v.array(v.string()) });

/** `origins`: where the destination sent to when they were entered; they go nowhere else. */
export type Secrets = v.InferOutput<typeof schema>;

const NONE: Secrets = { texts: {}, origins: [] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

async function readAll(): Promise<Readonly<Record<string, unknown>>> {
  const kept = await readItem('local', KEY);
  return isObject(kept) ? kept : {};
}

/** Of the destination of that id. What cannot be read is none. */
export async function readSecrets(id: string): Promise<Secrets> {
  const all = await readAll();
  const result = v.safeParse(schema, Object.hasOwn(all, id) ? all[id] : NONE);
  return result.success ? result.output : NONE;
}

/** Without a text, a secret is forgotten. Throws `storage-failed`. */
export async function writeSecrets(
  id: string,
  texts: OptionTexts,
  origins: readonly string[],
): Promise<void> {
  const kept = Object.fromEntries(Object.entries(texts).filter(([, secret]) => secret !== ''));
  const { [id]: _, ...others } = await readAll();
  const own = Object.keys(kept).length > 0 ? { [id]: { texts: kept, origins } } : {};
  await writeItem('local', KEY, { ...others, ...own });
}
