/** Beside the button that saves: the other places a note can go. */
import type { JSX } from 'preact';
import { destinationOf } from '../core/choice.ts';
import { namedDestinations } from '../locales/index.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/language.ts';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = {
  readonly view: Ready;
  readonly popup: Popup;
  readonly destinations: readonly DestinationInfo[];
};

export const DestinationMenu = ({ view, popup, destinations }: Props): JSX.Element => {
  const messages = useMessages();
  const now = destinationOf(view.choice);
  // One that this browser does not have is shown as it is.
  const known = destinations.some(({ id }) => id === now);
  const all = namedDestinations(messages, known ? destinations : [{ id: now }, ...destinations]);
  return (
    <span class="more">
      <Icon name="more" />
      <label class="unseen" for="destination">
        {messages.choice.destination}
      </label>
      <select
        id="destination"
        title={messages.choice.destination}
        value={now}
        onChange={(event) => popup.change({ destination: event.currentTarget.value })}
      >
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
};
