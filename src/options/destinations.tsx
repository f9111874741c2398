/** Where notes go, unless a rule or the popup says otherwise, and what each place in use wants to know. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DestinationInfo } from '../platform/contracts.ts';
import type { Settings } from '../settings/schema.ts';
import { DestinationField } from '../ui/choice/select-fields.tsx';
import { useMessages } from '../ui/language.ts';
import { Card } from './card.tsx';
import { DestinationOptions, destinationAnchor } from './destination-options.tsx';
import { FOLDER_ANCHOR, FolderChoice } from './folder-choice.tsx';
import { generalForm } from './general-form.ts';
import { toTarget, useHash } from './route.ts';
import type { SectionProps } from './section.ts';

const isFolder = ({ fields = [] }: DestinationInfo): boolean =>
  fields.some(({ kind }) => kind === 'folder');

const isUsed = ({ id }: DestinationInfo, settings: Settings): boolean =>
  settings.destination === id ||
  settings.sites.some(({ destination }) => destination === id) ||
  Object.values(settings.destinations[id] ?? {}).some(Boolean);

/** Places with something to set: those in use, and, once asked for, the others. */
const Setup = (section: SectionProps): JSX.Element => {
  const { destinations: words } = useMessages();
  const { settings } = section.state;
  const { places, folder } = section.dependencies;
  const [others, showOthers] = useState(false);
  const searched = section.searched === true;
  const target = toTarget(useHash(), settings);
  const withFields = places.filter((place) =>
    isFolder(place) ? folder : (place.fields ?? []).length > 0,
  );
  const isShown = (place: DestinationInfo): boolean =>
    isUsed(place, settings) ||
    target === (isFolder(place) ? FOLDER_ANCHOR : destinationAnchor(place.id));
  const draw = (place: DestinationInfo): JSX.Element | undefined =>
    isFolder(place)
      ? folder && <FolderChoice key={place.id} control={folder} />
      : place.fields && (
          <DestinationOptions key={place.id} {...section} id={place.id} fields={place.fields} />
        );
  const rest = withFields.filter((place) => !isShown(place));
  return (
    <>
      {withFields.filter(isShown).map(draw)}
      {rest.length > 0 && (
        <details
          class="others"
          id="other-destinations"
          open={searched}
          onToggle={(event) => showOthers(event.currentTarget.open)}
        >
          <summary>{words.others}</summary>
          {(others || searched) && <div class="fields">{rest.map(draw)}</div>}
        </details>
      )}
    </>
  );
};

export const DestinationFields = (section: SectionProps): JSX.Element => {
  const { destinations: words } = useMessages();
  const { state, options, dependencies } = section;
  return (
    <>
      <DestinationField
        form={generalForm(state, options)}
        destinations={dependencies.places}
        gone={words.gone}
      />
      <Setup {...section} />
    </>
  );
};

export const Destinations = (section: SectionProps): JSX.Element => {
  const { destinations: words } = useMessages();
  return (
    <Card id="destinations" title={words.title}>
      <DestinationFields {...section} />
    </Card>
  );
};
