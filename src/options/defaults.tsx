/** What every article starts with. */
import type { JSX } from 'preact';
import { allProfiles } from '../settings/all-profiles.ts';
import { OneOfField, ProfileField, Switches } from '../ui/choice/select-fields.tsx';
import { WordsFields } from '../ui/choice/text-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

export const Defaults = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { options: words, profiles } = useMessages();
  const form = generalForm(state, options);
  return (
    <Card id="defaults" title={words.defaults} hint={words.defaultsHint}>
      <WordsFields form={form} used={dependencies.recentTerms} />
      <ProfileField
        form={form}
        profiles={allProfiles(state.settings.profiles)}
        gone={profiles.gone}
      />
      <OneOfField form={form} of="body" />
      <Switches form={form} />
    </Card>
  );
};
