/** One article in the list. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { timestampText, timeText } from '../core/dates/format-date.ts';
import type { Segment } from '../core/search/highlight.ts';
import { doneAtText, faultText } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { DamagedRow } from './damaged-row.tsx';
import type { Dependencies } from './dependencies.ts';
import { Highlighted, Segments } from './highlighted.tsx';
import type { Library } from './model.ts';
import { RetryForm } from './retry-form.tsx';
import { isOnTheWeb, type Row } from './rows.ts';
import { isHopeless } from './unsaved.ts';

type Props = {
  readonly row: Row;
  readonly query: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** Not saved, as others are not. */
  readonly isOneOfSeveral: boolean;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

/** Read only for rows that are shown, and only while something is sought. */
const Passage = ({ row, query, library }: Props): JSX.Element | null => {
  const [found, setFound] = useState<readonly Segment[]>([]);
  useEffect(() => {
    let stale = false;
    library.passage(row, query).then(
      (segments) => !stale && setFound(segments),
      (error: unknown) => console.warn('no passage', error),
    );
    return () => {
      stale = true;
    };
  }, [row, query, library]);
  if (found.length === 0) return null;
  return (
    <p class="passage" dir="auto" lang={row.language}>
      <Segments of={found} />
    </p>
  );
};

const Facts = ({ row, query }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  const { library: words } = messages;
  const { state, at, published, site, choice, entry, fault, detail } = row;
  const receipt = entry?.receipts.at(-1);
  const day = at < 0 ? '' : timeText(at, tag);
  return (
    <>
      <ul class="facts">
        <li>
          <bdi>
            <Highlighted text={site} query={query} />
          </bdi>
        </li>
        {published && <li>{timestampText(published, tag)}</li>}
        {day && (
          <li>{receipt ? doneAtText(messages, receipt.destination, day) : words.askedAt(day)}</li>
        )}
        {entry?.headline.scope === 'selection' && <li>{words.selection}</li>}
        {state !== 'saved' && <li class={`state ${state}`}>{words.states[state]}</li>}
      </ul>
      {choice.categories.length + choice.tags.length > 0 && (
        <ul class="words">
          {choice.categories.map((word) => (
            <li key={`category ${word}`} class="chip-word">
              <bdi>
                <Highlighted text={word} query={query} />
              </bdi>
            </li>
          ))}
          {choice.tags.map((word) => (
            <li key={`tag ${word}`} class="tag-word">
              #
              <bdi>
                <Highlighted text={word} query={query} />
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {fault && state === 'unsaved' && <p class="reason">{faultText(messages, fault, detail)}</p>}
    </>
  );
};

/** Only what lies in the library: nothing is fetched for a list. */
const Thumbnail = ({ row }: Pick<Props, 'row'>): JSX.Element | null => {
  const src = row.entry?.headline.lead?.src ?? '';
  if (!src.startsWith('data:image/')) return null;
  return <img class="thumbnail" src={src} alt="" loading="lazy" decoding="async" />;
};

const Whole = (props: Props): JSX.Element => {
  const { row, query, isOpen, isSelected, library } = props;
  const { library: words } = useMessages();
  const title = row.title || words.untitled;
  return (
    <li class={isOpen ? 'row open' : 'row'} data-id={row.id} data-state={row.state}>
      {row.state === 'saved' && (
        <label class="pick">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={words.select(title)}
            onChange={(event) => library.select([row.id], event.currentTarget.checked)}
          />
        </label>
      )}
      <Thumbnail row={row} />
      <h2>
        {row.state === 'saved' ? (
          <button
            type="button"
            class="row-title"
            aria-current={isOpen ? 'true' : undefined}
            onClick={() => void library.open(row)}
          >
            <bdi lang={row.language}>
              <Highlighted text={title} query={query} />
            </bdi>
          </button>
        ) : (
          <bdi class="row-title">
            <Highlighted text={title} query={query} />
          </bdi>
        )}
      </h2>
      <Facts {...props} />
      {query.trim() !== '' && row.entry && <Passage {...props} />}
      {row.state === 'unsaved' && (
        <div class="buttons">
          {!isHopeless(row) && (
            <button
              type="button"
              class="retry"
              aria-label={`${words.saveAgain}: ${title}`}
              onClick={() => void library.retry(row)}
            >
              {words.saveAgain}
            </button>
          )}
          {isOnTheWeb(row) && (
            <a class="button" href={row.url} target="_blank" rel="noreferrer noopener">
              {words.original}
            </a>
          )}
          <button
            type="button"
            class="forget"
            aria-label={`${words.forget}: ${title}`}
            onClick={() => void library.dismiss(row)}
          >
            {words.forget}
          </button>
        </div>
      )}
      {row.state === 'unsaved' && <RetryForm {...props} />}
    </li>
  );
};

export const RowItem = (props: Props): JSX.Element => (
  <Boundary of={props.row} otherwise={<DamagedRow {...props} />}>
    <Whole {...props} />
  </Boundary>
);
