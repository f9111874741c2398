/** Where notes go, unless a rule or the popup says otherwise, and what each place wants to know. */
import type { JSX } from 'preact';
import { namedPlaces } from '../locales/index.ts';
import { SelectField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { DestinationOptions } from './destination-options.tsx';
import { FolderChoice } from './folder-choice.tsx';
import type { SectionProps } from './section.ts';

export const Destinations = (props: SectionProps): JSX.Element => {
  const { state, options, surroundings } = props;
  const messages = useMessages();
  const { places, folder } = surroundings;
  const value = state.settings.destination ?? 'downloads';
  const isKnown = places.some(({ id }) => id === value);
  return (
    <Card id="destinations" title={messages.destinations.title}>
      <SelectField
        id="destination"
        label={messages.destinations.label}
        value={value}
        error={isKnown ? undefined : messages.destinations.gone}
        options={namedPlaces(messages, places)}
        onChange={(destination) => options.change({ destination })}
      />
      {places.map(({ id, fields = [] }) =>
        fields.some(({ kind }) => kind === 'folder')
          ? folder && <FolderChoice key={id} control={folder} />
          : fields.length > 0 && <DestinationOptions key={id} {...props} id={id} fields={fields} />,
      )}
    </Card>
  );
};
