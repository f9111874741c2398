/** The fields of a choice in which one types, the same in the popup, in the options and in the library. */
import type { ComponentChildren, JSX } from 'preact';
import type { PatternKey } from '../../core/choice.ts';
import { ChipField } from '../chip-field.tsx';
import { TextField } from '../field.tsx';
import { useMessages } from '../language.ts';
import type { FormProps } from './form.ts';

type Words = Readonly<Record<'categories' | 'tags', readonly string[]>>;

type WordsProps = FormProps & {
  /** To offer while typing. */
  readonly used: Words;
  /** To add with one click. */
  readonly suggested?: Words;
  /** Stands beside the first label. */
  readonly aside?: ComponentChildren;
  readonly autoFocus?: boolean;
};

export const WordsFields = ({ form, used, suggested, ...first }: WordsProps): JSX.Element => {
  const { choice } = useMessages();
  const { draft, change, idOf } = form;
  return (
    <>
      {(['categories', 'tags'] as const).map((key) => (
        <ChipField
          key={key}
          id={idOf(key)}
          label={choice[key]}
          words={draft[key]}
          suggested={suggested?.[key] ?? []}
          known={used[key]}
          onChange={(words) => change({ [key]: words })}
          {...(key === 'categories' ? first : {})}
        />
      ))}
    </>
  );
};

type PatternProps = FormProps & {
  readonly of: PatternKey;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly error?: string | undefined;
  /** What it makes is no name to be written as it is. */
  readonly prose?: boolean;
  /** Placeholders to put in at the caret. */
  readonly offers?: readonly string[] | undefined;
};

export const PatternField = ({ form, of, prose, ...line }: PatternProps): JSX.Element => {
  const { choice } = useMessages();
  return (
    <TextField
      {...line}
      id={form.idOf(of)}
      label={choice[of]}
      code={!prose}
      value={form.draft[of]}
      onChange={(text) => form.change({ [of]: text })}
    />
  );
};
