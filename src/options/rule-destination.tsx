/** Where the notes of one site go. */
import type { JSX } from 'preact';
import { namedPlaces } from '../locales/index.ts';
import type { Place } from '../platform/contracts.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';

type Props = {
  readonly id: string;
  /** Id of a destination; `''`: the general one. */
  readonly value: string;
  readonly places: readonly Place[];
  readonly onChange: (destination: string) => void;
};

export const RuleDestination = ({ id, value, places, onChange }: Props): JSX.Element => {
  const messages = useMessages();
  const { general, gone, label } = messages.destinations;
  const isKnown = value === '' || places.some((place) => place.id === value);
  return (
    <SelectField
      id={id}
      label={label}
      value={value}
      error={isKnown ? undefined : gone}
      options={[{ id: '', name: general }, ...namedPlaces(messages, places)]}
      onChange={onChange}
    />
  );
};
