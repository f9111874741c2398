/** Offers to use the user's word for a section of the page from now on, once it took that section's place. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../ui/language.ts';
import { isSame } from '../ui/words.ts';

type Props = {
  readonly sections: readonly string[];
  readonly words: readonly string[];
  /** Makes it a rule. */
  readonly always: (section: string, word: string) => Promise<void>;
};

type Rename = { readonly section: string; readonly word: string };

export const RenameOffer = ({ sections, words, always }: Props): JSX.Element | null => {
  const { suggestions, faults } = useMessages();
  const before = useRef(words);
  const removed = useRef<string | undefined>(undefined);
  const offer = useRef<Rename | undefined>(undefined);
  const [answer, setAnswer] = useState<'done' | 'failed'>();

  if (before.current !== words) {
    const has = (list: readonly string[], word: string): boolean =>
      list.some((other) => isSame(other, word));
    const gone = before.current.find((word) => !has(words, word) && has(sections, word));
    const added = words.find((word) => !has(before.current, word));
    if (gone !== undefined) removed.current = gone;
    if (removed.current !== undefined && has(words, removed.current)) removed.current = undefined;
    const section = removed.current;
    if (section !== undefined && added !== undefined && !has(sections, added))
      offer.current = { section, word: added };
    if (offer.current && (section === undefined || !has(words, offer.current.word)))
      offer.current = undefined;
    before.current = words;
  }

  const { current } = offer;
  if (!current) return null;
  if (answer === 'done') {
    return <p class="hint">{suggestions.isAlways(current.word, current.section)}</p>;
  }
  return (
    <p class="hint" role="status">
      {answer === 'failed' && `${faults['storage-failed']} `}
      <button
        type="button"
        id="always"
        onClick={() => {
          always(current.section, current.word).then(
            () => setAnswer('done'),
            (error: unknown) => {
              console.warn('the rule could not be kept', error);
              setAnswer('failed');
            },
          );
        }}
      >
        {suggestions.always(current.word, current.section)}
      </button>
    </p>
  );
};
