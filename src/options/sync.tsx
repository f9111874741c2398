/** The same settings in all browsers of the user: on, off, and what is in the way. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FaultCode, toFault } from '../core/fault.ts';
import type { SyncState } from '../settings/sync.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import type { SyncNeeds } from './section.ts';

export const Sync = ({ needs }: { readonly needs: SyncNeeds }): JSX.Element => {
  const { options: words, faults } = useMessages();
  const [state, setState] = useState<SyncState>({ on: false, at: 0 });
  const [differ, setDiffer] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
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
              // It shows what is, not what is wished for.
              box.checked = state.on;
              void attempt(() => (wanted ? needs.start() : needs.stop()));
            }}
          />
          {words.syncOn}
        </label>
        <div class="news" role="status">
          {differ && (
            <Notice
              kind="wait"
              actions={
                <>
                  <button
                    type="button"
                    id="sync-there"
                    onClick={() => void attempt(() => needs.start('there'))}
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
              {words.syncDiffer}
            </Notice>
          )}
          {wrong && <Notice kind="fault">{faults[wrong]}</Notice>}
        </div>
      </div>
    </Card>
  );
};
