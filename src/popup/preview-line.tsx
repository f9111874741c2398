/** What will be written, in a few lines, and the way to the large preview. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Edits } from '../core/choice.ts';
import { useMessages } from '../ui/language.ts';
import type { Ready } from './state.ts';

type Props = { readonly view: Ready; readonly onOpen: () => void };

/** What was corrected in the large preview. */
const countOf = ({ cut, restored, ...facts }: Edits): number =>
  cut.length + restored.length + Object.keys(facts).length;

export const PreviewLine = ({ view, onOpen }: Props): JSX.Element => {
  const { popup, preview } = useMessages();
  const { edits } = view.choice;
  const details = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLElement>(null);
  const refused = view.copied === 'refused';
  // What the browser does not let us copy lies ready to be copied by hand.
  useEffect(() => {
    if (!refused || !details.current || !text.current) return;
    details.current.open = true;
    text.current.focus();
    document.getSelection()?.selectAllChildren(text.current);
  }, [refused]);
  return (
    <div class="preview-line">
      <details
        class="preview"
        ref={details}
        onToggle={() => {
          if (details.current?.open) text.current?.scrollIntoView({ block: 'nearest' });
        }}
      >
        <summary>{popup.preview}</summary>
        <section
          id="preview"
          ref={text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
          tabIndex={0}
          aria-label={popup.preview}
          aria-busy={!view.fresh}
        >
          <pre dir="auto" lang={view.clip.article.language}>
            {view.note?.text ?? popup.previewing}
          </pre>
        </section>
      </details>
      <button type="button" id="open-preview" class="plain" onClick={onOpen}>
        {edits ? `${preview.corrections(countOf(edits))} · ${preview.open}` : preview.open}
      </button>
    </div>
  );
};
