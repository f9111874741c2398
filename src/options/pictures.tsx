/** What becomes of pictures, unless a rule or the popup says otherwise. */
import type { JSX } from 'preact';
import { OneOfField } from '../ui/choice/select-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { AskForPictures } from '../ui/picture-access.tsx';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

export const Pictures = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const { pictures } = useMessages();
  const { pictures: mode = 'linked' } = state.settings;
  return (
    <Card id="pictures-card" title={pictures.title} hint={pictures.hint}>
      <OneOfField form={generalForm(state, options)} of="pictures" instead="linked" />
      {mode !== 'linked' && <AskForPictures access={surroundings.access} origins="all" />}
    </Card>
  );
};
