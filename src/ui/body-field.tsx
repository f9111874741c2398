/** Whether the body of a note is Markdown or HTML, or what is general says. */
import type { JSX } from 'preact';
import { BODY_KINDS, type BodyKind } from '../core/note-options.ts';
import { SelectField } from './field.tsx';
import { useMessages } from './language.ts';

type Props = {
  readonly id: string;
  /** `''`: what is general. */
  readonly value: BodyKind | '';
  /** What is general; absent: the profile. */
  readonly general?: string;
  readonly onChange: (body: BodyKind | '') => void;
};

export const BodyField = ({ id, value, general, onChange }: Props): JSX.Element => {
  const { choice } = useMessages();
  return (
    <SelectField
      id={id}
      label={choice.body}
      value={value}
      options={[
        { id: '', name: general ?? choice.asProfile },
        ...BODY_KINDS.map((kind) => ({ id: kind, name: choice.bodies[kind] })),
      ]}
      onChange={(chosen) => onChange(BODY_KINDS.find((kind) => kind === chosen) ?? '')}
    />
  );
};
