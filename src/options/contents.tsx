/** What the options hold, at their side: a link to each screen, and a search over all of them. */
import type { JSX } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { useMessages } from '../ui/language.ts';
import { VIEW_IDS, type ViewId } from './views.ts';

type Props = {
  /** Absent while a search shows all that it found. */
  readonly current: ViewId | undefined;
  readonly query: string;
  /** How many cards the search has found. */
  readonly found: number;
  /** Screens on which something is wrong. */
  readonly wrong: readonly string[];
  readonly rules: number;
  readonly onSearch: (query: string) => void;
};

export const Contents = ({ current, query, found, wrong, rules, onSearch }: Props): JSX.Element => {
  const { options: words } = useMessages();
  return (
    <nav class="contents" aria-label={words.contents}>
      <div class="field">
        <label for="search">{words.search}</label>
        <input
          id="search"
          type="search"
          dir="auto"
          autocomplete="off"
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <p class="hint" role="status">
          {query.trim() && words.found(found)}
        </p>
      </div>
      <ul>
        {VIEW_IDS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onSearch('')}
            >
              {words.views[id]}
              {id === 'sites' && rules > 0 && ` (${rules})`}
              {wrong.includes(id) && <Icon name="warning" />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
