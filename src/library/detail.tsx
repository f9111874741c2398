/** What an open row shows: what can be done with the article, its file and its note. */
import type { JSX } from 'preact';
import type { Entry } from '../archive/entry.ts';
import { doneText, faultText } from '../locales/index.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Dependencies } from './dependencies.ts';
import type { Library } from './model.ts';
import { readingFault } from './reading-fault.ts';
import { ResaveForm } from './resave-form.tsx';
import { isOnTheWeb, type Row } from './rows.ts';
import { isOver, type Open } from './state.ts';

type Props = {
  readonly id: string;
  readonly row: Row;
  readonly entry: Entry;
  readonly open: Open;
  readonly library: Library;
  readonly dependencies: Dependencies;
};

const Saving = ({ open }: Pick<Props, 'open'>): JSX.Element | null => {
  const messages = useMessages();
  const { popup, toast } = messages;
  const { saving } = open;
  if (!saving) return <div class="saving" role="status" />;
  const { receipt } = saving;
  const done = receipt && doneText(messages, receipt);
  return (
    <div class="saving" role="status" data-state={saving.state}>
      {saving.state === 'unsaved' && (
        <Notice kind="fault">
          {faultText(messages, saving.fault ?? 'unexpected', saving.detail)}
        </Notice>
      )}
      {saving.state === 'saved' && (
        <Notice kind="done">{done ?? toast.saved(receipt?.files[0]?.path ?? '')}</Notice>
      )}
      {!isOver(saving) && <Notice kind="wait">{popup.saving}</Notice>}
    </div>
  );
};

export const Detail = (props: Props): JSX.Element => {
  const { id, row, entry, open, library } = props;
  const messages = useMessages();
  const { library: words, popup } = messages;
  const receipt = entry.receipts.at(-1);
  return (
    <section class="detail" id={id} aria-label={row.title}>
      <div class="buttons">
        <button type="button" class="copy" onClick={() => void library.copy()}>
          {words.copyNote}
        </button>
        {isOnTheWeb(row) && (
          <a class="button" href={row.url} target="_blank" rel="noreferrer noopener">
            {words.original}
          </a>
        )}
        {receipt?.destination === 'downloads' && (
          <button type="button" class="show" onClick={() => void library.show(row)}>
            {words.showFile}
          </button>
        )}
        <button
          type="button"
          class="delete"
          title={words.deleteHint}
          onClick={() => void library.remove(row)}
        >
          {words.delete}
        </button>
      </div>
      <ul class="files">
        {receipt?.files.map(({ path }) => (
          <li key={path}>
            <bdi class="code">{path}</bdi>
          </li>
        ))}
      </ul>
      <ResaveForm {...props} />
      <Saving open={open} />
      <details class="preview" open>
        <summary>{words.noteAsWritten}</summary>
        {open.fault ? (
          <Notice kind="fault">{readingFault(messages, open.fault)}</Notice>
        ) : (
          <section
            class="note"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
            tabIndex={0}
            aria-label={words.note}
            aria-busy={open.note === undefined}
          >
            <pre dir="auto" lang={row.language}>
              {open.note ?? popup.previewing}
            </pre>
          </section>
        )}
      </details>
    </section>
  );
};
