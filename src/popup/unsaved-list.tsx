/** What has not ended well before: saves of this page, and what was last asked for on another. */

import type { JSX } from 'preact';
import type { Progress } from '../core/job.ts';
import { faultText, outcomeText } from '../locales/index.ts';
import type { Unsaved } from '../platform/contracts.ts';
import { Icon } from '../ui/icons.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Popup } from './model.ts';
import { RecoveryButtons } from './recovery-buttons.tsx';

type Actions = Popup['unsaved'];

const Item = ({
  progress,
  actions,
}: {
  readonly progress: Progress;
  readonly actions: Actions;
}): JSX.Element => {
  const messages = useMessages();
  const { popup } = messages;
  const { job, title, state, fault, detail, receipt } = progress;
  return (
    <li data-id={job}>
      <bdi class="earlier-title">{title}</bdi>
      <p role="status">
        {state === 'unsaved' && faultText(messages, fault ?? 'unexpected', detail)}
        {state === 'saved' && receipt && outcomeText(messages, receipt)}
        {state !== 'unsaved' && state !== 'saved' && popup.inProgress}
      </p>
      {state === 'unsaved' && (
        <div class="buttons">
          <RecoveryButtons
            fault={fault ?? 'unexpected'}
            title={title}
            onAction={(action) => void actions.retry(job, action)}
          />
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

type Props = { readonly unsaved: Unsaved; readonly actions: Actions };

/** After the last one the form, or what is there where the page could not be read. */
const OTHERWISE = '#categories, #try-again, .failed a.button';
const ITEMS = { items: '#earlier li', within: 'button, a', otherwise: OTHERWISE };

/** Said once, of a page that nothing was read from. */
export const LastFailure = ({ unsaved: { failed }, actions }: Props): JSX.Element | null => {
  const messages = useMessages();
  const { popup } = messages;
  if (!failed) return null;
  const { title, url, fault } = failed;
  return (
    <aside aria-label={popup.unsavedPage}>
      <Notice kind="wait">
        <div id="last-failure" class="last-failure">
          <p>
            {title && <bdi>{popup.notSaved(title)} </bdi>}
            {faultText(messages, fault)}{' '}
            {url && /^https?:/.test(url) && (
              <a href={url} target="_blank" rel="noreferrer">
                {popup.openPage}
              </a>
            )}
          </p>
          <button
            type="button"
            class="plain"
            aria-label={popup.dismiss}
            title={popup.dismiss}
            onClick={() => {
              actions.hideFailed();
              document.querySelector<HTMLElement>(OTHERWISE)?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      </Notice>
    </aside>
  );
};

export const UnsavedList = ({ unsaved: { here }, actions }: Props): JSX.Element | null => {
  const { badge } = useMessages();
  useKeptFocus(ITEMS);
  if (here.length === 0) return null;
  const open = here.filter(({ state }) => state !== 'saved').length;
  const word = open > 0 ? badge.unsaved(open) : badge.saved;
  return (
    <aside aria-label={word}>
      <Notice kind={open > 0 ? 'doubt' : 'done'}>
        <details class="earlier" id="earlier">
          <summary>{word}</summary>
          <ul>
            {here.map((progress) => (
              <Item key={progress.job} progress={progress} actions={actions} />
            ))}
          </ul>
        </details>
      </Notice>
    </aside>
  );
};
