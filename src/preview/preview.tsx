/** The large preview: the note as it is read and as a file, every piece of it to be cut or taken back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { timestampText } from '../core/dates/format-date.ts';
import { faultText, type Language, outcomeText } from '../locales/index.ts';
import { Boundary } from '../ui/boundary.tsx';
import { LanguageContext, useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useStore } from '../ui/store-hook.ts';
import { Facts } from './facts.tsx';
import { isUnchanged, isUpdate, type LargePreview, type Ready } from './model.ts';
import { TextView } from './text-view.tsx';

type Props = { readonly preview: LargePreview };
type ViewProps = Props & { readonly view: Ready };

/** What became of *Always*. */
const RuleNews = ({ view: { rule }, preview }: ViewProps): JSX.Element | null => {
  const messages = useMessages();
  if (rule.at === 'nameless') return <Notice kind="doubt">{messages.preview.alwaysNot}</Notice>;
  if (rule.at === 'failed') return <Notice kind="fault">{faultText(messages, rule.fault)}</Notice>;
  if (rule.at !== 'made') return null;
  const undo = (
    <button type="button" id="undo-always" onClick={() => void preview.undoAlways()}>
      {messages.toast.undo}
    </button>
  );
  return (
    <Notice kind="done" actions={undo}>
      {messages.preview.alwaysDone(rule.rule.site)}
    </Notice>
  );
};

const Outcome = ({ view, preview }: ViewProps): JSX.Element => {
  const { tag } = useLanguage();
  const messages = useMessages();
  const { saving, noteFault, draftLost } = view;
  const fault = saving.at === 'unsaved' ? saving.fault : noteFault;
  return (
    <div id="status" class="status" aria-live="polite" data-state={saving.at}>
      {saving.at === 'saved' && (
        <Notice kind="done">{outcomeText(messages, saving.receipt)}</Notice>
      )}
      {saving.at === 'idle' && view.clip.saved && isUnchanged(view) && (
        <Notice kind="done">
          {messages.popup.savedOn.unchanged(timestampText(view.clip.saved.at.slice(0, 10), tag))}
        </Notice>
      )}
      {draftLost && <Notice kind="doubt">{messages.popup.draftLost}</Notice>}
      {fault && <Notice kind="fault">{faultText(messages, fault)}</Notice>}
      <RuleNews view={view} preview={preview} />
    </div>
  );
};

const Bar = ({ view, preview }: ViewProps): JSX.Element => {
  const { preview: words, popup, toast } = useMessages();
  const { saving, past } = view;
  const save = isUpdate(view) ? popup.update : popup.save;
  return (
    <footer class="actions">
      <Outcome view={view} preview={preview} />
      <div class="buttons">
        <button
          type="button"
          id="save"
          class="primary"
          aria-disabled={saving.at === 'saving' || isUnchanged(view)}
          onClick={() => void preview.save()}
        >
          {saving.at === 'saving' ? popup.saving : save}
        </button>
        <button
          type="button"
          id="undo"
          aria-keyshortcuts="u Control+Z"
          aria-disabled={past.length === 0}
          onClick={() => preview.undo()}
        >
          {toast.undo}
        </button>
        <p class="hint">{words.keys}</p>
      </div>
    </footer>
  );
};

const Whole = ({ view, preview }: ViewProps): JSX.Element => {
  const { preview: words } = useMessages();
  const [side, show] = useState<'text' | 'file'>('text');
  const { article, corrected, note } = view;
  const { edits } = corrected;
  return (
    <main>
      <Boundary of={view}>
        <Facts view={view} preview={preview} />
      </Boundary>
      <div class="sides-choice">
        <Segmented
          name="side"
          label={words.title}
          value={side}
          options={[
            { id: 'text', name: words.text },
            { id: 'file', name: words.file },
          ]}
          onChange={show}
        />
      </div>
      <div class="sides" data-side={side}>
        <Boundary of={article}>
          <TextView
            article={article}
            edits={edits}
            onToggle={preview.toggle}
            onUndo={preview.undo}
            onAlways={(piece) => void preview.always(piece.id)}
          />
        </Boundary>
        <section
          id="file"
          class="file-view"
          aria-label={words.file}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
          tabIndex={0}
        >
          <p class="hint">
            <bdi>{note?.path ?? '…'}</bdi>
          </p>
          <pre dir="auto" lang={article.language}>
            {note?.text ?? words.preparing}
          </pre>
        </section>
      </div>
      <Bar view={view} preview={preview} />
    </main>
  );
};

export const PreviewPage = ({
  preview,
  language,
}: Props & { readonly language: Language }): JSX.Element => {
  const view = useStore(preview.state);
  const { messages } = language;
  return (
    <LanguageContext.Provider value={language}>
      <header class="top">
        <h1 class="brand">{messages.preview.title}</h1>
      </header>
      {view.phase === 'ready' && <Whole view={view} preview={preview} />}
      {view.phase === 'reading' && <main aria-busy="true" />}
      {view.phase === 'failed' && (
        <main>
          <Notice kind="fault" live>
            {faultText(messages, view.fault)}
          </Notice>
        </main>
      )}
    </LanguageContext.Provider>
  );
};
