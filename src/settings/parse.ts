/** Settings out of unknown JSON: whole and valid, or a fault that says where they are not. */
import * as v from 'valibot';
import { Fault } from '../core/fault.ts';
import { migrate } from './migrate.ts';
import { type Settings, settingsSchema } from './schema.ts';

/** Throws `settings-invalid`; its detail is the path of the first bad value and what is wrong there. */
export function parseSettings(json: unknown): Settings {
  const result = v.safeParse(settingsSchema, migrate(json));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Fault('settings-invalid', path ? `${path}: ${issue.message}` : issue.message);
}
