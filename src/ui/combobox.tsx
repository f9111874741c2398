/** A line to type a word into: those that are known are offered below, a new one is made on purpose. */
import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isComposing } from './keys.ts';
import {
  isSame,
  isSeparated,
  MAX_WORD,
  type Match,
  matchWords,
  splitWords,
  type Typing,
  toWord,
} from './words.ts';

type Props = {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly known: readonly string[];
  readonly taken: readonly string[];
  readonly typing: Typing;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The row that makes a word of what is typed. */
  readonly newWord: (word: string) => string;
  readonly onAdd: (words: readonly string[]) => void;
  readonly onRemoveLast: () => void;
  /** To the last chip, from the beginning of the line. */
  readonly onLeave: () => void;
};

type Row = Match & { readonly isNew?: true };

const CLOSED = { open: false, active: -1 };

/** What matches, and, where it is none of these, the word itself as the last row. */
function rowsFor(props: Pick<Props, 'known' | 'taken' | 'typing'>, text: string): readonly Row[] {
  const { known, taken, typing } = props;
  const rows = matchWords(known, text, taken, 8, typing);
  const word = toWord(text, known, typing);
  const isKnown = [...known, ...taken].some((other) => isSame(other, word));
  return word === '' || isKnown ? rows : [...rows, { word, isMeant: true, isNew: true }];
}

export const Combobox = (props: Props): JSX.Element => {
  const { id, input, placeholder, describedBy, known, typing, text, onText } = props;
  const { newWord, onAdd, onRemoveLast, onLeave } = props;
  const [list, setList] = useState(CLOSED);
  const rows = list.open ? rowsFor(props, text) : [];
  const active = rows[list.active];
  const open = rows.length > 0;

  const add = (words: readonly string[]): void => {
    onText('');
    setList(CLOSED);
    if (words.length > 0) onAdd(words);
  };
  const addTyped = (typed: string): void =>
    add(splitWords(typed).map((word) => toWord(word, known, typing)));
  /** The row that Enter takes if no other is chosen. */
  const meant = (typed: string): number => rowsFor(props, typed).findIndex((row) => row.isMeant);
  const take = (typed: string): void => {
    if (isSeparated(typed)) addTyped(typed);
    else {
      onText(typed);
      setList(typed.trim() === '' ? CLOSED : { open: true, active: meant(typed) });
    }
  };
  const move = (by: number): void => {
    const count = (list.open ? rows : rowsFor(props, text)).length;
    const next = list.open ? list.active + by : by > 0 ? 0 : count - 1;
    setList({ open: true, active: count ? (next + count) % count : -1 });
  };

  /** What the key means here, if anything. */
  const meaningOf = (event: KeyboardEvent): (() => void) | undefined => {
    const { key } = event;
    const isTyped = text.trim() !== '';
    if (key === 'Enter' && (event.ctrlKey || event.metaKey))
      return isTyped ? () => addTyped(text) : undefined;
    if (key === 'Enter' && active) return () => add([active.word]);
    // The list was closed: it opens again, so that nothing half-typed is taken unseen.
    if (key === 'Enter' && isTyped) return () => setList({ open: true, active: meant(text) });
    if (key === 'Tab' && !event.shiftKey && isTyped && active && !active.isNew)
      return () => add([active.word]);
    if (key === 'Escape' && open) return () => setList(CLOSED);
    if (event.altKey) return undefined;
    if (key === 'ArrowDown') return () => move(1);
    if (key === 'ArrowUp') return () => move(-1);
    // A held key empties the text, and stops there.
    if (key === 'Backspace' && text === '' && !event.repeat) return onRemoveLast;
    return undefined;
  };
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const back = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const leads = event.key === (back ? 'ArrowRight' : 'ArrowLeft') && text === '' && !event.altKey;
    const act = leads ? onLeave : meaningOf(event);
    if (!act) return;
    act();
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
          if (event.isComposing) onText(event.currentTarget.value);
          else take(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onKeyDown={press}
        // What stands there stays as text: only a key, a comma or a click makes a word of it.
        onBlur={() => setList(CLOSED)}
      />
      {open && (
        <div class="offers" id={`${id}-list`} role="listbox" aria-label={placeholder}>
          {rows.map(({ word, isNew }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the line has the keys
            <div
              key={isNew ? 'new' : word}
              id={`${id}-${index}`}
              class={isNew ? 'new-word' : undefined}
              role="option"
              tabIndex={-1}
              dir="auto"
              aria-selected={index === list.active}
              // The line keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add([word])}
            >
              {isNew ? newWord(word) : word}
            </div>
          ))}
        </div>
      )}
    </span>
  );
};
