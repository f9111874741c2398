/** Articles of earlier whose save has not ended well. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { doneText } from '../locales/index.ts';
import type { Progress } from '../platform/contracts.ts';
import { useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import type { Earlier } from './earlier.ts';
import { WaysOut } from './ways-out.tsx';

type Actions = Pick<Earlier, 'retry' | 'dismiss'>;

const Item = ({
  progress,
  actions,
}: {
  readonly progress: Progress;
  readonly actions: Actions;
}): JSX.Element => {
  const messages = useMessages();
  const { popup, faults } = messages;
  const { job, clip, url, title, state, fault, receipt } = progress;
  const path = receipt?.files[0]?.path;
  return (
    <li>
      <bdi class="earlier-title">{title}</bdi>
      <p role="status">
        {state === 'unsaved' && faults[fault ?? 'unexpected']}
        {state === 'saved' &&
          ((receipt && doneText(messages, receipt)) ?? (path && popup.saved(path)))}
        {state !== 'unsaved' && state !== 'saved' && popup.inProgress}
      </p>
      {state === 'unsaved' && (
        <div class="buttons">
          {clip !== '' && (
            <WaysOut
              fault={fault ?? 'unexpected'}
              title={title}
              onWay={(way) => void actions.retry(job, way)}
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

type Props = { readonly earlier: readonly Progress[]; readonly actions: Actions };

type Gone = { readonly job: string; readonly at: number };

/** What had the focus is gone with its article: it goes to the next one, or to what follows the list. */
function focusNear(list: HTMLElement | null, { at }: Gone): void {
  if (document.activeElement !== document.body) return;
  const items = [...(list?.querySelectorAll('li') ?? [])];
  const near = (items[at] ?? items[at - 1])?.querySelector<HTMLElement>('button, a');
  const next = near ?? list?.querySelector<HTMLElement>('summary');
  (next ?? document.querySelector<HTMLElement>('#categories, #try-again'))?.focus();
}

export const EarlierList = ({ earlier, actions }: Props): JSX.Element | null => {
  const { badge } = useMessages();
  const list = useRef<HTMLDetailsElement>(null);
  const gone = useRef<Gone | undefined>(undefined);
  useEffect(() => {
    const { current } = gone;
    if (!current || earlier.some(({ job }) => job === current.job)) return;
    gone.current = undefined;
    focusNear(list.current, current);
  }, [earlier]);
  if (earlier.length === 0) return null;
  const open = earlier.filter(({ state }) => state !== 'saved').length;
  const word = open > 0 ? badge.unsaved(open) : badge.saved;
  const dismiss = (job: string): Promise<void> => {
    gone.current = { job, at: earlier.findIndex((progress) => progress.job === job) };
    return actions.dismiss(job);
  };
  return (
    <aside aria-label={word}>
      <Notice kind={open > 0 ? 'doubt' : 'done'}>
        <details class="earlier" id="earlier" ref={list}>
          <summary>{word}</summary>
          <ul>
            {earlier.map((progress) => (
              <Item key={progress.job} progress={progress} actions={{ ...actions, dismiss }} />
            ))}
          </ul>
        </details>
      </Notice>
    </aside>
  );
};
