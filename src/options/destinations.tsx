/** Where notes go, unless a rule or the popup says otherwise. */
import type { JSX } from 'preact';
import { placeName } from '../locales/index.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { FolderChoice } from './folder-choice.tsx';
import type { SectionProps } from './section.ts';

export const Destinations = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { places } = surroundings;
  const value = state.settings.destination ?? 'downloads';
  const isKnown = places.some(({ id }) => id === value);
  return (
    <Card id="destinations" title={messages.destinations.title}>
      <SelectField
        id="destination"
        label={messages.destinations.label}
        value={value}
        error={isKnown ? undefined : messages.destinations.gone}
        options={places.map(({ id, name }) => ({
          id,
          name: placeName(messages, name),
        }))}
        onChange={(destination) => options.change({ destination })}
      />
      <TextField
        id="vault"
        label={messages.destinations.vault}
        hint={messages.destinations.vaultHint}
        value={state.settings.vault ?? ''}
        onChange={(vault) => options.change({ vault })}
      />
      {surroundings.folder && <FolderChoice control={surroundings.folder} />}
    </Card>
  );
};
