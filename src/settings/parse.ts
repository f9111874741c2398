/** Settings and profiles out of unknown JSON: whole and valid, or a fault that says where they are not. */
import * as v from 'valibot';
import { Fault } from '../core/fault.ts';
import type { Profile } from '../core/profiles/profile.ts';
import { migrate } from './migrate.ts';
import { profileSchema } from './profile-schema.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema.ts';

/** A path holds keys of the file. */
const MAX_DETAIL = 300;

function parse<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  // What stands there and is wrong helps more than what is missing.
  const issue = result.issues.find(({ input }) => input !== undefined) ?? result.issues[0];
  const path = v.getDotPath(issue) ?? '';
  throw new Fault('settings-invalid', path.slice(0, MAX_DETAIL), { cause: issue.message });
}

const valueAt = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined;

/** Other files, such as `package.json`, may have a version as well, but as a text. */
function refuseOthers(json: unknown): void {
  const version = valueAt(json, 'version');
  if (!Number.isSafeInteger(version)) throw new Fault('settings-invalid');
  if (Number(version) > DEFAULT_SETTINGS.version)
    throw new Fault('settings-newer', `version ${version}`);
}

/**
 * Throws `settings-newer`, and `settings-invalid`, whose detail is the path of a bad value; without one,
 * these are no settings at all.
 */
export function parseSettings(json: unknown): Settings {
  refuseOthers(json);
  return parse(settingsSchema, migrate(json));
}

/** One profile alone. Throws `settings-invalid` as `parseSettings`. */
export function parseProfile(json: unknown): Profile {
  if (valueAt(json, 'fields') === undefined) throw new Fault('settings-invalid');
  return parse(profileSchema, json);
}
