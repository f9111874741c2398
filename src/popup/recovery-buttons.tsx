/** The buttons beside a fault: one for each recovery action. */
import type { JSX } from 'preact';
import type { FaultCode } from '../core/fault.ts';
import { useMessages } from '../ui/language.ts';
import { type RecoveryAction, recoveryActions, settingsAnchor } from './recovery-actions.ts';

type Props = {
  readonly fault: FaultCode;
  readonly onAction: (action: RecoveryAction) => void;
  /** Whose save it is, where there are several. */
  readonly title?: string;
};

export const RecoveryButtons = ({ fault, onAction, title }: Props): JSX.Element => {
  const { popup, destinations } = useMessages();
  const labels: Record<Exclude<RecoveryAction, 'options'>, string> = {
    again: popup.tryAgain,
    allow: destinations.folder.allowAndSave,
    'save-as': destinations.saveAs,
    downloads: destinations.folder.elsewhere,
    clipboard: popup.copy,
  };
  return (
    <>
      {recoveryActions(fault).map((action) =>
        action === 'options' ? (
          <a
            key={action}
            href={`../options/index.html#${settingsAnchor(fault)}`}
            target="_blank"
            rel="noreferrer"
          >
            {fault.startsWith('folder-') ? destinations.folder.choose : popup.options}
          </a>
        ) : (
          <button
            key={action}
            type="button"
            id={title ? undefined : action === 'again' ? 'try-again' : action}
            aria-label={title && `${labels[action]}: ${title}`}
            onClick={() => onAction(action)}
          >
            {labels[action]}
          </button>
        ),
      )}
    </>
  );
};
