/**
 * What a profile or settings from another author would put into every note, for the user to review
 * first.
 */
import type { JSX } from 'preact';
import type { Passage } from '../settings/passages.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

/** More than this suggests that something is hidden among them. */
const MOST = 100;

/** Shows invisible characters, and those that reverse text, as escapes. */
const visible = (text: string): string =>
  text.replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

export const Passages = ({ of }: { readonly of: readonly Passage[] }): JSX.Element => (
  <ul class="passages">
    {of.slice(0, MOST).map(({ where, text }, index) => (
      <li key={index}>
        <bdi>{visible(where)}</bdi> <bdi class="code">{visible(text)}</bdi>
      </li>
    ))}
    {of.length > MOST && <li>…</li>}
  </ul>
);

type AskedProps = {
  readonly id: string;
  readonly question: string;
  readonly passages: readonly Passage[];
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

export const Asked = ({ id, question, passages, onTake, onLeave }: AskedProps): JSX.Element => {
  const { profiles: words } = useMessages();
  return (
    <Notice
      kind="doubt"
      actions={
        <>
          <button type="button" id={`${id}-leave`} onClick={onLeave}>
            {words.leave}
          </button>
          <button type="button" id={`${id}-take`} onClick={onTake}>
            {words.take}
          </button>
        </>
      }
    >
      <p>{question}</p>
      <Passages of={passages} />
    </Notice>
  );
};
