/** Where notes go, unless a rule or the popup says otherwise, and what each place wants to know. */
import type { JSX } from 'preact';
import { DestinationField } from '../ui/choice/select-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { DestinationOptions } from './destination-options.tsx';
import { FolderChoice } from './folder-choice.tsx';
import { generalForm } from './general-form.ts';
import type { SectionProps } from './section.ts';

export const Destinations = (props: SectionProps): JSX.Element => {
  const { state, options, dependencies } = props;
  const messages = useMessages();
  const { places, folder } = dependencies;
  return (
    <Card id="destinations" title={messages.destinations.title}>
      <DestinationField
        form={generalForm(state, options)}
        destinations={places}
        gone={messages.destinations.gone}
      />
      {places.map(({ id, fields = [] }) =>
        fields.some(({ kind }) => kind === 'folder')
          ? folder && <FolderChoice key={id} control={folder} />
          : fields.length > 0 && <DestinationOptions key={id} {...props} id={id} fields={fields} />,
      )}
    </Card>
  );
};
