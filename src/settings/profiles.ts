/** The profiles there are: those that come with Presscut, and the user's own. */
import { Fault } from '../core/fault.ts';
import type { Profile } from '../core/profile.ts';
import { profiles as builtIn } from '../core/profiles/index.ts';
import { usableSettings } from './salvage.ts';

/** The user's own by id. */
export type OwnProfiles = Readonly<Record<string, Profile>>;

export type NamedProfile = Profile & { readonly id: string };

export const profileFor = (own: OwnProfiles, id: string): Profile | undefined =>
  builtIn.get(id) ?? (Object.hasOwn(own, id) ? own[id] : undefined);

/** The user's own first. */
export const allProfiles = (own: OwnProfiles): readonly NamedProfile[] =>
  [...Object.entries(own), ...builtIn].map(([id, profile]) => ({ id, ...profile }));

/**
 * The profile of an id as it is set now; broken settings keep nobody from those that come with
 * Presscut. Throws `unknown-profile`, `settings-invalid`.
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
