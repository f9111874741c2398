/** Settings that are broken: what can be read of them, so that saving goes on. */
import * as v from 'valibot';
import { type FaultCode, toFault } from '../core/fault.ts';
import { ownOf } from '../core/own-key.ts';
import { readItem } from '../platform/storage.ts';
import { migrate } from './migrate.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema.ts';
import { readSettings, SETTINGS_KEY } from './store.ts';

/** No list of the settings may be longer than this, and some not as long. */
const MAX_ITEMS = 1000;

/** Of what is kept by id, such as the user's profiles, what is right. */
const soundEntries = (schema: v.GenericSchema, value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry) => v.is(schema, Object.fromEntries([entry]))),
      )
    : value;

/** Every field that is right by itself; the others are as they are at first. */
export function recoverSettings(json: unknown): Settings {
  const broken = migrate(json);
  const whole: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  if (typeof broken !== 'object' || broken === null) return DEFAULT_SETTINGS;
  const kept = broken as Readonly<Record<string, unknown>>;
  for (const [key, schema] of Object.entries(settingsSchema.entries)) {
    const value = ownOf(kept, key);
    if (value === undefined) continue;
    // Of a list, what is right in it: one rule that is broken does not take the others along.
    const sound = Array.isArray(value)
      ? [...value].filter((item) => v.is(schema, [item])).slice(0, MAX_ITEMS)
      : soundEntries(schema, value);
    const field = v.safeParse(schema, sound);
    if (field.success && field.output !== undefined) whole[key] = field.output;
  }
  const result = v.safeParse(settingsSchema, whole);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

export type UsableSettings = { readonly settings: Settings; readonly fault?: FaultCode };

/** Never throws: the fault says why the settings are not all that the user set. */
export async function usableSettings(): Promise<UsableSettings> {
  try {
    return { settings: await readSettings() };
  } catch (error) {
    const { code, message } = toFault(error, 'storage-failed');
    console.warn('settings could not be read', message);
    const kept = await readItem('local', SETTINGS_KEY).catch(() => undefined);
    return { settings: recoverSettings(kept), fault: code };
  }
}
