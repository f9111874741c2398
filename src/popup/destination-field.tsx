/** Where this note goes, for this once. */
import type { JSX } from 'preact';
import { namedPlaces } from '../locales/index.ts';
import type { Place } from '../platform/contracts.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';

type Props = {
  readonly places: readonly Place[];
  readonly value: string;
  readonly onChange: (destination: string) => void;
};

export const DestinationField = ({ places, value, onChange }: Props): JSX.Element => {
  const messages = useMessages();
  return (
    <SelectField
      id="destination"
      label={messages.destinations.label}
      value={value || 'downloads'}
      options={namedPlaces(messages, places)}
      onChange={onChange}
    />
  );
};
