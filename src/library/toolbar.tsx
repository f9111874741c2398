/** The search and the filters. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import { type Facet, isFiltered, type RowState } from './rows.ts';
import type { LibraryState } from './state.ts';

type Props = { readonly library: Library; readonly state: LibraryState };

type SelectProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
};

const Select = ({ id, label, value, any, options, onChange }: SelectProps): JSX.Element => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  </div>
);

const Day = ({ id, label, value, onChange }: Omit<SelectProps, 'any' | 'options'>): JSX.Element => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="date"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);

export const Toolbar = ({ library, state }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const { library: words } = useMessages();
  const line = useRef<HTMLInputElement>(null);
  const { filter, categories, sites } = state;
  const named = (facets: readonly Facet[]) =>
    facets.map(({ value, count }) => ({
      value,
      name: `${value} (${new Intl.NumberFormat(tag).format(count)})`,
    }));
  const states: readonly RowState[] = ['saved', 'unsaved', 'running'];
  useEffect(() => line.current?.focus({ preventScroll: true }), []);
  return (
    <search class="toolbar">
      <div class="search">
        <Icon name="search" />
        <label class="unseen" for="search">
          {words.search}
        </label>
        <input
          id="search"
          ref={line}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.search}
          aria-describedby="search-hint"
          value={filter.query}
          onInput={(event) => library.filter({ query: event.currentTarget.value })}
        />
        <span class="unseen" id="search-hint">
          {words.searchHint}
        </span>
      </div>
      <div class="filters">
        <Select
          id="state"
          label={words.state}
          value={filter.state}
          any={words.states.any}
          options={states.map((value) => ({ value, name: words.states[value] }))}
          onChange={(value) => library.filter({ state: value as RowState | '' })}
        />
        <Select
          id="category"
          label={words.category}
          value={filter.category}
          any={words.anyCategory}
          options={named(categories)}
          onChange={(category) => library.filter({ category })}
        />
        <Select
          id="site"
          label={words.site}
          value={filter.site}
          any={words.anySite}
          options={named(sites)}
          onChange={(site) => library.filter({ site })}
        />
        <Day
          id="from"
          label={words.from}
          value={filter.from}
          onChange={(from) => library.filter({ from })}
        />
        <Day id="to" label={words.to} value={filter.to} onChange={(to) => library.filter({ to })} />
        {isFiltered(filter) && (
          <button
            type="button"
            id="clear"
            onClick={() => {
              library.clear();
              line.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
    </search>
  );
};
