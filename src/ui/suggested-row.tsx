/** Suggestions in one line: each says why it is there, and Alt with its number puts it in or takes it out. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reason, Suggestion } from '../core/suggest/suggestion.ts';
import type { Messages } from '../locales/index.ts';
import { Icon } from './icons.tsx';
import { useMessages } from './language.ts';
import { isSame } from './words.ts';

/** Why a word is offered. */
export function reasonText({ chips: { why } }: Messages, reason: Reason): string {
  return 'of' in reason ? why[reason.by](reason.of) : why[reason.by];
}

type Props = {
  readonly suggested: readonly Suggestion[];
  readonly words: readonly string[];
  readonly onAdd: (word: string) => void;
};

export const SuggestedRow = ({ suggested, words, onAdd }: Props): JSX.Element | null => {
  const messages = useMessages();
  const { chips } = messages;
  const row = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState({ key: '', fitting: 0 });
  const [isOpen, open] = useState(false);
  const offers = suggested
    .map((one, index) => ({ ...one, number: index + 1 }))
    .filter(({ word }) => !words.some((other) => isSame(other, word)));
  const key = offers.map(({ word }) => word).join('\n');

  useLayoutEffect(() => {
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('[data-offer]') ?? [])];
    const [first] = buttons;
    const fitting = buttons.filter((one) => one.offsetTop === first?.offsetTop).length;
    setMeasured({ key, fitting });
  }, [key]);

  if (offers.length === 0) return null;
  // All of them are drawn once, to see how many fit.
  const shown = isOpen || measured.key !== key ? offers.length : measured.fitting;
  // The button for the others needs room itself.
  const kept = shown < offers.length ? Math.max(1, shown - 1) : shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field set, which would be a form of its own
    <div ref={row} class="suggested" role="group" aria-label={chips.suggested}>
      {offers.map(({ word, why, number }, index) => (
        <button
          key={word}
          type="button"
          data-offer
          hidden={index >= kept}
          aria-label={chips.suggest(word)}
          aria-keyshortcuts={`Alt+${number}`}
          title={`${reasonText(messages, why)} (Alt+${number})`}
          onClick={() => onAdd(word)}
        >
          <Icon name="plus" />
          <bdi>{word}</bdi>
        </button>
      ))}
      {kept < offers.length && (
        <button type="button" class="more" onClick={() => open(true)}>
          {chips.more(offers.length - kept)}
        </button>
      )}
    </div>
  );
};
