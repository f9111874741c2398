/** The formats, and beside them the file that the chosen one makes. */
import type { JSX } from 'preact';
import { allProfiles, profileFor } from '../settings/all-profiles.ts';
import { FormatChoice } from '../ui/format-choice.tsx';
import { useMessages } from '../ui/language.ts';
import type { SectionProps } from './section.ts';
import { Trial } from './trial.tsx';

export const FormatPicker = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { settings } = state;
  const profile = profileFor(settings.profiles, settings.profile);
  return (
    <div class="beside">
      <FormatChoice
        id="profile"
        formats={allProfiles(settings.profiles)}
        value={settings.profile}
        gone={messages.profiles.gone}
        onChange={(id) => options.change({ profile: id })}
      />
      {profile && (
        <Trial
          of={{ profile, settings }}
          run={() => dependencies.tryProfile(settings.profile, profile, settings, messages, true)}
        />
      )}
    </div>
  );
};
