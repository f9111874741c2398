/** In which profile an article is saved, and where to. */
import type { JSX } from 'preact';
import type { Choice } from '../core/stages.ts';
import { namedPlaces } from '../locales/index.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import type { Surroundings } from './surroundings.ts';

export const DOWNLOADS = 'downloads';

type Props = {
  /** What follows the names of the fields, where there may be several of them. */
  readonly part?: string;
  readonly choice: Choice;
  readonly surroundings: Surroundings;
  readonly onChange: (part: Partial<Choice>) => void;
};

export const WhereFields = ({ part = '', choice, surroundings, onChange }: Props): JSX.Element => {
  const messages = useMessages();
  const { profiles, places } = surroundings;
  const destination = choice.destination ?? DOWNLOADS;
  const known = places.some(({ id }) => id === destination);
  return (
    <>
      <SelectField
        id={`profile${part}`}
        label={messages.choice.profile}
        value={choice.profile}
        options={profiles}
        onChange={(profile) => onChange({ profile })}
      />
      {(places.length > 1 || !known) && (
        <SelectField
          id={`destination${part}`}
          label={messages.destinations.label}
          value={destination}
          options={namedPlaces(messages, places)}
          onChange={(chosen) => onChange({ destination: chosen })}
        />
      )}
    </>
  );
};
