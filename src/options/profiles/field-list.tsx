/** The keys of front matter in their order: moved by button or by Alt and the arrow keys. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../ui/language.ts';
import { type FieldDraft, newField } from './draft.ts';
import { FieldRow } from './field-row.tsx';
import type { Problems } from './problems.ts';

type Props = {
  /** What the keys belong to, for screen readers. */
  readonly label: string;
  readonly fields: readonly FieldDraft[];
  readonly problems: Problems;
  readonly depth: number;
  readonly onChange: (fields: readonly FieldDraft[]) => void;
};

export const FieldList = ({ label, fields, problems, depth, onChange }: Props): JSX.Element => {
  const { profiles: words, options } = useMessages();
  const [announcement, announce] = useState('');
  const [gone, setGone] = useState<{ field: FieldDraft; index: number }>();
  const frame = useRef<HTMLFieldSetElement>(null);
  /** A browser takes the focus from what is moved in the document: it is given back. */
  const focused = useRef('');
  useLayoutEffect(() => {
    if (focused.current) document.getElementById(focused.current)?.focus();
    focused.current = '';
  });
  const nameOf = ({ key }: FieldDraft): string => key.trim() || words.newKey;

  const move = (index: number, by: -1 | 1): void => {
    const field = fields[index];
    const to = index + by;
    if (!field || to < 0 || to >= fields.length) return;
    focused.current = document.activeElement?.id ?? '';
    announce(words.moved(nameOf(field), words.place(to + 1, fields.length)));
    onChange(fields.toSpliced(index, 1).toSpliced(to, 0, field));
  };
  const remove = (index: number): void => {
    const field = fields[index];
    if (!field) return;
    setGone({ field, index });
    announce(words.keyRemoved(nameOf(field)));
    frame.current?.focus();
    onChange(fields.toSpliced(index, 1));
  };
  return (
    <fieldset class="keys-of" ref={frame} tabIndex={-1} aria-label={label}>
      <ol class="rules">
        {fields.map((field, index) => (
          <FieldRow
            key={field.uid}
            field={field}
            problems={problems}
            depth={depth}
            onChange={(part) => onChange(fields.with(index, { ...field, ...part }))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
            canMove={{ up: index > 0, down: index < fields.length - 1 }}
          >
            {field.kind === 'fields' && (
              <FieldList
                label={nameOf(field)}
                fields={field.fields}
                problems={problems}
                depth={depth + 1}
                onChange={(inner) => onChange(fields.with(index, { ...field, fields: inner }))}
              />
            )}
          </FieldRow>
        ))}
      </ol>
      <div class="buttons">
        <button
          type="button"
          class="add-key"
          onClick={() => {
            setGone(undefined);
            onChange([...fields, newField()]);
          }}
        >
          {words.addKey}
        </button>
        {gone && (
          <button
            type="button"
            class="undo-key"
            onClick={() => {
              setGone(undefined);
              frame.current?.focus();
              onChange(fields.toSpliced(gone.index, 0, gone.field));
            }}
          >
            {`${options.undo}: ${nameOf(gone.field)}`}
          </button>
        )}
      </div>
      <span class="unseen" role="status">
        {announcement}
      </span>
    </fieldset>
  );
};
