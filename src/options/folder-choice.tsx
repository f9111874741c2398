/** Choosing the folder that notes go into, and allowing it again where the browser has closed it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FaultCode, toFault } from '../core/fault.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { FolderControl, FolderState } from './folder.ts';

export const FOLDER_ANCHOR = 'folder-choice';

export const FolderChoice = ({ control }: { readonly control: FolderControl }): JSX.Element => {
  const { destinations, faults } = useMessages();
  const words = destinations.folder;
  const [state, setState] = useState<FolderState>({ open: false, waiting: 0 });
  const [fault, setFault] = useState<FaultCode>();
  const show = async (work: () => Promise<void>): Promise<void> => {
    try {
      setFault(undefined);
      await work();
      setState(await control.read());
    } catch (error) {
      setFault(toFault(error).code);
    }
  };
  useEffect(() => {
    void show(async () => undefined);
  }, []);
  const locked = state.name !== undefined && !state.open;
  return (
    <div class="field folder-choice" id={FOLDER_ANCHOR}>
      <h3>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      <p id="folder-name" role="status">
        <bdi>{state.name === undefined ? words.none : words.chosen(state.name)}</bdi>
        {state.waiting > 0 && ` ${words.waiting(state.waiting)}`}
      </p>
      {locked && <Notice kind="doubt">{words.locked}</Notice>}
      {fault && (
        <Notice kind="fault" live>
          {faults[fault]}
        </Notice>
      )}
      <div class="buttons">
        {locked && (
          <button type="button" id="allow-folder" onClick={() => void show(control.allow)}>
            {state.waiting > 0 ? words.allowAndSave : words.allow}
          </button>
        )}
        <button type="button" id="choose-folder" onClick={() => void show(control.choose)}>
          {words.choose}
        </button>
      </div>
    </div>
  );
};
