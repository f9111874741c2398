/** A button that asks for a JSON file and hands over its text. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly onText: (text: string) => void;
};

export const FileButton = ({ id, label, onText }: Props): JSX.Element => {
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    // What cannot be read, because it is gone or larger than a text may be, is no JSON.
    const text = await file?.text().catch((error: unknown) => {
      console.warn('the file cannot be read', error);
      return '';
    });
    if (text !== undefined) onText(text);
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <button type="button" id={id} onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        id={`${id}-file`}
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={(event) => void take(event.currentTarget)}
      />
    </>
  );
};
