/** How the button comes to where it is seen, in this browser; says so once it is there. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/language.ts';
import { Notice } from '../../ui/notice.tsx';

/** No event says it in every browser. */
const LOOK_MS = 1000;

export const Pin = ({ isPinned }: { readonly isPinned: () => Promise<boolean | undefined> }) => {
  const { firstRun: words, manifest } = useMessages();
  const [pinned, set] = useState<boolean | undefined>(false);
  useEffect(() => {
    const look = (): void => void isPinned().then(set);
    look();
    if (pinned) return undefined;
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [pinned]);
  const how: JSX.Element = (
    <>
      {__TARGET__ === 'chromium' && (
        <div class="toolbar-picture" aria-hidden="true">
          <span class="line" />
          <b>
            <Icon name="puzzle" />
          </b>
          <span class="brand">{manifest.name}</span>
          <b>
            <Icon name="pin" />
          </b>
        </div>
      )}
      <p>{words.pinHow[__TARGET__]}</p>
    </>
  );
  return <div role="status">{pinned ? <Notice kind="done">{words.pinned}</Notice> : how}</div>;
};
