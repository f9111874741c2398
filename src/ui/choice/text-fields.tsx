/** The fields of a choice in which one types, the same in the popup, in the options and in the library. */
import type { ComponentChildren, JSX } from 'preact';
import type { PatternKey } from '../../core/choice.ts';
import { unknownInWords } from '../../core/patterns/words.ts';
import type { Suggestions } from '../../core/suggest/suggestion.ts';
import { ChipField } from '../chip-field.tsx';
import { TextField } from '../field.tsx';
import { useMessages } from '../language.ts';
import { Segmented } from '../segmented.tsx';
import type { FormProps } from './form.ts';

type WordsKey = 'categories' | 'tags';
type Words = Readonly<Record<WordsKey, readonly string[]>>;

/** How the words of a rule stand to the default ones. */
export type ListWay = 'default' | 'plus' | 'only';
export type ListWays = Readonly<Record<WordsKey, ListWay>>;

type WordsProps = FormProps & {
  /** To offer while typing. */
  readonly used: Words;
  /** To add with one click. */
  readonly suggested?: Suggestions;
  /** Stands beside the first label. */
  readonly aside?: ComponentChildren;
  readonly autoFocus?: boolean;
  /** Where there are default words under these. */
  readonly ways?: { readonly now: ListWays; readonly change: (ways: ListWays) => void };
};

type WayProps = Pick<WordsProps, 'form'> & {
  readonly of: WordsKey;
  readonly ways: NonNullable<WordsProps['ways']>;
};

const WayField = ({ form, of, ways }: WayProps): JSX.Element => {
  const { choice } = useMessages();
  const options = (['default', 'plus', 'only'] as const).map((id) => ({
    id,
    name: choice.listWays[id],
  }));
  return (
    <Segmented
      name={`${form.idOf(of)}-way`}
      label={choice[of]}
      value={ways.now[of]}
      options={options}
      onChange={(way) => ways.change({ ...ways.now, [of]: way })}
    />
  );
};

type ListProps = Omit<WordsProps, 'aside' | 'autoFocus'> & {
  readonly of: WordsKey;
  readonly first: Pick<WordsProps, 'aside' | 'autoFocus'>;
};

const List = ({ form, used, suggested, ways, of, first }: ListProps): JSX.Element => {
  const { choice, options } = useMessages();
  const { draft, change, idOf } = form;
  const unknown = unknownInWords(draft[of]);
  const way = ways && <WayField form={form} of={of} ways={ways} />;
  if (ways?.now[of] === 'default') {
    return (
      <div class="field label-row">
        <span class="label">{choice[of]}</span>
        <span class="aside">{way}</span>
      </div>
    );
  }
  return (
    <div>
      <ChipField
        of={of}
        id={idOf(of)}
        label={choice[of]}
        words={draft[of]}
        suggested={suggested?.[of] ?? []}
        known={used[of]}
        onChange={(words) => change({ [of]: words })}
        {...(way ? { aside: way } : {})}
        {...first}
      />
      {unknown !== undefined && (
        <p class="error" role="alert">
          {options.errors.placeholder(unknown)}
        </p>
      )}
    </div>
  );
};

export const WordsFields = ({ aside, autoFocus, ...props }: WordsProps): JSX.Element => (
  <>
    <List
      {...props}
      of="categories"
      first={{ ...(aside ? { aside } : {}), ...(autoFocus ? { autoFocus } : {}) }}
    />
    <List {...props} of="tags" first={{}} />
  </>
);

/** Of one line, and more where they are asked for by Shift and Enter. */
export const RemarkField = ({ form }: FormProps): JSX.Element => {
  const { choice } = useMessages();
  const id = form.idOf('remark');
  return (
    <div class="field">
      <label for={id}>{choice.remark}</label>
      <textarea
        id={id}
        class="remark"
        dir="auto"
        rows={Math.min(form.draft.remark.split('\n').length, 4)}
        data-enter="go"
        placeholder={choice.remarkHint}
        value={form.draft.remark}
        onInput={(event) => form.change({ remark: event.currentTarget.value })}
      />
    </div>
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
