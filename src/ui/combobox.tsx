/** A line to type a word into, with those that are known offered below. */
import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isComposing } from './keys.ts';
import { isSeparated, MAX_WORD, matchWords, splitWords } from './words.ts';

type Props = {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly known: readonly string[];
  readonly taken: readonly string[];
  readonly onAdd: (words: readonly string[]) => void;
  readonly onRemoveLast: () => void;
};

const CLOSED = { open: false, active: -1 };

export const Combobox = (props: Props): JSX.Element => {
  const { id, input, placeholder, describedBy, known, taken, onAdd, onRemoveLast } = props;
  const [text, setText] = useState('');
  const [list, setList] = useState(CLOSED);
  const offers = list.open ? matchWords(known, text, taken) : [];
  const active = offers[list.active];
  const open = offers.length > 0;

  const add = (words: readonly string[]): void => {
    setText('');
    setList(CLOSED);
    if (words.length > 0) onAdd(words);
  };
  const take = (typed: string): void => {
    if (isSeparated(typed)) add(splitWords(typed));
    else {
      setText(typed);
      setList({ open: typed.trim() !== '', active: -1 });
    }
  };
  const move = (by: number): void => {
    const count = (list.open ? offers : matchWords(known, text, taken)).length;
    const next = list.open ? list.active + by : by > 0 ? 0 : count - 1;
    setList({ open: true, active: count ? (next + count) % count : -1 });
  };

  /** What the key means here, if anything. */
  const meaningOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === 'Enter' && active) return () => add([active]);
    if (event.key === 'Enter' && text.trim()) return () => add(splitWords(text));
    if (event.key === 'Escape' && open) return () => setList(CLOSED);
    if (event.key === 'ArrowDown') return () => move(1);
    if (event.key === 'ArrowUp') return () => move(-1);
    // A held key empties the text, and stops there.
    if (event.key === 'Backspace' && text === '' && !event.repeat) return onRemoveLast;
    return undefined;
  };
  const press = (event: KeyboardEvent): void => {
    const act = isComposing(event) ? undefined : meaningOf(event);
    if (!act) return;
    act();
    // Ctrl+Enter adds, and then does what Enter does outside.
    if (event.key === 'Enter' && event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="combobox">
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_WORD}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={active ? `${id}-${list.active}` : undefined}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          if (event.isComposing) setText(event.currentTarget.value);
          else take(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={(event) => add(splitWords(event.currentTarget.value))}
      />
      {open && (
        <div class="offers" id={`${id}-list`} role="listbox" aria-label={placeholder}>
          {offers.map((word, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the line has the keys
            <div
              key={word}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              dir="auto"
              aria-selected={index === list.active}
              // The line keeps the focus, or its text would be added too.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add([word])}
            >
              {word}
            </div>
          ))}
        </div>
      )}
    </span>
  );
};
