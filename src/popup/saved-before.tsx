/** That the article was saved before, what has become of it since, and what else can be done. */
import type { JSX } from 'preact';
import { timestampText } from '../core/dates/format-date.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Popup } from './model.ts';
import { nextStep, replacedPath } from './next-step.ts';
import type { Ready } from './state.ts';

type Props = { readonly view: Ready; readonly popup: Popup };

export const SavedBefore = ({ view, popup }: Props): JSX.Element | null => {
  const { tag } = useLanguage();
  const { popup: words } = useMessages();
  const { saved } = view.clip;
  if (!saved || view.saving.at === 'saved') return null;
  const { at, changed, gone, entry } = saved;
  // The day alone: which one it was, not when in it.
  const day = timestampText(at.slice(0, 10), tag);
  const is = gone ? 'gone' : changed ? 'changed' : 'unchanged';
  const path = nextStep(view) === 'update' && replacedPath(view);
  return (
    <aside id="saved-before" data-changed={changed} aria-label={words.savedOn[is](day)}>
      <Notice kind={is === 'unchanged' ? 'done' : 'doubt'}>
        <p>{words.savedOn[is](day)}</p>
        {path && <small>{words.updateHint(path)}</small>}
        <div class="notice-actions buttons">
          {!gone && (
            <button
              type="button"
              id="save-copy"
              aria-disabled={view.saving.at === 'saving'}
              onClick={() => void popup.saveCopy()}
            >
              {words.saveCopy}
            </button>
          )}
          <a
            id="open-entry"
            class="button"
            href={`../library/index.html#${encodeURIComponent(entry)}`}
            target="_blank"
            rel="noreferrer"
          >
            {words.openEntry}
          </a>
        </div>
      </Notice>
    </aside>
  );
};
