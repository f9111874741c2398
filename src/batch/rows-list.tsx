/** The pages of a batch, grouped by where they stood, with what has become of each. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type BatchRow, isOver } from '../archive/batch-row.ts';
import { ChipField } from '../ui/chip-field.tsx';
import { useMessages } from '../ui/language.ts';
import type { BatchModel } from './model.ts';
import { isFound, linesAbout, stateText } from './row-text.ts';
import { type BatchView, isUnderWay } from './state.ts';

type Props = {
  readonly model: BatchModel;
  readonly view: BatchView;
  readonly known: readonly string[];
};

const AT_FIRST = 200;

type RowProps = Omit<Props, 'view'> & { readonly row: BatchRow; readonly isFixed: boolean };

const Page = ({ model, row, isFixed, known }: RowProps): JSX.Element => {
  const messages = useMessages();
  const { batch: words } = messages;
  const [isOpen, open] = useState(false);
  return (
    <li class="page" data-state={row.state} data-url={row.url}>
      <input
        type="checkbox"
        id={`pick-${row.n}`}
        {...(row.title ? {} : { 'aria-label': row.url })}
        checked={row.picked}
        disabled={isFixed || (isOver(row) && row.state !== 'failed')}
        onChange={(event) => void model.pick([row], event.currentTarget.checked)}
      />
      <div class="page-title">
        {row.title && (
          <label for={`pick-${row.n}`}>
            <bdi>{row.title}</bdi>
          </label>
        )}
        <small>
          {/* What is stored is no safer than a page: only the web is linked. */}
          {/^https?:/i.test(row.url) ? (
            <a href={row.url} target="_blank" rel="noreferrer">
              <bdi>{row.url}</bdi>
            </a>
          ) : (
            <bdi>{row.url}</bdi>
          )}
        </small>
      </div>
      <span class="page-state">{stateText(row, messages)}</span>
      {linesAbout(row, messages).map((line) => (
        <small key={line}>
          <bdi>{line}</bdi>
        </small>
      ))}
      {row.picked && !isOver(row) && (
        <details onToggle={(event) => open(event.currentTarget.open)}>
          <summary>
            {words.own}
            {row.categories?.length ? `: ${row.categories.join(', ')}` : ''}
          </summary>
          {isOpen && (
            <ChipField
              of="categories"
              id={`categories-${row.n}`}
              label={`${messages.choice.categories}: ${row.title ?? row.url}`}
              words={row.categories ?? []}
              known={known}
              onChange={(next) => void model.setRowWords(row.id, next)}
            />
          )}
        </details>
      )}
    </li>
  );
};

type GroupProps = Props & { readonly name: string; readonly rows: readonly BatchRow[] };

const Group = ({ name, rows, model, view, known }: GroupProps): JSX.Element => {
  const { batch: words } = useMessages();
  const isFixed = isUnderWay(view);
  const picked = rows.filter((row) => row.picked).length;
  return (
    <div class="group">
      <h3>
        <label>
          <input
            type="checkbox"
            checked={picked === rows.length}
            indeterminate={picked > 0 && picked < rows.length}
            disabled={isFixed}
            onChange={(event) => void model.pick(rows, event.currentTarget.checked)}
          />
          <bdi>{name}</bdi>
          <small>{words.picked(picked, rows.length)}</small>
        </label>
      </h3>
      <ul>
        {rows.map((row) => (
          <Page key={row.id} model={model} row={row} isFixed={isFixed} known={known} />
        ))}
      </ul>
    </div>
  );
};

const NEEDS: readonly string[] = ['failed', 'doubtful'];

/** Once all is over, what its user has to look at comes first: among hundreds it would not be found. */
const byNeed = ({ batch, rows }: BatchView): readonly BatchRow[] =>
  batch?.state === 'done'
    ? [
        ...NEEDS.flatMap((need) => rows.filter(({ state }) => state === need)),
        ...rows.filter(({ state }) => !NEEDS.includes(state)),
      ]
    : rows;

export const RowsList = (props: Props): JSX.Element => {
  const { model, view } = props;
  const messages = useMessages();
  const { batch: words } = messages;
  const [most, show] = useState(AT_FIRST);
  const found = byNeed(view).filter((row) => isFound(row, view.filter, messages));
  const shown = found.slice(0, most);
  const groups = new Map<string, BatchRow[]>();
  for (const row of shown) {
    const name = row.group ?? (row.part ? words.parts[row.part] : words.pages);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const isFixed = isUnderWay(view);
  return (
    <section class="card" aria-labelledby="pages-title">
      <h2 id="pages-title">{words.pages}</h2>
      {view.rows.length === 0 ? (
        <p class="hint">{words.empty}</p>
      ) : (
        <>
          <div class="feed-line">
            <div class="field">
              <label for="filter">{words.filter}</label>
              <input
                id="filter"
                type="search"
                value={view.filter}
                onInput={(event) => model.setFilter(event.currentTarget.value)}
              />
            </div>
            {!isFixed && (
              <>
                <button type="button" id="pick-all" onClick={() => void model.pick(found, true)}>
                  {words.all}
                </button>
                <button type="button" id="pick-none" onClick={() => void model.pick(found, false)}>
                  {words.none}
                </button>
              </>
            )}
          </div>
          {[...groups].map(([name, rows]) => (
            <Group key={name} {...props} name={name} rows={rows} />
          ))}
          {found.length > most && (
            <button type="button" id="more" onClick={() => show(most + AT_FIRST)}>
              {words.more(Math.min(AT_FIRST, found.length - most))}
            </button>
          )}
        </>
      )}
    </section>
  );
};
