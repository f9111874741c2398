/** All settings out to a file, and in from one. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import type { Exchange } from './model.ts';
import type { SectionProps } from './section.ts';

type ResultProps = { readonly exchange: Exchange; readonly onUndo: () => void };

const Result = ({ exchange, onUndo }: ResultProps): JSX.Element | null => {
  const { options: words } = useMessages();
  if (exchange.at === 'idle') return null;
  if (exchange.at === 'no-json') return <Notice kind="fault">{words.importNoJson}</Notice>;
  if (exchange.at === 'refused') {
    return <Notice kind="fault">{words.importRefused(exchange.where)}</Notice>;
  }
  return (
    <Notice
      kind="done"
      actions={
        <button type="button" id="undo-import" onClick={onUndo}>
          {words.undo}
        </button>
      }
    >
      {words.imported(exchange.sites)}
    </Notice>
  );
};

export const Backup = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) options.importText(await file.text());
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <Card id="backup" title={words.backup} hint={words.backupHint}>
      <div>
        <div class="buttons">
          <button
            type="button"
            id="export"
            onClick={() => surroundings.download(options.exportText())}
          >
            {words.exportButton}
          </button>
          <button type="button" id="import" onClick={() => picker.current?.click()}>
            {words.importButton}
          </button>
          <input
            id="import-file"
            ref={picker}
            type="file"
            accept=".json,application/json"
            aria-label={words.importButton}
            hidden
            onChange={(event) => void take(event.currentTarget)}
          />
        </div>
        <div id="exchange" class="news" role="status">
          <Result exchange={state.exchange} onUndo={() => options.undoImport()} />
        </div>
      </div>
    </Card>
  );
};
