/** What will be written, and what became of it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { destinationOf } from '../core/choice.ts';
import type { FaultCode } from '../core/fault.ts';
import { destinationWords, faultText } from '../locales/index.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { Icon } from '../ui/icons.tsx';
import type { ImageAccess } from '../ui/image-access.tsx';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { DestinationMenu } from './destination-menu.tsx';
import type { Popup } from './model.ts';
import { nextStep } from './next-step.ts';
import { PreviewLine } from './preview-line.tsx';
import { RecoveryButtons } from './recovery-buttons.tsx';
import { ReportLink } from './report-link.tsx';
import { Saved } from './saved.tsx';
import type { Ready } from './state.ts';

type Props = {
  readonly view: Ready;
  readonly popup: Popup;
  readonly destinations: readonly DestinationInfo[];
  readonly access: ImageAccess;
  readonly toReport: (fault: FaultCode) => string;
  readonly close: () => void;
};

/** Everything that happens is said here, in one place that screen readers follow. */
const Status = ({
  view,
  popup,
  access,
  toReport,
}: Omit<Props, 'close' | 'destinations'>): JSX.Element => {
  const messages = useMessages();
  const { saving } = view;
  const fault =
    saving.at === 'unsaved'
      ? saving.fault
      : (view.noteFault ?? (view.copied === 'refused' ? 'clipboard-refused' : undefined));
  return (
    <div id="status" class="status" aria-live="polite" data-state={saving.at}>
      {saving.at === 'saving' && saving.waiting && (
        <Notice kind="wait">{messages.popup.waiting}</Notice>
      )}
      {saving.at === 'saving' && !saving.waiting && saving.pictures && (
        <Notice kind="wait">
          {messages.images.progress(saving.pictures.done, saving.pictures.of)}
        </Notice>
      )}
      {saving.at === 'saved' && (
        <Saved view={view} receipt={saving.receipt} popup={popup} access={access} />
      )}
      {view.undone && (
        <Notice kind={view.undone === 'removed' ? 'done' : 'doubt'}>
          {messages.toast.undone[view.undone]}
        </Notice>
      )}
      {view.draftLost && <Notice kind="doubt">{messages.popup.draftLost}</Notice>}
      {fault && (
        <Notice
          kind="fault"
          actions={
            <>
              <RecoveryButtons fault={fault} onAction={(action) => void popup.goOn(action)} />
              <ReportLink fault={fault} toReport={toReport} />
            </>
          }
        >
          <p>{faultText(messages, fault, saving.at === 'unsaved' ? saving.detail : undefined)}</p>
        </Notice>
      )}
    </div>
  );
};

export const Outcome = ({
  view,
  popup,
  destinations,
  access,
  toReport,
  close,
}: Props): JSX.Element => {
  const messages = useMessages();
  const { saving, switching, copied } = view;
  const next = nextStep(view);
  const isDone = saving.at === 'saved' || (saving.at === 'idle' && next === 'done');
  const { save } = destinationWords(messages, destinationOf(view.choice));
  const saveWord = next === 'update' ? messages.popup.update : (save ?? messages.popup.save);
  const closing = useRef<HTMLButtonElement>(null);
  const busy = saving.at === 'saving' || switching || view.pages?.at === 'reading';
  // The button that had the focus is gone; Enter goes on to mean what lies next.
  useEffect(() => {
    if (saving.at === 'saved' && document.activeElement === document.body) closing.current?.focus();
  }, [saving.at]);
  return (
    <>
      {saving.at !== 'saved' && <PreviewLine view={view} onOpen={() => void popup.openPreview()} />}
      <footer class="actions">
        <Status view={view} popup={popup} access={access} toReport={toReport} />
        <div class="buttons">
          <span class="split">
            {isDone ? (
              <button
                key="close"
                ref={closing}
                type="button"
                id="close"
                class="big primary"
                aria-keyshortcuts="Enter"
                onClick={close}
              >
                {messages.popup.done}
              </button>
            ) : (
              <button
                key="save"
                type="button"
                id="save"
                class="big primary"
                aria-disabled={busy}
                aria-keyshortcuts="Enter"
                onClick={() => void popup[next === 'copy' ? 'saveCopy' : 'save']()}
              >
                {saving.at === 'saving' ? messages.popup.saving : saveWord}
              </button>
            )}
            {saving.at !== 'saved' && (
              <DestinationMenu view={view} popup={popup} destinations={destinations} />
            )}
          </span>
          <button type="button" id="copy" class="big" onClick={() => void popup.copy()}>
            {copied === 'yes' && <Icon name="check" />}
            <span aria-live="polite">
              {copied === 'yes' ? messages.popup.copied : messages.popup.copy}
            </span>
          </button>
        </div>
      </footer>
    </>
  );
};
