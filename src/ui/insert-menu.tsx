/** Texts to put into a line at its caret, in one menu: a form has one stop for it and not a dozen. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useMessages } from './language.ts';

type Props = {
  /** Id and label of the line. */
  readonly of: string;
  readonly label: string;
  readonly offers: readonly string[];
};

/** Where the caret is, or was last. */
function insert(id: string, text: string): void {
  const line = document.getElementById(id);
  if (!(line instanceof HTMLInputElement)) return;
  line.focus();
  const end = line.value.length;
  line.setRangeText(text, line.selectionStart ?? end, line.selectionEnd ?? end, 'end');
  line.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const InsertMenu = ({ of, label, offers }: Props): JSX.Element => {
  const { options: words } = useMessages();
  const frame = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (frame.current) frame.current.open = false;
  };
  return (
    <details
      class="menu"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !frame.current?.open) return;
        event.stopPropagation();
        close();
        frame.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        if (!frame.current?.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <summary aria-label={`${words.insert}: ${label}`}>{words.insert}</summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the focus stays where it is until a text is put in */}
      <div class="menu-list" onMouseDown={(event) => event.preventDefault()}>
        {offers.map((text) => (
          <button
            key={text}
            type="button"
            class="code"
            onClick={() => {
              close();
              insert(of, text);
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
};
