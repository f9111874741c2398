/** The library page: every article that was saved or is to be, to be found, read and saved again. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Icon } from '../ui/icons.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { LanguageContext, useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useStore } from '../ui/store-hook.ts';
import type { Dependencies } from './dependencies.ts';
import { ImportExportCard } from './import-export-card.tsx';
import { useKeys } from './keys.ts';
import type { Library } from './model.ts';
import { Nothing } from './nothing.tsx';
import { Pager } from './pager.tsx';
import { Reading } from './reading.tsx';
import { RowItem } from './row.tsx';
import { isFiltered } from './rows.ts';
import { SelectionBar } from './selection-bar.tsx';
import { isPartial, type LibraryState, shownRows } from './state.ts';
import { StatusLine } from './status-message.tsx';
import { Toolbar } from './toolbar.tsx';
import { UnsavedBar, unsavedRows } from './unsaved-bar.tsx';

type Props = {
  readonly library: Library;
  readonly language: Language;
  readonly dependencies: Dependencies;
};

const Counted = ({ state }: { readonly state: LibraryState }): JSX.Element => {
  const { tag } = useLanguage();
  const { library: words } = useMessages();
  const say = (count: number): string => new Intl.NumberFormat(tag).format(count);
  const { answered, found, all } = state;
  return (
    <div id="count" class="count" role="status">
      {state.read === 'nothing' && !state.failed && words.reading}
      {state.read !== 'nothing' &&
        (isFiltered(answered) ? words.found(say(found.length), say(all)) : words.count(say(all)))}
      {isPartial(state) && ` ${words.stillReading}`}
      {state.failed && <Notice kind="fault">{words.unreadable}</Notice>}
    </div>
  );
};

const ROWS = { items: '#rows > .row', otherwise: '#search' };

const List = ({
  library,
  state,
  dependencies,
}: Omit<Props, 'language'> & {
  readonly state: LibraryState;
}): JSX.Element => {
  const { library: words } = useMessages();
  const drawn = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const rows = shownRows(state);
  const unsaved = unsavedRows(state);
  useKeptFocus(ROWS);
  if (rows.length === 0 && state.read !== 'nothing') {
    return state.all === 0 ? <Nothing /> : <p class="nothing">{words.nothingFound}</p>;
  }
  const { query } = state.answered;
  // A row that is as it was is not drawn again: a search draws fifty of them.
  const items = rows.map((row): Drawn => {
    const of = [
      row,
      query,
      state.open?.id === row.id,
      state.selected.has(row.id),
      unsaved.length > 1,
    ] as const;
    const before = drawn.current.get(row.id);
    if (before?.of.every((part, n) => part === of[n])) return before;
    const item = (
      <RowItem
        key={row.id}
        row={row}
        query={query}
        isOpen={of[2]}
        isSelected={of[3]}
        isOneOfSeveral={of[4]}
        library={library}
        dependencies={dependencies}
      />
    );
    return { id: row.id, of, item };
  });
  drawn.current = new Map(items.map((one) => [one.id, one]));
  return (
    <ul id="rows" class="rows" aria-label={words.list} data-read={state.read}>
      {items.map(({ item }) => item)}
    </ul>
  );
};

type Drawn = {
  readonly id: string;
  readonly of: readonly unknown[];
  readonly item: JSX.Element;
};

export const LibraryPage = ({ library, language, dependencies }: Props): JSX.Element => {
  const state = useStore(library.state);
  const { messages } = language;
  useKeys(library);
  return (
    <LanguageContext.Provider value={language}>
      <header class="top">
        <h1 class="brand">{messages.library.title}</h1>
        <a href="../options/index.html">
          <Icon name="gear" />
          {messages.popup.options}
        </a>
      </header>
      <main aria-busy={state.read === 'nothing' && !state.failed}>
        <Boundary of={state}>
          <Toolbar library={library} state={state} />
        </Boundary>
        <Boundary of={state}>
          <StatusLine library={library} state={state} />
        </Boundary>
        <div class="panes" data-open={state.open !== undefined}>
          <div class="list-side">
            <Boundary of={state}>
              <Counted state={state} />
              <UnsavedBar library={library} state={state} dependencies={dependencies} />
              <List library={library} state={state} dependencies={dependencies} />
              <SelectionBar library={library} state={state} dependencies={dependencies} />
              <Pager library={library} state={state} />
            </Boundary>
            <Boundary of={state}>
              <ImportExportCard library={library} state={state} />
            </Boundary>
          </div>
          {(state.all > 0 || state.open) && (
            <Boundary of={state}>
              <Reading library={library} state={state} dependencies={dependencies} />
            </Boundary>
          )}
        </div>
      </main>
    </LanguageContext.Provider>
  );
};
