/** What a key holds, by its kind. */
import type { JSX } from 'preact';
import { ChipField } from '../../ui/chip-field.tsx';
import { SelectField, SwitchField, TextField } from '../../ui/field.tsx';
import { useMessages } from '../../ui/language.ts';
import { placeholdersOffered } from '../patterns.ts';
import { FORMATS_ID, ZONES_ID } from './datalists.tsx';
import { DATES, type FieldDraft, LISTS, SHAPES, VALUE_KINDS } from './draft.ts';
import { named, pick, problemText } from './messages.ts';
import type { Problems } from './problems.ts';

const OFFERS = placeholdersOffered();

export type PartsProps = {
  readonly field: FieldDraft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<FieldDraft>) => void;
};

const TextParts = ({ field, problems, onChange }: PartsProps): JSX.Element => {
  const messages = useMessages();
  const { uid, text, or } = field;
  const error = (part: string) => problemText(problems.get(`${uid}.${part}`), messages);
  return (
    <>
      <TextField
        id={`key-${uid}-text`}
        label={messages.profiles.text}
        code
        offers={OFFERS}
        value={text}
        error={error('text')}
        onChange={(value) => onChange({ text: value })}
      />
      <TextField
        id={`key-${uid}-or`}
        label={messages.profiles.or}
        code
        offers={OFFERS}
        value={or}
        error={error('or')}
        onChange={(value) => onChange({ or: value })}
      />
    </>
  );
};

const Value = ({ field, problems, onChange }: PartsProps): JSX.Element => {
  const messages = useMessages();
  const { profiles: words } = messages;
  const { uid, valueKind, value, yes, items } = field;
  const id = `key-${uid}-value`;
  if (valueKind === 'boolean') {
    return (
      <SwitchField id={id} label={words.yes} on={yes} onChange={(on) => onChange({ yes: on })} />
    );
  }
  if (valueKind === 'list') {
    return (
      <ChipField
        of="entries"
        id={id}
        label={words.value}
        words={items}
        known={[]}
        onChange={(list) => onChange({ items: list })}
      />
    );
  }
  return (
    <TextField
      id={id}
      label={words.value}
      code={valueKind === 'number'}
      value={value}
      error={problemText(problems.get(`${uid}.value`), messages)}
      onChange={(text) => onChange({ value: text })}
    />
  );
};

const ValueParts = (props: PartsProps): JSX.Element => {
  const { profiles: words } = useMessages();
  const { field, onChange } = props;
  return (
    <>
      <SelectField
        id={`key-${field.uid}-type`}
        label={words.valueKind}
        value={field.valueKind}
        options={named(VALUE_KINDS, words.valueKinds)}
        onChange={(kind) => onChange({ valueKind: pick(VALUE_KINDS, kind) })}
      />
      <Value {...props} />
    </>
  );
};

const ListParts = ({ field, onChange }: PartsProps): JSX.Element => {
  const { profiles: words } = useMessages();
  return (
    <>
      <SelectField
        id={`key-${field.uid}-list`}
        label={words.list}
        value={field.list}
        options={named(LISTS, words.lists)}
        onChange={(list) => onChange({ list: pick(LISTS, list) })}
      />
      <SelectField
        id={`key-${field.uid}-shape`}
        label={words.shape}
        value={field.shape}
        options={named(SHAPES, words.shapes)}
        onChange={(shape) => onChange({ shape: pick(SHAPES, shape) })}
      />
    </>
  );
};

const DateParts = ({ field, problems, onChange }: PartsProps): JSX.Element => {
  const messages = useMessages();
  const { profiles: words } = messages;
  const { uid } = field;
  const error = (part: string) => problemText(problems.get(`${uid}.${part}`), messages);
  return (
    <>
      <SelectField
        id={`key-${uid}-date`}
        label={words.date}
        value={field.date}
        options={named(DATES, words.dates)}
        onChange={(date) => onChange({ date: pick(DATES, date) })}
      />
      <TextField
        id={`key-${uid}-format`}
        label={words.format}
        hint={words.formatHint}
        code
        list={FORMATS_ID}
        value={field.format}
        error={error('format')}
        onChange={(format) => onChange({ format })}
      />
      <TextField
        id={`key-${uid}-zone`}
        label={words.zone}
        hint={words.zoneHint}
        code
        list={ZONES_ID}
        value={field.zone}
        error={error('zone')}
        onChange={(zone) => onChange({ zone })}
      />
      <SwitchField
        id={`key-${uid}-quoted`}
        label={words.quoted}
        on={field.quoted !== false}
        onChange={(quoted) => onChange({ quoted })}
      />
      {field.date !== 'captured' && (
        <SwitchField
          id={`key-${uid}-always`}
          label={words.always}
          on={field.always}
          onChange={(always) => onChange({ always })}
        />
      )}
    </>
  );
};

const PARTS = { text: TextParts, value: ValueParts, list: ListParts, date: DateParts } as const;

/** The keys inside a group are drawn by the list of keys itself. */
export const FieldParts = (props: PartsProps): JSX.Element | null => {
  const { kind } = props.field;
  if (kind === 'fields') return null;
  const Parts = PARTS[kind];
  return <Parts {...props} />;
};
