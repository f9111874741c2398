/** How many articles are selected, and what can be done with all of them. */
import type { JSX } from 'preact';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import { SeveralForm } from './several-form.tsx';
import type { LibraryState } from './state.ts';

type Props = {
  readonly library: Library;
  readonly state: LibraryState;
  readonly dependencies: Dependencies;
};

export const SelectionBar = ({ library, state, dependencies }: Props): JSX.Element | null => {
  const { tag } = useLanguage();
  const { library: words } = useMessages();
  const { selected, found } = state;
  if (selected.size === 0) return null;
  const say = (count: number): string => new Intl.NumberFormat(tag).format(count);
  const saved = found.filter((row) => row.state === 'saved').length;
  return (
    <section id="selection" class="selection" aria-label={words.selected(say(selected.size))}>
      <p role="status">{words.selected(say(selected.size))}</p>
      <div class="buttons">
        <button
          type="button"
          id="export-selected"
          onClick={() => void library.exportNotes([...selected])}
        >
          {words.exportSelected}
        </button>
        <button
          type="button"
          id="delete-selected"
          title={words.deleteHint}
          onClick={() => void library.removeSelected()}
        >
          {words.delete}
        </button>
        {saved > selected.size && (
          <button type="button" class="plain" id="select-found" onClick={library.selectFound}>
            {words.selectAll(say(saved))}
          </button>
        )}
        <button
          type="button"
          class="plain"
          id="select-none"
          onClick={() => {
            library.selectNone();
            document.getElementById('search')?.focus();
          }}
        >
          {words.selectNone}
        </button>
      </div>
      <details class="several">
        <summary>{words.several}</summary>
        <SeveralForm selected={selected} library={library} dependencies={dependencies} />
      </details>
    </section>
  );
};
