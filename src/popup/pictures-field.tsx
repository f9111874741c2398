/** What becomes of this article's pictures, and what that needs. */
import type { JSX } from 'preact';
import { PICTURE_MODES, type PictureMode } from '../core/note-options.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { AskForPictures, type PictureAccess } from '../ui/picture-access.tsx';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = {
  readonly view: Ready;
  readonly popup: Popup;
  readonly access: PictureAccess;
};

export const PicturesField = ({ view, popup, access }: Props): JSX.Element => {
  const { pictures } = useMessages();
  const mode = view.edits.pictures || (view.note?.pictureMode ?? 'linked');
  return (
    <>
      <SelectField
        id="pictures"
        label={pictures.label}
        value={mode}
        options={PICTURE_MODES.map((id) => ({ id, name: pictures.modes[id] }))}
        onChange={(chosen) => popup.change({ pictures: chosen as PictureMode })}
      />
      {mode !== 'linked' && (
        <AskForPictures access={access} origins={view.note?.pictureOrigins ?? []} />
      )}
    </>
  );
};
