/** What every article starts with. */
import type { JSX } from 'preact';
import { allProfiles } from '../settings/all-profiles.ts';
import { BodyField } from '../ui/body-field.tsx';
import { ChipField } from '../ui/chip-field.tsx';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import type { SectionProps } from './section.ts';

export const Defaults = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const { options: words, choice, profiles: profileWords } = useMessages();
  const { settings } = state;
  const profiles = allProfiles(settings.profiles);
  const known = profiles.some(({ id }) => id === settings.profile);
  return (
    <Card id="defaults" title={words.defaults} hint={words.defaultsHint}>
      <ChipField
        id="categories"
        label={choice.categories}
        words={settings.categories}
        known={surroundings.used.categories}
        onChange={(categories) => options.change({ categories: [...categories] })}
      />
      <ChipField
        id="tags"
        label={choice.tags}
        words={settings.tags}
        known={surroundings.used.tags}
        onChange={(tags) => options.change({ tags: [...tags] })}
      />
      <SelectField
        id="profile"
        label={choice.profile}
        value={settings.profile}
        options={profiles}
        error={known ? undefined : profileWords.gone}
        onChange={(profile) => options.change({ profile })}
      />
      <BodyField
        id="body"
        value={settings.body ?? ''}
        onChange={(body) => options.change({ body: body || undefined })}
      />
    </Card>
  );
};
