/** That the article was saved before, whether it has changed since, and saving it in place of that. */
import type { JSX } from 'preact';
import { destinationOf } from '../core/choice.ts';
import { timestampText } from '../core/dates/format-date.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = { readonly view: Ready; readonly popup: Popup };

export const SavedBefore = ({ view, popup }: Props): JSX.Element | null => {
  const { tag } = useLanguage();
  const { popup: words } = useMessages();
  const { saved } = view.clip;
  if (!saved || view.saving.at === 'saved') return null;
  const { at, changed, entry } = saved;
  // Only where it goes to the same place as before is there a file to replace.
  const path = saved.destination === destinationOf(view.choice) && saved.path;
  // The day alone: which one it was, not when in it.
  const day = timestampText(at.slice(0, 10), tag);
  return (
    <aside id="saved-before" data-changed={changed} aria-label={words.savedOn(day)}>
      <Notice kind={changed ? 'doubt' : 'done'}>
        <p>
          {words.savedOn(day)} {changed ? words.changedSince : words.unchangedSince}
        </p>
        {path && <small>{words.updateHint(path)}</small>}
        <div class="notice-actions buttons">
          {path && (
            <button
              type="button"
              id="update"
              aria-disabled={view.saving.at === 'saving'}
              onClick={() => void popup.update()}
            >
              {words.update}
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
