/** The buttons beside a fault: one for each way out. */
import type { JSX } from 'preact';
import type { FaultCode } from '../core/fault.ts';
import { useMessages } from '../ui/language.ts';
import { mendedAt, type Way, waysOut } from './ways.ts';

type Props = {
  readonly fault: FaultCode;
  readonly onWay: (way: Way) => void;
  /** Whose save it is, where there are several. */
  readonly title?: string;
};

export const WaysOut = ({ fault, onWay, title }: Props): JSX.Element => {
  const { popup, destinations } = useMessages();
  const labels: Record<Exclude<Way, 'options'>, string> = {
    again: popup.tryAgain,
    allow: destinations.folder.allowAndSave,
    'save-as': destinations.saveAs,
    downloads: destinations.folder.elsewhere,
    clipboard: popup.copy,
  };
  return (
    <>
      {waysOut(fault).map((way) =>
        way === 'options' ? (
          <a
            key={way}
            href={`../options/index.html#${mendedAt(fault)}`}
            target="_blank"
            rel="noreferrer"
          >
            {fault.startsWith('folder-') ? destinations.folder.choose : popup.options}
          </a>
        ) : (
          <button
            key={way}
            type="button"
            id={title ? undefined : way === 'again' ? 'try-again' : way}
            aria-label={title && `${labels[way]}: ${title}`}
            onClick={() => onWay(way)}
          >
            {labels[way]}
          </button>
        ),
      )}
    </>
  );
};
