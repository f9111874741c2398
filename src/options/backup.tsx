/** All settings out to a file, and in from one. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import { useDownload } from './download.tsx';
import type { Exchange } from './exchange.ts';
import { FileButton } from './file-button.tsx';
import type { SectionProps } from './section.ts';
import { SetAside } from './set-aside.tsx';

type ResultProps = { readonly exchange: Exchange; readonly onUndo: () => void };

const Result = ({ exchange, onUndo }: ResultProps): JSX.Element | null => {
  const { options: words, profiles } = useMessages();
  if (exchange.at === 'idle') return null;
  if (exchange.at === 'no-json') return <Notice kind="fault">{words.importNoJson}</Notice>;
  if (exchange.at === 'newer') return <Notice kind="fault">{words.importNewer}</Notice>;
  if (exchange.at === 'refused') {
    return <Notice kind="fault">{words.importRefused(exchange.where)}</Notice>;
  }
  return (
    <Notice
      kind={exchange.dropped.length > 0 ? 'doubt' : 'done'}
      actions={
        <button type="button" id="undo-import" onClick={onUndo}>
          {words.undo}
        </button>
      }
    >
      <p>{words.imported(exchange.sites)}</p>
      {exchange.dropped.length > 0 && <p>{profiles.dropped(exchange.dropped.join(', '))}</p>}
    </Notice>
  );
};

export const Backup = ({ state, options, surroundings }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { start, said } = useDownload(surroundings);
  return (
    <Card id="backup" title={words.backup} hint={words.backupHint}>
      <div>
        <div class="buttons">
          <button
            type="button"
            id="export"
            onClick={() => void start(options.exportText(), 'presscut-settings')}
          >
            {words.exportButton}
          </button>
          <FileButton
            id="import"
            label={words.importButton}
            onText={(text) => options.importText(text)}
          />
        </div>
        <div id="exported" class="news" role="status">
          {said}
        </div>
        <SetAside state={state} options={options} surroundings={surroundings} />
        <div id="exchange" class="news" role="status">
          <Result exchange={state.exchange} onUndo={() => options.undoImport()} />
        </div>
      </div>
    </Card>
  );
};
