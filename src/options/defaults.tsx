/** The categories and tags that every article starts with. */
import type { JSX } from 'preact';
import { Switches } from '../ui/choice/select-fields.tsx';
import { WordsFields } from '../ui/choice/text-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

export const DefaultsFields = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const form = generalForm(state, options);
  return (
    <>
      <WordsFields form={form} used={dependencies.recentTerms} />
      <Switches form={form} />
    </>
  );
};

export const Defaults = (section: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  return (
    <Card id="defaults" title={words.defaults} hint={words.defaultsHint}>
      <DefaultsFields {...section} />
    </Card>
  );
};
