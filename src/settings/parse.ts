/** Settings and profiles out of unknown JSON: whole and valid, or a fault that says where they are not. */
import * as v from 'valibot';
import { Fault } from '../core/fault.ts';
import type { Profile } from '../core/profile.ts';
import { migrate } from './migrate.ts';
import { profileSchema } from './profile-schema.ts';
import { type Settings, settingsSchema } from './schema.ts';

function parse<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Fault('settings-invalid', path ? `${path}: ${issue.message}` : issue.message);
}

/** Throws `settings-invalid`; its detail is the path of the first bad value and what is wrong there. */
export const parseSettings = (json: unknown): Settings => parse(settingsSchema, migrate(json));

/** One profile alone. Throws as `parseSettings`. */
export const parseProfile = (json: unknown): Profile => parse(profileSchema, json);
