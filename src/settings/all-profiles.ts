/** The profiles there are: those that come with Presscut, and the user's own. */

import { profiles as builtIn } from '../core/profiles/index.ts';
import type { Profile } from '../core/profiles/profile.ts';

/** The user's own by id. */
export type OwnProfiles = Readonly<Record<string, Profile>>;

export type NamedProfile = Profile & { readonly id: string };

export const profileFor = (own: OwnProfiles, id: string): Profile | undefined =>
  builtIn.get(id) ?? (Object.hasOwn(own, id) ? own[id] : undefined);

/** The user's own first. */
export const allProfiles = (own: OwnProfiles): readonly NamedProfile[] =>
  [...Object.entries(own), ...builtIn].map(([id, profile]) => ({ id, ...profile }));
