/** What becomes of pictures, unless a rule or the popup says otherwise. */
import type { JSX } from 'preact';
import { PICTURE_MODES, type PictureMode } from '../core/note-options.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { AskForPictures } from '../ui/picture-access.tsx';
import { Card } from './card.tsx';
import type { SectionProps } from './section.ts';

export const Pictures = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const { pictures } = useMessages();
  const { pictures: mode = 'linked' } = state.settings;
  return (
    <Card id="pictures-card" title={pictures.title} hint={pictures.hint}>
      <SelectField
        id="pictures"
        label={pictures.label}
        value={mode}
        options={PICTURE_MODES.map((id) => ({ id, name: pictures.modes[id] }))}
        onChange={(chosen) => options.change({ pictures: chosen as PictureMode })}
      />
      {mode !== 'linked' && <AskForPictures access={surroundings.access} origins="all" />}
    </Card>
  );
};
