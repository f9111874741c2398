/** Profiles and destinations that imported settings name and that do not exist. */
import { profileFor } from './all-profiles.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from './schema.ts';

export type UnknownNames = {
  readonly profiles: readonly string[];
  readonly destinations: readonly string[];
};

type Named = Pick<SiteRule, 'profile' | 'destination'>;

/** The settings with the defaults in their place, a rule with what holds in general; and which they were. */
export function withKnownNames(
  settings: Settings,
  isDestination: (id: string) => boolean,
): { readonly settings: Settings; readonly unknown: UnknownNames } {
  const profiles = new Set<string>();
  const destinations = new Set<string>();
  const isProfile = (id: string): boolean => profileFor(settings.profiles, id) !== undefined;
  const known = ({ profile = '', destination = '' }: Named): Named => {
    if (profile && !isProfile(profile)) profiles.add(profile);
    if (destination && !isDestination(destination)) destinations.add(destination);
    return {
      ...(isProfile(profile) ? { profile } : {}),
      ...(isDestination(destination) ? { destination } : {}),
    };
  };
  const mend = <T extends Named>(named: T) => {
    const { profile: _, destination: __, ...rest } = named;
    return { ...rest, ...known(named) };
  };
  return {
    settings: {
      ...mend(settings),
      profile: known(settings).profile ?? DEFAULT_SETTINGS.profile,
      sites: settings.sites.map(mend),
    },
    unknown: { profiles: [...profiles], destinations: [...destinations] },
  };
}
