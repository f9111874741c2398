/** What can be put into a batch: tabs, links, lists, feeds. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { decodeList } from '../core/lists/decode-list.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { BatchModel } from './model.ts';
import { ReportText } from './report-text.tsx';
import type { BatchView } from './state.ts';

/** Where the page was opened from. */
export type Origin = {
  /** The tab in front then. */
  readonly from?: number;
  /** The tabs that were selected then. */
  readonly selected: readonly number[];
};

type Props = { readonly model: BatchModel; readonly view: BatchView; readonly origin: Origin };

const ListField = ({ model }: Pick<Props, 'model'>): JSX.Element => {
  const { batch: words } = useMessages();
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    for (const file of input.files ?? [])
      await model.addText(decodeList(new Uint8Array(await file.arrayBuffer())));
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="field">
        <label for="list">{words.text}</label>
        <textarea
          id="list"
          rows={4}
          dir="auto"
          spellcheck={false}
          aria-describedby="list-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="list-hint">
          {words.textHint}
        </p>
      </div>
      <div class="buttons">
        <button
          type="button"
          id="add-list"
          onClick={() => {
            if (text.trim() !== '') void model.addText(text).then(setText);
          }}
        >
          {words.addText}
        </button>
        <button type="button" id="add-file" onClick={() => picker.current?.click()}>
          {words.file}
        </button>
        <input
          id="file"
          ref={picker}
          type="file"
          multiple
          aria-label={words.file}
          hidden
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
    </>
  );
};

const FeedField = ({ model, view }: Pick<Props, 'model' | 'view'>): JSX.Element => {
  const { batch: words } = useMessages();
  const [url, setUrl] = useState('');
  return (
    <>
      <form
        class="feed-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (url.trim() !== '') void model.addFeed(url.trim());
        }}
      >
        <div class="field">
          <label for="feed">{words.feed}</label>
          <input
            id="feed"
            type="text"
            inputMode="url"
            spellcheck={false}
            list="feeds"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <button type="submit" id="add-feed">
          {words.addFeed}
        </button>
      </form>
      {view.feeds.length > 0 && (
        <div class="buttons">
          <span class="hint">{words.feedsHere}</span>
          {view.feeds.map((feed) => (
            <button
              type="button"
              class="plain"
              key={feed.url}
              title={feed.url}
              onClick={() => {
                setUrl(feed.url);
                void model.addFeed(feed.url);
              }}
            >
              <bdi>{feed.title}</bdi>
            </button>
          ))}
        </div>
      )}
    </>
  );
};

export const AddCard = ({ model, view, origin }: Props): JSX.Element => {
  const { batch: words } = useMessages();
  const { from, selected } = origin;
  return (
    <section class="card" aria-labelledby="add-title">
      <h2 id="add-title">{words.add}</h2>
      <div class="buttons">
        <button type="button" id="add-tabs" onClick={() => void model.addTabs()}>
          {words.tabs}
        </button>
        {selected.length > 0 && (
          <button type="button" id="add-selected" onClick={() => void model.addTabs(selected)}>
            {words.selected(selected.length)}
          </button>
        )}
        {from !== undefined && (
          <button type="button" id="add-links" onClick={() => void model.addLinks(from)}>
            {words.links}
          </button>
        )}
      </div>
      {view.needsAll && (
        <Notice
          kind="wait"
          live
          actions={
            <button type="button" id="allow-tabs" onClick={() => void model.allowAll()}>
              {words.allowTabs}
            </button>
          }
        >
          <p>{words.needsAll}</p>
        </Notice>
      )}
      <ListField model={model} />
      <FeedField model={model} view={view} />
      <div class="news" role="status">
        {view.report && <ReportText report={view.report} />}
      </div>
    </section>
  );
};
