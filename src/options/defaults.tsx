/** The categories and tags that every article starts with. */
import type { JSX } from 'preact';
import type { FormProps } from '../ui/choice/form.ts';
import { Switches } from '../ui/choice/select-fields.tsx';
import { WordsFields } from '../ui/choice/text-fields.tsx';
import { SwitchField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

type PageWordsProps = FormProps & {
  readonly of: 'categories' | 'tags';
  readonly placeholder: string;
  readonly label: string;
};

/** The switch and the chip are the same thing. */
const PageWords = ({ form, of, placeholder, label }: PageWordsProps): JSX.Element => {
  const words = form.draft[of];
  const others = words.filter((word) => word !== placeholder);
  return (
    <SwitchField
      id={`page-${of}`}
      label={label}
      on={others.length < words.length}
      onChange={(on) => form.change({ [of]: on ? [...words, placeholder] : others })}
    />
  );
};

export const DefaultsFields = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const form = generalForm(state, options);
  return (
    <>
      <WordsFields form={form} used={dependencies.recentTerms} />
      <p class="hint">{words.wordsHint}</p>
      <PageWords form={form} of="categories" placeholder="{section}" label={words.pageSection} />
      <PageWords form={form} of="tags" placeholder="{keywords}" label={words.pageKeywords} />
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
