/** The fields of a choice in which one picks, the same in the popup, in the options and in the library. */
import type { JSX } from 'preact';
import {
  type Choice,
  type ChoiceKey,
  DEFAULT_DESTINATION,
  SWITCH_KEYS,
  type SwitchKey,
} from '../../core/choice.ts';
import { BODY_KINDS, IMAGE_MODES, LETTERS } from '../../core/note-options.ts';
import { type Messages, namedDestinations } from '../../locales/index.ts';
import { type Option, SelectField, SwitchField } from '../field.tsx';
import { useMessages } from '../language.ts';
import type { FormProps } from './form.ts';

type NamedProps = FormProps & {
  /** Said of what does not exist. */
  readonly gone?: string;
};

const isIn = (options: readonly { readonly id: string }[], id: string): boolean =>
  options.some((option) => option.id === id);

type ProfileProps = NamedProps & { readonly profiles: readonly Option[] };

export const ProfileField = ({ form, profiles, gone }: ProfileProps): JSX.Element => {
  const { choice } = useMessages();
  const general = form.overGeneral ? [{ id: '', name: choice.asDefault }] : [];
  const all = [...general, ...profiles];
  return (
    <SelectField
      id={form.idOf('profile')}
      label={choice.profile}
      value={form.draft.profile}
      options={all}
      error={isIn(all, form.draft.profile) ? undefined : gone}
      onChange={(profile) => form.change({ profile })}
    />
  );
};

type DestinationProps = NamedProps & {
  readonly destinations: readonly { readonly id: string }[];
  /** Left out where there is no other to choose. */
  readonly hideSingle?: boolean;
};

export const DestinationField = (props: DestinationProps): JSX.Element | null => {
  const { form, destinations, gone, hideSingle } = props;
  const messages = useMessages();
  const general = form.overGeneral ? [{ id: '', name: messages.choice.asDefault }] : [];
  const all = [...general, ...namedDestinations(messages, destinations)];
  const value = form.draft.destination || (form.overGeneral ? '' : DEFAULT_DESTINATION);
  const known = isIn(all, value);
  if (hideSingle && known && all.length === 1) return null;
  return (
    <SelectField
      id={form.idOf('destination')}
      label={messages.choice.destination}
      value={value}
      options={all}
      error={known ? undefined : gone}
      onChange={(destination) => form.change({ destination })}
    />
  );
};

type OneOfKey = {
  [K in ChoiceKey]-?: string extends Required<Choice>[K]
    ? never
    : Required<Choice>[K] extends string
      ? K
      : never;
}[ChoiceKey];

const named = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map((id) => ({ id, name: words[id] }));

const OPTIONS: { readonly [K in OneOfKey]: (messages: Messages) => readonly Option[] } = {
  body: ({ choice }) => named(BODY_KINDS, choice.bodies),
  letters: ({ profiles }) => named(LETTERS, profiles.lettersOf),
  pictures: ({ images }) => named(IMAGE_MODES, images.modes),
};

type OneOfProps = FormProps & {
  readonly of: OneOfKey;
  /** What holds where nothing is chosen; absent: what the profile says, and that can be chosen itself. */
  readonly instead?: string;
};

export const OneOfField = ({ form, of, instead }: OneOfProps): JSX.Element => {
  const messages = useMessages();
  const { choice } = messages;
  const none = instead ? [] : [{ id: '', name: choice.asDefault }];
  return (
    <SelectField
      id={form.idOf(of)}
      label={choice[of]}
      value={form.draft[of] || (instead ?? '')}
      options={[...none, ...OPTIONS[of](messages)]}
      onChange={(chosen) => form.change({ [of]: chosen })}
    />
  );
};

type OnOffProps = {
  readonly id: string;
  readonly label: string;
  /** `''`: as in general where there is such a thing, and else off. */
  readonly value: boolean | '';
  readonly overGeneral?: boolean | undefined;
  readonly onChange: (value: boolean | '') => void;
};

export const OnOffField = ({ value, overGeneral, onChange, ...line }: OnOffProps): JSX.Element => {
  const { choice } = useMessages();
  if (!overGeneral) {
    return <SwitchField {...line} on={value === true} onChange={(on) => onChange(on || '')} />;
  }
  return (
    <SelectField
      {...line}
      value={value === '' ? '' : value ? 'on' : 'off'}
      options={[
        { id: '', name: choice.asDefault },
        { id: 'on', name: choice.on },
        { id: 'off', name: choice.off },
      ]}
      onChange={(chosen) => onChange(chosen === '' ? '' : chosen === 'on')}
    />
  );
};

type SwitchesProps = FormProps & { readonly but?: readonly SwitchKey[] };

/** Every part that is on or off. */
export const Switches = ({ form, but = [] }: SwitchesProps): JSX.Element => {
  const { choice } = useMessages();
  return (
    <>
      {SWITCH_KEYS.filter((key) => !but.includes(key)).map((key) => (
        <OnOffField
          key={key}
          id={form.idOf(key)}
          label={choice[key]}
          value={form.draft[key]}
          overGeneral={form.overGeneral}
          onChange={(value) => form.change({ [key]: value })}
        />
      ))}
    </>
  );
};
