/** What becomes of the pictures of one site. */
import type { JSX } from 'preact';
import { PICTURE_MODES, type PictureMode } from '../core/note-options.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';

type Props = {
  readonly id: string;
  /** `''`: as everywhere. */
  readonly value: PictureMode | '';
  readonly onChange: (mode: PictureMode | '') => void;
};

export const RulePictures = ({ id, value, onChange }: Props): JSX.Element => {
  const { pictures } = useMessages();
  const named = PICTURE_MODES.map((mode) => ({ id: mode, name: pictures.modes[mode] }));
  return (
    <SelectField
      id={id}
      label={pictures.label}
      value={value}
      options={[{ id: '', name: pictures.general }, ...named]}
      onChange={(chosen) => onChange(chosen as PictureMode | '')}
    />
  );
};
