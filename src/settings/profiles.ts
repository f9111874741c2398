/** One profile as it is set now, by its id. */
import { Fault } from '../core/fault.ts';
import { profiles as builtIn } from '../core/profiles/index.ts';
import type { Profile } from '../core/profiles/profile.ts';
import { profileFor } from './all-profiles.ts';
import { usableSettings } from './recover.ts';

/**
 * The profile of an id as it is set now; the built-in ones work even with broken settings. Throws
 * `unknown-profile`, `settings-invalid`, `settings-newer`.
 */
export async function readProfile(id: string): Promise<Profile> {
  const known = builtIn.get(id);
  if (known) return known;
  const { settings, fault } = await usableSettings();
  const own = profileFor(settings.profiles, id);
  if (!own) throw new Fault(fault ?? 'unknown-profile', id);
  return own;
}

/** The user's own profile of an id, for a save to keep; `undefined` where it is none of theirs. */
export async function ownProfile(id: string): Promise<Profile | undefined> {
  if (builtIn.has(id)) return undefined;
  return profileFor((await usableSettings()).settings.profiles, id);
}
