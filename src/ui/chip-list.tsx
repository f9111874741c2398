/** The chips of a field: removed by their button, moved by the mouse or with Alt and the arrows. */
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useMessages } from './language.ts';
import { moveWord } from './words.ts';

export type ChipMark = {
  /** Why it is there, where the user did not put it there. */
  readonly why?: string | undefined;
  /** Made just now. */
  readonly isNew?: boolean;
};

type Props = {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly label: string;
  readonly words: readonly string[];
  readonly markOf: (word: string) => ChipMark;
  /** How a word is shown. */
  readonly textOf: (word: string) => string;
  readonly onRemove: (index: number) => void;
  readonly onOrder: (words: readonly string[], moved: string) => void;
  /** Past the last chip. */
  readonly onLeave: () => void;
};

export const ChipList = (props: Props): JSX.Element => {
  const { list, label, words, markOf, textOf, onRemove, onOrder, onLeave } = props;
  const { chips } = useMessages();
  const dragged = useRef<number | undefined>(undefined);
  /** The word whose button had the focus before its chip was moved. */
  const moved = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    const at = moved.current === undefined ? -1 : words.indexOf(moved.current);
    moved.current = undefined;
    if (at >= 0) list.current?.querySelectorAll('button')[at]?.focus();
  }, [words]);

  const move = (from: number, by: number): void => {
    const next = moveWord(words, from, by);
    const word = words[from];
    if (next === words || word === undefined) return;
    moved.current = word;
    onOrder(next, word);
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const by = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key];
    if (by !== undefined && event.altKey) move(index, by);
    else if (by !== undefined && !event.ctrlKey && !event.metaKey) {
      const next = list.current?.querySelectorAll('button')[index + by];
      if (next) next.focus();
      else if (index + by >= words.length) onLeave();
    } else if (event.key === 'Backspace' || event.key === 'Delete') onRemove(index);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul ref={list} aria-label={label}>
      {words.map((word, index) => {
        const { why, isNew } = markOf(word);
        const text = textOf(word);
        const isFromPage = text !== word;
        const about = why ?? (isFromPage ? word : undefined);
        return (
          <li
            key={word}
            class={`chip${why === undefined ? '' : ' usual'}${isNew ? ' new' : ''}${isFromPage ? ' from-page' : ''}`}
            title={about}
            draggable
            onDragStart={(event) => {
              dragged.current = index;
              event.dataTransfer?.setData('text/plain', word);
            }}
            onDragOver={(event) => {
              if (dragged.current !== undefined) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== undefined) move(dragged.current, index - dragged.current);
              dragged.current = undefined;
            }}
            onDragEnd={() => {
              dragged.current = undefined;
            }}
          >
            <bdi>{text}</bdi>
            {why !== undefined && <span class="unseen">{`, ${why}`}</span>}
            <button
              type="button"
              aria-label={chips.remove(text)}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
              title={about === undefined ? chips.remove(text) : `${about} · ${chips.remove(text)}`}
              onClick={() => onRemove(index)}
              onKeyDown={(event) => press(event, index)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
};
