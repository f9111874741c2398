/** What the user sets for one destination: its fields, and permission for its host. */
import type { JSX } from 'preact';
import type { DestinationField } from '../core/destination.ts';
import { destinationWords } from '../locales/index.ts';
import { SecretField, TextField } from '../ui/field.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { SectionProps } from './section.ts';
import { useDestination } from './use-destination.ts';

type Props = SectionProps & {
  readonly id: string;
  readonly fields: readonly DestinationField[];
};

export const destinationAnchor = (id: string): string => `destination-${id}`;

const hostsOf = (origins: readonly string[]): string =>
  origins.map((origin) => new URL(origin).host).join(', ');

export const DestinationOptions = (props: Props): JSX.Element => {
  const { id, fields, state, options, dependencies } = props;
  const messages = useMessages();
  const { allowHost, hostLocked, otherHost } = messages.destinations;
  const { name, fields: words = {} } = destinationWords(messages, id);
  const { destinations: all, destination } = state.settings;
  const view = useDestination(
    id,
    all[id] ?? {},
    (texts) => options.change({ destinations: { ...all, [id]: texts } }),
    dependencies.destinations,
    dependencies.access,
  );
  const { texts, wrong, missing, strange } = view;
  const part = destinationAnchor(id);
  const used = destination === id || Object.keys(texts).length > 0;
  return (
    <div class="destination fields" id={part}>
      <h3>{name}</h3>
      {fields.map((field) => {
        const { label = field.id, hint, wrong: reason } = words[field.id] ?? {};
        const text = texts[field.id] ?? '';
        const line = {
          id: `${id}-${field.id}`,
          label,
          hint,
          // What was never begun is not called wrong.
          error: used && wrong.includes(field.id) ? reason : undefined,
          value: text,
          onChange: (typed: string) => view.change(field, typed),
        };
        return field.kind === 'secret' ? (
          <SecretField key={field.id} {...line} />
        ) : (
          <TextField key={field.id} {...line} code={field.kind === 'url'} />
        );
      })}
      <div class="news" role="status">
        {strange && <Notice kind="doubt">{otherHost}</Notice>}
        {missing.length > 0 && (
          <Notice
            kind="wait"
            actions={
              <button type="button" id={`${part}-allow`} onClick={view.allow}>
                {allowHost(hostsOf(missing))}
              </button>
            }
          >
            {hostLocked(hostsOf(missing))}
          </Notice>
        )}
      </div>
    </div>
  );
};
