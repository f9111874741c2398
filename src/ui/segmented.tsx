/** One of a few, all of them in sight, side by side. */
import type { JSX } from 'preact';

type Props<V extends string> = {
  /** Of the group, and the beginning of the ids in it. */
  readonly name: string;
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly id: V; readonly name: string }[];
  readonly busy?: boolean;
  readonly onChange: (value: V) => void;
};

export const Segmented = <V extends string>(props: Props<V>): JSX.Element => {
  const { name, label, value, options, busy, onChange } = props;
  return (
    <fieldset class="segmented" aria-busy={busy}>
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            id={`${name}-${option.id}`}
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
};
