/** Whether saved articles stay in the library, and forgetting everything. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toFault } from '../core/fault.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { Card } from './card.tsx';
import type { LibraryNeeds, SectionProps } from './section.ts';

const Forget = ({ needs }: { readonly needs: LibraryNeeds }): JSX.Element => {
  const { tag } = useLanguage();
  const { library, faults } = useMessages();
  const words = library.settings;
  const [count, setCount] = useState(0);
  const [status, setStatus] = useState<JSX.Element | undefined>();
  const attempt = async (work: () => Promise<JSX.Element | undefined>): Promise<boolean> => {
    try {
      setStatus(await work());
      return true;
    } catch (error) {
      setStatus(<Notice kind="fault">{faults[toFault(error, 'storage-failed').code]}</Notice>);
      return false;
    }
  };
  const ask = (): Promise<boolean> =>
    attempt(async () => {
      setCount(await needs.count());
      return undefined;
    });
  const forget = (): Promise<boolean> =>
    attempt(async () => {
      await needs.forgetAll();
      return <Notice kind="done">{words.forgotten}</Notice>;
    });
  return (
    <div id="forgetting">
      <ConfirmButton
        id="forget-all"
        label={words.forgetAll}
        yes={words.yes}
        no={words.no}
        onAsk={ask}
        onYes={() => void forget()}
      >
        <p>
          <strong>{words.sure(library.count(new Intl.NumberFormat(tag).format(count)))}</strong>
        </p>
        <p>{words.forgetHint}</p>
      </ConfirmButton>
      <div class="news" role="status">
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
