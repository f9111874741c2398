/** What stands around an article that is read: what can be done with it, and how a save of it goes. */
import type { JSX } from 'preact';
import { faultText, outcomeText } from '../locales/index.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Library } from './model.ts';
import { isOnTheWeb } from './rows.ts';
import { isOver, type Open } from './state.ts';

type Props = { readonly open: Open; readonly library: Library };

export const Saving = ({ open }: Pick<Props, 'open'>): JSX.Element | null => {
  const messages = useMessages();
  const { popup } = messages;
  const { saving } = open;
  if (!saving) return <div class="saving" role="status" />;
  const { receipt } = saving;
  return (
    <div class="saving" role="status" data-state={saving.state}>
      {saving.state === 'unsaved' && (
        <Notice kind="fault">
          {faultText(messages, saving.fault ?? 'unexpected', saving.detail)}
        </Notice>
      )}
      {saving.state === 'saved' && receipt && (
        <Notice kind="done">{outcomeText(messages, receipt)}</Notice>
      )}
      {!isOver(saving) && <Notice kind="wait">{popup.saving}</Notice>}
    </div>
  );
};

export const Buttons = ({
  open,
  library,
  destinations,
}: Props & { destinations: readonly DestinationInfo[] }): JSX.Element => {
  const { library: words } = useMessages();
  const { row } = open;
  const destination = row.entry?.receipts.at(-1)?.destination;
  return (
    <div class="buttons">
      <button type="button" class="back" onClick={() => library.close()}>
        {words.back}
      </button>
      {isOnTheWeb(row) && (
        <a class="button original" href={row.url} target="_blank" rel="noreferrer noopener">
          {words.original}
        </a>
      )}
      {destinations.find(({ id }) => id === destination)?.shows && (
        <button type="button" class="show" onClick={() => void library.show(row)}>
          {words.showFile}
        </button>
      )}
      <button type="button" class="copy" onClick={() => void library.copy()}>
        {words.copyNote}
      </button>
      <button
        type="button"
        class="delete"
        title={words.deleteHint}
        onClick={() => void library.remove(row)}
      >
        {words.delete}
      </button>
    </div>
  );
};
