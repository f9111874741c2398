/** Takes back what a batch has saved, once its user has said again that the files may go. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

type Props = {
  /** How many notes there are to delete. */
  readonly count: number;
  readonly onUndo: () => void;
};

export const UndoButton = ({ count, onUndo }: Props): JSX.Element => {
  const { batch: words } = useMessages();
  const [isAsked, ask] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);
  const keeping = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that had the focus is gone; a key that is held must not find the one that deletes.
  useEffect(() => {
    if (isAsked) keeping.current?.focus();
    else if (wasAsked.current) asking.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked)
    return (
      <button ref={asking} type="button" id="undo" onClick={() => ask(true)}>
        {words.undo}
      </button>
    );
  return (
    <Notice
      kind="doubt"
      live
      actions={
        <>
          <button type="button" id="undo-yes" onClick={onUndo}>
            {words.undoYes(count)}
          </button>
          <button ref={keeping} type="button" id="undo-no" onClick={() => ask(false)}>
            {words.undoNo}
          </button>
        </>
      }
    >
      <p>{words.undoSure(count)}</p>
    </Notice>
  );
};
