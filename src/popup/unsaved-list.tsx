/** Articles of earlier whose save has not ended well. */

import type { JSX } from 'preact';
import type { Progress } from '../core/job.ts';
import { doneText, faultText } from '../locales/index.ts';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { RecoveryButtons } from './recovery-buttons.tsx';
import type { Unsaved } from './unsaved.ts';

type Actions = Pick<Unsaved, 'retry' | 'dismiss'>;

const Item = ({
  progress,
  actions,
}: {
  readonly progress: Progress;
  readonly actions: Actions;
}): JSX.Element => {
  const messages = useMessages();
  const { popup } = messages;
  const { job, clip, url, title, state, fault, detail, receipt } = progress;
  const path = receipt?.files[0]?.path;
  return (
    <li data-id={job}>
      <bdi class="earlier-title">{title}</bdi>
      <p role="status">
        {state === 'unsaved' && faultText(messages, fault ?? 'unexpected', detail)}
        {state === 'saved' &&
          ((receipt && doneText(messages, receipt)) ?? (path && popup.saved(path)))}
        {state !== 'unsaved' && state !== 'saved' && popup.inProgress}
      </p>
      {state === 'unsaved' && (
        <div class="buttons">
          {clip !== '' && (
            <RecoveryButtons
              fault={fault ?? 'unexpected'}
              title={title}
              onAction={(action) => void actions.retry(job, action)}
            />
          )}
          {clip === '' && url && /^https?:/.test(url) && (
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={`${popup.openPage}: ${title}`}
            >
              {popup.openPage}
            </a>
          )}
          <button
            type="button"
            aria-label={`${popup.dismiss}: ${title}`}
            onClick={() => void actions.dismiss(job)}
          >
            {popup.dismiss}
          </button>
        </div>
      )}
    </li>
  );
};

type Props = { readonly unsaved: readonly Progress[]; readonly actions: Actions };

/** After the last one the form, or what tries again where the page could not be read. */
const ITEMS = { items: '#earlier li', within: 'button, a', otherwise: '#categories, #try-again' };

export const UnsavedList = ({ unsaved, actions }: Props): JSX.Element | null => {
  const { badge } = useMessages();
  useKeptFocus(ITEMS);
  if (unsaved.length === 0) return null;
  const open = unsaved.filter(({ state }) => state !== 'saved').length;
  const word = open > 0 ? badge.unsaved(open) : badge.saved;
  return (
    <aside aria-label={word}>
      <Notice kind={open > 0 ? 'doubt' : 'done'}>
        <details class="earlier" id="earlier">
          <summary>{word}</summary>
          <ul>
            {unsaved.map((progress) => (
              <Item key={progress.job} progress={progress} actions={actions} />
            ))}
          </ul>
        </details>
      </Notice>
    </aside>
  );
};
