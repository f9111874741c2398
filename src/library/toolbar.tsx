/** The search and the filters. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import { type Facet, type Filter, isFiltered } from './rows.ts';
import { SORTS, type Sort } from './sort.ts';
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

/** Fewer are seen at a glance. */
const MANY = 10;
const WEEK = 7;

/** `2026-05-03`, so many days ago. */
function dayBefore(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

type ToggleProps = {
  readonly id: string;
  readonly on: boolean;
  readonly children: string;
  readonly onChange: (on: boolean) => void;
};

const Toggle = ({ id, on, children, onChange }: ToggleProps): JSX.Element => (
  <button type="button" id={id} class="toggle" aria-pressed={on} onClick={() => onChange(!on)}>
    {children}
  </button>
);

const Filters = ({ library, state }: Props): JSX.Element => {
  const { tag: language } = useLanguage();
  const { library: words } = useMessages();
  const { filter, categories, tags, sites, sort, unsaved } = state;
  const say = (count: number): string => new Intl.NumberFormat(language).format(count);
  const named = (facets: readonly Facet[]) =>
    facets.map(({ value, count }) => ({ value, name: `${value} (${say(count)})` }));
  const week = dayBefore(WEEK - 1);
  const set = (part: Partial<Filter>) => void library.filter(part);
  return (
    <div class="filters">
      {(unsaved > 0 || filter.state === 'unsaved') && (
        <Toggle
          id="unsaved"
          on={filter.state === 'unsaved'}
          onChange={(on) => set({ state: on ? 'unsaved' : '' })}
        >
          {words.unsaved(say(unsaved))}
        </Toggle>
      )}
      <Toggle
        id="week"
        on={filter.from === week && filter.to === ''}
        onChange={(on) => set({ from: on ? week : '', to: '' })}
      >
        {words.thisWeek}
      </Toggle>
      <Select
        id="category"
        label={words.category}
        value={filter.category}
        any={words.anyCategory}
        options={named(categories)}
        onChange={(category) => set({ category })}
      />
      <Select
        id="tag"
        label={words.tag}
        value={filter.tag}
        any={words.anyTag}
        options={named(tags)}
        onChange={(tag) => set({ tag })}
      />
      <Select
        id="site"
        label={words.site}
        value={filter.site}
        any={words.anySite}
        options={named(sites)}
        onChange={(site) => set({ site })}
      />
      <div class="field">
        <label for="sort">{words.sort}</label>
        <select
          id="sort"
          value={sort}
          onChange={(event) => void library.sort(event.currentTarget.value as Sort)}
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      </div>
      <details
        class="dates"
        open={filter.to !== '' || (filter.from !== '' && filter.from !== week)}
      >
        <summary>{words.dates}</summary>
        <Day id="from" label={words.from} value={filter.from} onChange={(from) => set({ from })} />
        <Day id="to" label={words.to} value={filter.to} onChange={(to) => set({ to })} />
      </details>
      {isFiltered(filter) && (
        <button
          type="button"
          id="clear"
          onClick={() => {
            void library.clear();
            document.getElementById('search')?.focus();
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
};

export const Toolbar = ({ library, state }: Props): JSX.Element => {
  const { library: words } = useMessages();
  const line = useRef<HTMLInputElement>(null);
  const { filter, all, unsaved } = state;
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
          aria-keyshortcuts="/"
          value={filter.query}
          onInput={(event) => void library.filter({ query: event.currentTarget.value })}
        />
        <span class="unseen" id="search-hint">
          {words.searchHint}
        </span>
      </div>
      {(all >= MANY || unsaved > 0 || isFiltered(filter)) && (
        <Filters library={library} state={state} />
      )}
    </search>
  );
};
