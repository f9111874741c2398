/** The same settings in all browsers of the user: on, off, and what is in the way. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FaultCode, toFault } from '../core/fault.ts';
import { faultText } from '../locales/index.ts';
import type { Passage } from '../settings/passages.ts';
import type { SyncState } from '../settings/sync.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import { Passages } from './passages.tsx';
import type { SectionProps } from './section.ts';

export const Sync = ({ dependencies: { sync: needs } }: SectionProps): JSX.Element => {
  const messages = useMessages();
  const { options: words } = messages;
  const [state, setState] = useState<SyncState>({ on: false, at: 0 });
  const [differ, setDiffer] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  useEffect(() => {
    const show = (): void => {
      needs.read().then(setState, (error: unknown) => setFault(toFault(error).code));
    };
    show();
    return needs.watch(show);
  }, [needs]);

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFault(undefined);
    try {
      setDiffer((await work()) === 'differ');
    } catch (error) {
      setFault(toFault(error, 'sync-failed').code);
    }
  };
  const wrong = fault ?? (state.on ? state.fault : undefined);
  const asks = differ || wrong === 'sync-unseen';
  useEffect(() => {
    if (!asks) return;
    needs.passages().then(setPassages, (error: unknown) => console.warn('nothing to show', error));
  }, [asks, state]);
  return (
    <Card id="sync" title={words.sync} hint={words.syncHint}>
      <div>
        <label class="switch">
          <input
            id="sync-on"
            type="checkbox"
            checked={state.on}
            onChange={({ currentTarget: box }) => {
              const wanted = box.checked;
              // It shows the current state, not the one requested.
              box.checked = state.on;
              void attempt(() => (wanted ? needs.start() : needs.stop()));
            }}
          />
          {words.syncOn}
        </label>
        <div class="news" role="status">
          {asks && (
            <Notice
              kind="wait"
              actions={
                <>
                  <button
                    type="button"
                    id="sync-there"
                    onClick={() => void attempt(() => needs.start('there', passages))}
                  >
                    {words.syncThere}
                  </button>
                  <button
                    type="button"
                    id="sync-here"
                    onClick={() => void attempt(() => needs.start('here'))}
                  >
                    {words.syncHere}
                  </button>
                </>
              }
            >
              <p>{differ ? words.syncDiffer : faultText(messages, 'sync-unseen')}</p>
              {passages.length > 0 && (
                <>
                  {differ && <p>{words.syncPassages}</p>}
                  <Passages of={passages} />
                </>
              )}
            </Notice>
          )}
          {wrong && wrong !== 'sync-unseen' && (
            <Notice kind="fault">{faultText(messages, wrong)}</Notice>
          )}
        </div>
      </div>
    </Card>
  );
};
