/** Whether saved articles stay in the library, and forgetting everything. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toFault } from '../core/fault.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import type { LibraryNeeds, SectionProps } from './section.ts';

type Asked = { readonly is: 'no' } | { readonly is: 'asked'; readonly count: number };

const Forget = ({ needs }: { readonly needs: LibraryNeeds }): JSX.Element => {
  const { tag } = useLanguage();
  const { library, faults } = useMessages();
  const words = library.settings;
  const [asked, setAsked] = useState<Asked>({ is: 'no' });
  const [status, setStatus] = useState<JSX.Element | undefined>();
  const forgetting = useRef<HTMLButtonElement>(null);
  const keeping = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that had the focus is gone; a key that is held must not find the one that forgets.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (lost && asked.is === 'asked') keeping.current?.focus();
    else if (lost && wasAsked.current) forgetting.current?.focus();
    wasAsked.current = asked.is === 'asked';
  }, [asked.is]);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setStatus(<Notice kind="fault">{faults[toFault(error, 'storage-failed').code]}</Notice>);
    }
  };
  const ask = (): Promise<void> =>
    attempt(async () => {
      setStatus(undefined);
      setAsked({ is: 'asked', count: await needs.count() });
    });
  const forget = (): Promise<void> =>
    attempt(async () => {
      setAsked({ is: 'no' });
      await needs.forgetAll();
      setStatus(<Notice kind="done">{words.forgotten}</Notice>);
    });
  return (
    <div>
      {asked.is === 'no' && (
        <button ref={forgetting} type="button" id="forget-all" onClick={() => void ask()}>
          {words.forgetAll}
        </button>
      )}
      <div id="forgetting" class="news" role="status">
        {asked.is === 'asked' && (
          <Notice
            kind="doubt"
            actions={
              <div class="buttons">
                <button type="button" id="forget-yes" onClick={() => void forget()}>
                  {words.yes}
                </button>
                <button
                  ref={keeping}
                  type="button"
                  id="forget-no"
                  onClick={() => setAsked({ is: 'no' })}
                >
                  {words.no}
                </button>
              </div>
            }
          >
            <p>
              <strong>
                {words.sure(library.count(new Intl.NumberFormat(tag).format(asked.count)))}
              </strong>
            </p>
            <p>{words.forgetHint}</p>
          </Notice>
        )}
        {status}
      </div>
    </div>
  );
};

export const LibrarySection = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { library, menus } = useMessages();
  const words = library.settings;
  return (
    <Card id="library-card" title={words.title} hint={words.hint}>
      <div>
        <label class="switch">
          <input
            id="keep-library"
            type="checkbox"
            checked={state.settings.library}
            aria-describedby="keep-library-hint"
            onChange={(event) => options.change({ library: event.currentTarget.checked })}
          />
          {words.keep}
        </label>
        <p class="hint" id="keep-library-hint">
          {words.offHint}
        </p>
      </div>
      <p>
        <a id="open-library" href="../library/index.html" target="_blank" rel="noreferrer">
          {menus.library}
        </a>
      </p>
      <Forget needs={dependencies.library} />
    </Card>
  );
};
