/** Settings and profiles out of unknown JSON: whole and valid, or a fault that says where they are not. */
import * as v from 'valibot';
import { Fault } from '../core/fault.ts';
import type { Profile } from '../core/profiles/profile.ts';
import { migrate } from './migrate.ts';
import { profileSchema } from './profile-schema.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema.ts';

/** What is wrong may be quoted whole. */
const MAX_DETAIL = 300;

function parse<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const where = path ? `${path}: ${issue.message}` : issue.message;
  throw new Fault('settings-invalid', where.slice(0, MAX_DETAIL));
}

function refuseNewer(json: unknown): void {
  if (typeof json !== 'object' || json === null || !('version' in json)) return;
  const { version } = json;
  if (Number.isSafeInteger(version) && Number(version) > DEFAULT_SETTINGS.version)
    throw new Fault('settings-newer', `version ${version}`);
}

/**
 * Throws `settings-newer`, and `settings-invalid`, whose detail is the path of the first bad value and
 * what is wrong there.
 */
export function parseSettings(json: unknown): Settings {
  refuseNewer(json);
  return parse(settingsSchema, migrate(json));
}

/** One profile alone. Throws `settings-invalid` as `parseSettings`. */
export const parseProfile = (json: unknown): Profile => parse(profileSchema, json);
