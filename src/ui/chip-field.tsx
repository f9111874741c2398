/** A list of words as chips: typed, suggested, or picked from what was used before; the first counts most. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import { wordText } from '../locales/index.ts';
import { ChipList, type ChipMark } from './chip-list.tsx';
import { Combobox } from './combobox.tsx';
import { useMessages } from './language.ts';
import { watchPending } from './pending-words.ts';
import { reasonText, SuggestedRow } from './suggested-row.tsx';
import { useHanToLatin } from './use-han-to-latin.ts';
import { addWords, isSame, toWord } from './words.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** Categories have levels. */
  readonly of: 'categories' | 'tags' | 'entries';
  /** Stands beside the label. */
  readonly aside?: ComponentChildren;
  readonly words: readonly string[];
  /** To add with one click; those chosen from the beginning are marked while they are in. */
  readonly suggested?: readonly Suggestion[];
  /** To offer while typing. */
  readonly known: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  /** Takes the focus once, when it appears. */
  readonly autoFocus?: boolean;
};

const NONE: readonly Suggestion[] = [];

export const ChipField = (props: Props): JSX.Element => {
  const { id, label, of, aside, words, suggested = NONE, known, onChange, autoFocus } = props;
  const messages = useMessages();
  const { chips } = messages;
  const [text, setText] = useState('');
  const [announcement, announce] = useState('');
  const [made, setMade] = useState<readonly string[]>([]);
  /** The user was asked what becomes of a word that is typed and not added. */
  const [asked, ask] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const offered = [...suggested.map(({ word }) => word), ...known];
  const typing = { levels: of === 'categories', hanToLatin: useHanToLatin(text, offered) };

  const textOf = (word: string): string => (of === 'entries' ? word : wordText(messages, word));

  const add = (added: readonly string[]): void => {
    const next = addWords(words, added);
    if (next === words) return;
    const fresh = next.slice(words.length);
    setMade([...made, ...fresh.filter((word) => !offered.some((other) => isSame(other, word)))]);
    announce(chips.added(fresh.map(textOf).join(', ')));
    onChange(next);
  };
  const remove = (index: number): void => {
    const word = words[index];
    if (word === undefined) return;
    announce(chips.removed(textOf(word)));
    onChange(words.filter((_, other) => other !== index));
  };
  /** By keyboard: the focus goes to the neighbour, or to the line. */
  const removeFocused = (index: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? input.current)?.focus();
    remove(index);
  };
  const change = (typed: string): void => {
    setText(typed);
    ask(false);
  };

  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  // Both see the field as it is now, whatever was drawn last.
  const settle = (): boolean => {
    const word = toWord(text, offered, typing);
    if (word === '') return true;
    if ([...offered, ...words].some((other) => isSame(other, word))) {
      change('');
      add([word]);
      return true;
    }
    ask(true);
    input.current?.focus();
    return false;
  };
  const toggle = (event: KeyboardEvent): void => {
    const number = /^Digit([1-9])$/.exec(event.code)?.[1];
    const one = suggested[Number(number) - 1];
    if (!one || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = document.activeElement?.closest('[data-words]');
    if (place ? place !== root.current : of !== 'categories') return;
    event.preventDefault();
    const at = words.findIndex((word) => isSame(word, one.word));
    if (at < 0) add([one.word]);
    else remove(at);
  };
  const now = useRef({ settle, toggle });
  now.current = { settle, toggle };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => now.current.toggle(event);
    const unwatch = watchPending(() => now.current.settle());
    document.addEventListener('keydown', press);
    return () => {
      unwatch();
      document.removeEventListener('keydown', press);
    };
  }, []);

  const markOf = (word: string): ChipMark => {
    const from = suggested.find((one) => one.chosen && one.word === word);
    return { why: from && reasonText(messages, from.why), isNew: made.includes(word) };
  };
  const usual = words.flatMap((word) => markOf(word).why ?? []);

  return (
    <div class="field" ref={root} data-words={of}>
      <div class="label-row">
        <label for={id}>{label}</label>
        {(aside || usual.length > 0) && (
          <span class="aside">
            {aside}
            {usual.length > 0 && <bdi class="usual-why">{[...new Set(usual)].join(' · ')}</bdi>}
          </span>
        )}
      </div>
      {/* Above the line: the offers lie below it. */}
      {asked && (
        <p class="pending" role="alert">
          {chips.pending(text.trim())}{' '}
          <button type="button" onClick={() => change('')}>
            {chips.drop}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a larger place to hit the line, which keys reach by themselves */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        class="chips"
        onClick={(event) => {
          if (event.target === event.currentTarget) input.current?.focus();
        }}
      >
        {words.length > 0 && (
          <ChipList
            list={list}
            label={label}
            words={words}
            markOf={markOf}
            textOf={textOf}
            onRemove={removeFocused}
            onOrder={(next, moved) => {
              announce(chips.moved(textOf(moved), next.indexOf(moved) + 1));
              onChange(next);
            }}
            onLeave={() => input.current?.focus()}
          />
        )}
        <Combobox
          id={id}
          input={input}
          placeholder={chips.add}
          describedBy={`${id}-hint`}
          known={offered}
          taken={words}
          typing={typing}
          text={text}
          onText={change}
          newWord={chips.create[of]}
          onAdd={add}
          onRemoveLast={() => remove(words.length - 1)}
          onLeave={() => [...(list.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()}
        />
      </div>
      <SuggestedRow suggested={suggested} words={words} onAdd={(word) => add([word])} />
      <span class="unseen" id={`${id}-hint`}>
        {chips.hint}
      </span>
      <span class="unseen" role="status">
        {announcement}
      </span>
    </div>
  );
};
