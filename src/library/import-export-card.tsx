/** Everything out of the library and in again, and how much room it takes. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FEED_FORMATS, type FeedFormatId } from '../core/feeds/index.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import type { Library } from './model.ts';
import { sizeText } from './size-text.ts';
import type { LibraryState } from './state.ts';

const FEED_NAMES: Readonly<Record<FeedFormatId, string>> = {
  atom: 'Atom',
  rss: 'RSS 2.0',
  json: 'JSON Feed',
};

type Props = { readonly library: Library; readonly state: LibraryState };

export const ImportExportCard = ({ library, state }: Props): JSX.Element => {
  const { tag } = useLanguage();
  const { library: words } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  const [feed, setFeed] = useState<FeedFormatId>('atom');
  const busy = state.status?.about === 'exporting' || (state.read === 'nothing' && !state.failed);
  // Buttons that are disabled would lose the focus.
  const unless = (work: () => unknown) => (): void => {
    if (!busy) void work();
  };
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) await library.importJson(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <section class="exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{words.exchange}</h2>
      <div class="buttons">
        <button
          type="button"
          id="export-notes"
          aria-disabled={busy}
          onClick={unless(() => library.exportNotes())}
        >
          {words.exportNotes}
        </button>
        <button
          type="button"
          id="export-json"
          aria-disabled={busy}
          onClick={unless(library.exportJson)}
        >
          {words.exportJson}
        </button>
        <button
          type="button"
          id="import"
          aria-disabled={busy}
          onClick={unless(() => picker.current?.click())}
        >
          {words.importJson}
        </button>
        <input
          id="import-file"
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={words.importJson}
          hidden
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      <div class="buttons">
        <button
          type="button"
          id="export-feed"
          aria-disabled={busy}
          onClick={unless(() => library.exportFeed(feed, words.feedTitle))}
        >
          {words.exportFeed}
        </button>
        <select
          id="feed-format"
          aria-label={words.feedFormat}
          value={feed}
          onChange={(event) => setFeed(event.currentTarget.value as FeedFormatId)}
        >
          {(Object.keys(FEED_FORMATS) as FeedFormatId[]).map((id) => (
            <option key={id} value={id}>
              {FEED_NAMES[id]}
            </option>
          ))}
        </select>
      </div>
      {state.use && <p class="hint">{words.use(sizeText(state.use.used, tag))}</p>}
    </section>
  );
};
