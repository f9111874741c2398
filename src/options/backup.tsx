/** All settings out to a file, and in from one. */
import type { JSX } from 'preact';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import { useDownload } from './download.tsx';
import { FileButton } from './file-button.tsx';
import type { ImportOutcome } from './import-settings.ts';
import { listed } from './listed.ts';
import type { Options } from './model.ts';
import { Asked } from './passages.tsx';
import { ReplacedSettings } from './replaced-settings.tsx';
import type { SectionProps } from './section.ts';

type ResultProps = { readonly exchange: ImportOutcome; readonly options: Options };

const Result = ({ exchange, options }: ResultProps): JSX.Element | null => {
  const { options: words, profiles } = useMessages();
  if (exchange.at === 'idle') return null;
  if (exchange.at === 'no-json') return <Notice kind="fault">{words.importNoJson}</Notice>;
  if (exchange.at === 'newer') return <Notice kind="fault">{words.importNewer}</Notice>;
  if (exchange.at === 'no-settings') {
    return <Notice kind="fault">{words.importNoSettings}</Notice>;
  }
  if (exchange.at === 'refused') {
    return <Notice kind="fault">{words.importRefused(exchange.where)}</Notice>;
  }
  if (exchange.at === 'asked') {
    return (
      <Asked
        id="import"
        question={words.importAsked}
        passages={exchange.passages}
        onTake={() => options.answerImport(true)}
        onLeave={() => options.answerImport(false)}
      />
    );
  }
  const { dropped, unknown, sites } = exchange;
  const lines = [
    ...(dropped.length > 0 ? [profiles.dropped(listed(dropped))] : []),
    ...(unknown.profiles.length > 0 ? [words.unknownProfiles(listed(unknown.profiles))] : []),
    ...(unknown.destinations.length > 0
      ? [words.unknownDestinations(listed(unknown.destinations))]
      : []),
  ];
  return (
    <Notice
      kind={lines.length > 0 ? 'doubt' : 'done'}
      actions={
        <button type="button" id="undo-import" onClick={() => options.undoImport()}>
          {words.undo}
        </button>
      }
    >
      <p>{words.imported(sites)}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
};

export const Backup = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { start, said } = useDownload(dependencies);
  return (
    <Card id="backup" title={words.backup} hint={words.backupHint}>
      <div>
        <div class="buttons">
          <button
            type="button"
            id="export"
            onClick={async () => {
              // That it cannot be read must not keep the settings from being exported.
              const history = await dependencies.history.read().catch(() => []);
              await start(options.exportText(history), 'presscut-settings');
            }}
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
        <ReplacedSettings state={state} options={options} dependencies={dependencies} />
        <div id="exchange" class="news" role="status">
          <Result exchange={state.importOutcome} options={options} />
        </div>
      </div>
    </Card>
  );
};
