/** What becomes of images, unless a rule or the popup says otherwise. */
import type { JSX } from 'preact';
import { OneOfField } from '../ui/choice/select-fields.tsx';
import { AskForImages } from '../ui/image-access.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

export const Images = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { images } = useMessages();
  const { pictures: mode = 'linked' } = state.settings;
  return (
    <Card id="pictures-card" title={images.title} hint={images.hint}>
      <OneOfField form={generalForm(state, options)} of="pictures" instead="linked" />
      {mode !== 'linked' && <AskForImages access={dependencies.access} origins="all" />}
    </Card>
  );
};
