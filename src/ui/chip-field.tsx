/** A list of words as chips: typed, picked from what the page says or from what was used before. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Combobox } from './combobox.tsx';
import { Icon } from './icons.tsx';
import { useMessages } from './language.ts';
import { addWords, matchWords } from './words.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** Stands beside the label. */
  readonly aside?: ComponentChildren;
  readonly words: readonly string[];
  /** To add with one click. */
  readonly suggested?: readonly string[];
  /** To offer while typing. */
  readonly known: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  /** Takes the focus once, when it appears. */
  readonly autoFocus?: boolean;
};

const SUGGESTED = 6;

export const ChipField = (props: Props): JSX.Element => {
  const { id, label, aside, words, suggested = [], known, onChange, autoFocus = false } = props;
  const { chips } = useMessages();
  const [announcement, announce] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  const add = (added: readonly string[]): void => {
    const next = addWords(words, added);
    if (next === words) return;
    announce(chips.added(next.slice(words.length).join(', ')));
    onChange(next);
  };
  const remove = (index: number): void => {
    const word = words[index];
    if (word === undefined) return;
    announce(chips.removed(word));
    onChange(words.filter((_, other) => other !== index));
  };
  /** By keyboard: the focus goes to the neighbour, or to the line. */
  const removeFocused = (index: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? input.current)?.focus();
    remove(index);
  };

  const offers = matchWords(suggested, '', words, SUGGESTED);
  return (
    <div class="field">
      <div class="label-row">
        <label for={id}>{label}</label>
        {aside && <span class="aside">{aside}</span>}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a larger place to hit the line, which keys reach by themselves */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        class="chips"
        onClick={(event) => {
          if (event.target === event.currentTarget) input.current?.focus();
        }}
      >
        {words.length > 0 && (
          <ul ref={list} aria-label={label}>
            {words.map((word, index) => (
              <li key={word} class="chip">
                <bdi>{word}</bdi>
                <button
                  type="button"
                  aria-label={chips.remove(word)}
                  title={chips.remove(word)}
                  onClick={() => removeFocused(index)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
                    event.preventDefault();
                    removeFocused(index);
                  }}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <Combobox
          id={id}
          input={input}
          placeholder={chips.add}
          describedBy={`${id}-hint`}
          known={[...suggested, ...known]}
          taken={words}
          onAdd={add}
          onRemoveLast={() => remove(words.length - 1)}
        />
      </div>
      {offers.length > 0 && (
        <div class="suggested">
          <span>{chips.suggested}</span>
          {offers.map((word) => (
            <button
              key={word}
              type="button"
              aria-label={chips.suggest(word)}
              onClick={() => add([word])}
            >
              <Icon name="plus" />
              <bdi>{word}</bdi>
            </button>
          ))}
        </div>
      )}
      <span class="unseen" id={`${id}-hint`}>
        {chips.hint}
      </span>
      <span class="unseen" role="status">
        {announcement}
      </span>
    </div>
  );
};
