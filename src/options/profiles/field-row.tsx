/** One key of front matter: its name, what it holds, and its place among the others. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/language.ts';
import { FIELD_KINDS, type FieldDraft } from './draft.ts';
import { FieldParts } from './field-parts.tsx';
import { named, pick, problemText } from './messages.ts';
import { hasProblem, type Problems } from './problems.ts';

const toSummary = (field: FieldDraft): string => {
  const { kind, valueKind } = field;
  if (kind === 'text') return field.text || field.or;
  if (kind === 'list') return field.list;
  if (kind === 'date') return `${field.date} · ${field.format}`;
  if (kind === 'fields') return field.fields.map(({ key }) => key).join(', ');
  if (valueKind === 'boolean') return String(field.yes);
  return valueKind === 'list' ? field.items.join(', ') : field.value;
};

type Props = {
  readonly field: FieldDraft;
  readonly problems: Problems;
  readonly depth: number;
  readonly onChange: (part: Partial<FieldDraft>) => void;
  /** By one place, up (-1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** The keys of a group. */
  readonly children?: ComponentChildren;
  /** Whether there is a place to move to. */
  readonly canMove: { readonly up: boolean; readonly down: boolean };
};

/** Groups in groups end here. */
const MAX_DEPTH = 3;

const Moves = ({ field, onMove, onRemove, canMove }: Props): JSX.Element => {
  const { profiles: words } = useMessages();
  const { uid } = field;
  const key = field.key.trim() || words.newKey;
  return (
    <div class="key-moves">
      <button
        type="button"
        id={`key-${uid}-up`}
        aria-label={words.up(key)}
        title={words.up(key)}
        aria-disabled={!canMove.up}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        id={`key-${uid}-down`}
        aria-label={words.down(key)}
        title={words.down(key)}
        aria-disabled={!canMove.down}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        id={`key-${uid}-remove`}
        aria-label={words.removeKey(key)}
        title={words.removeKey(key)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};

export const FieldRow = (props: Props): JSX.Element => {
  const messages = useMessages();
  const { profiles: words } = messages;
  const { field, problems, depth, onChange, onMove } = props;
  const { uid, kind } = field;
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (field.key !== '' || !frame.current) return;
    frame.current.open = true;
    frame.current.querySelector('input')?.focus();
  }, []);
  const kinds = FIELD_KINDS.filter((each) => each !== 'fields' || depth < MAX_DEPTH);
  const key = field.key.trim();
  return (
    <li
      class="key"
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || (by !== -1 && by !== 1)) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(by);
      }}
    >
      <details class="rule" ref={frame}>
        <summary id={`key-${uid}`}>
          {hasProblem(problems, field) && <Icon name="warning" />}
          <bdi class="rule-site code">{key || words.newKey}</bdi>
          {'\u2002'}
          <bdi class="rule-words code">{toSummary(field)}</bdi>
        </summary>
        <div class="fields pairs">
          <TextField
            id={`key-${uid}-key`}
            label={words.keyName}
            code
            value={field.key}
            error={problemText(problems.get(`${uid}.key`), messages)}
            onChange={(text) => onChange({ key: text })}
          />
          <SelectField
            id={`key-${uid}-kind`}
            label={words.kind}
            value={kind}
            options={named(kinds, words.kinds)}
            onChange={(chosen) => onChange({ kind: pick(FIELD_KINDS, chosen) })}
          />
          <FieldParts field={field} problems={problems} onChange={onChange} />
          {props.children}
        </div>
      </details>
      <Moves {...props} />
    </li>
  );
};
