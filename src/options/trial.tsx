/** What a format makes of an article, following while something is changed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FaultCode, toFault } from '../core/fault.ts';
import type { ProfileTrial } from '../platform/contracts.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';

const PAUSE_MS = 250;

type Shown = { readonly note?: ProfileTrial; readonly fault?: FaultCode };

type Props = {
  /** All that the file depends on. */
  readonly of: unknown;
  readonly run: () => Promise<ProfileTrial>;
};

export const Trial = ({ of, run }: Props): JSX.Element => {
  const messages = useMessages();
  const { profiles: words } = messages;
  const [{ note, fault }, show] = useState<Shown>({});
  const text = JSON.stringify(of);
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      run().then(
        (made) => isOld || show({ note: made }),
        (error: unknown) => isOld || show((old) => ({ ...old, fault: toFault(error).code })),
      );
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, messages]);
  return (
    <div class="trial" aria-busy={!note && !fault}>
      {fault && (
        <Notice kind="fault" live>
          {messages.faults[fault]}
        </Notice>
      )}
      <output class="code trial-path" dir="auto">
        {note?.path ?? '…'}
      </output>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="trial-text" tabIndex={0} aria-label={`${words.preview}: ${note?.path ?? ''}`}>
        <pre dir="auto">{note?.text ?? ''}</pre>
      </section>
      <p class="hint">{note && (note.title ? words.previewOf(note.title) : words.previewSample)}</p>
    </div>
  );
};
