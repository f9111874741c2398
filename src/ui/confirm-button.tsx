/** A button whose work cannot be taken back: it asks once more, and the answer that keeps things gets the focus. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from './notice.tsx';

type Props = {
  /** Of the button; those of the answers begin with it. */
  readonly id: string;
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  /** What is asked. */
  readonly children: ComponentChildren;
  /** Before it is asked; nothing is where this answers `false`. */
  readonly onAsk?: () => Promise<boolean>;
  readonly onYes: () => void;
};

export const ConfirmButton = (props: Props): JSX.Element => {
  const { id, label, yes, no, children, onAsk, onYes } = props;
  const [isAsked, setAsked] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);
  const keeping = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that had the focus is gone; a key that is held must not find the one that deletes.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && isAsked) keeping.current?.focus();
    else if (isLost && wasAsked.current) asking.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const ask = async (): Promise<void> => {
    if ((await onAsk?.()) !== false) setAsked(true);
  };
  return (
    <>
      {!isAsked && (
        <button ref={asking} type="button" id={id} onClick={() => void ask()}>
          {label}
        </button>
      )}
      {/* There before it is asked, for screen readers to hear it. */}
      <div class="asked" role="status">
        {isAsked && (
          <Notice
            kind="doubt"
            actions={
              <div class="buttons">
                <button
                  type="button"
                  id={`${id}-yes`}
                  onClick={() => {
                    setAsked(false);
                    onYes();
                  }}
                >
                  {yes}
                </button>
                <button ref={keeping} type="button" id={`${id}-no`} onClick={() => setAsked(false)}>
                  {no}
                </button>
              </div>
            }
          >
            {children}
          </Notice>
        )}
      </div>
    </>
  );
};
