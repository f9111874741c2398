/** A labelled place to write a line or to choose one of several. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { InsertMenu } from './insert-menu.tsx';

type Common = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

type FrameProps = Pick<Common, 'id' | 'label' | 'hint' | 'error'> & {
  readonly children: ComponentChildren;
};

const Frame = ({ id, label, hint, error, children }: FrameProps): JSX.Element => (
  <div class={error ? 'field wrong' : 'field'}>
    <label for={id}>{label}</label>
    {children}
    {error && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
);

type TextProps = Common & {
  readonly placeholder?: string | undefined;
  readonly onLeave?: (() => void) | undefined;
  /** Id of a `datalist` to offer from. */
  readonly list?: string;
  /** Names of URLs and patterns are no words to correct. */
  readonly code?: boolean;
  readonly autoFocus?: boolean;
  /** Texts to put in at the caret. */
  readonly offers?: readonly string[] | undefined;
};

export const TextField = (props: TextProps): JSX.Element => {
  const { id, label, hint, error, value, onChange, placeholder, onLeave, list } = props;
  const { code, autoFocus, offers } = props;
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) line.current?.focus();
  }, [autoFocus]);
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      {offers && <InsertMenu of={id} label={label} offers={offers} />}
      <input
        id={id}
        type="text"
        dir={code ? 'ltr' : 'auto'}
        class={code ? 'code' : undefined}
        value={value}
        placeholder={placeholder}
        list={list}
        autocomplete="off"
        autocapitalize={code ? 'off' : undefined}
        spellcheck={!code}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        ref={line}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </Frame>
  );
};

/** A line that is not shown as it is typed, and that no browser fills in. */
export const SecretField = ({ id, label, hint, error, value, onChange }: Common): JSX.Element => (
  <Frame id={id} label={label} hint={hint} error={error}>
    <input
      id={id}
      type="password"
      dir="ltr"
      class="code"
      value={value}
      autocomplete="new-password"
      spellcheck={false}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </Frame>
);

type SwitchProps = {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

export const SwitchField = ({ id, label, on, onChange }: SwitchProps): JSX.Element => (
  <label class="switch" for={id}>
    <input
      id={id}
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);

export type Option = { readonly id: string; readonly name: string };

type SelectProps = Common & { readonly options: readonly Option[] };

/** A value that is none of the options is shown as it is, and stays until another is chosen. */
export const SelectField = (props: SelectProps): JSX.Element => {
  const { id, label, hint, error, value, onChange, options } = props;
  const known = options.some((option) => option.id === value);
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Frame>
  );
};
