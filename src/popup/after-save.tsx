/** What was just saved, and what can be done with it, in the place of the form. */

import type { JSX } from 'preact';
import { destinationWords } from '../locales/index.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import type { Saving } from '../platform/save-progress.ts';
import { siteOf } from '../settings/choice.ts';
import { useMessages } from '../ui/language.ts';
import type { Popup } from './model.ts';
import type { Ready } from './state.ts';

type Props = {
  readonly view: Ready;
  readonly saved: Extract<Saving, { at: 'saved' }>;
  readonly popup: Popup;
  readonly destinations: readonly DestinationInfo[];
};

export const AfterSave = ({ view, saved, popup, destinations }: Props): JSX.Element => {
  const messages = useMessages();
  const { popup: words, toast, library } = messages;
  const { edits, clip, sent } = view;
  const { receipt } = saved;
  const site = siteOf(view.clip.article.url);
  const place = destinations.find(({ id }) => id === receipt.destination);
  const chosen = [...edits.categories, ...edits.tags.map((tag) => `#${tag}`)];
  return (
    <section class="after-save" aria-label={words.saved}>
      <h2 dir="auto" lang={clip.article.language}>
        {edits.title || clip.article.title}
      </h2>
      <p class="saved-words">
        <bdi>{chosen.length > 0 ? chosen.join(' · ') : words.noCategories}</bdi>
        <button type="button" id="edit" class="plain" onClick={() => popup.edit()}>
          {words.edit}
        </button>
      </p>
      <p class="saved-words" role="status">
        {site === '' ? null : view.ruleFor ? (
          <>
            <bdi>{words.ruleSaved(view.ruleFor)}</bdi>
            <a
              href={`../options/index.html#sites/${view.ruleFor}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.edit}
            </a>
          </>
        ) : (
          <button type="button" id="always" onClick={() => void popup.always()}>
            {words.always(site)}
          </button>
        )}
      </p>
      <div class="buttons">
        {place?.shows && (
          <button type="button" id="show-file" onClick={() => void popup.showFile()}>
            {toast.showFile}
          </button>
        )}
        {!receipt.unproved && clip.saved && (
          <a
            id="open-entry"
            class="button"
            href={`../library/index.html#${encodeURIComponent(clip.saved.entry)}`}
            target="_blank"
            rel="noreferrer"
          >
            {library.link}
          </a>
        )}
        {place?.removes && !sent?.update && (
          <button
            type="button"
            id="undo"
            title={destinationWords(messages, receipt.destination).undo}
            onClick={() => void popup.undo()}
          >
            {toast.undo}
          </button>
        )}
      </div>
    </section>
  );
};
