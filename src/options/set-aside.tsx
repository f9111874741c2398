/** Settings that could not be read: kept until the user has taken them out or deletes them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SetAside as Item } from '../settings/set-aside.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useDownload } from './download.tsx';
import type { SectionProps } from './section.ts';

export type SetAsideNeeds = {
  readonly read: () => Promise<readonly Item[]>;
  readonly forget: (at: number) => Promise<void>;
};

type Props = Pick<SectionProps, 'state' | 'surroundings'>;

export const SetAside = ({ state, surroundings }: Props): JSX.Element => {
  const { options: words } = useMessages();
  const { tag } = useLanguage();
  const { setAside } = surroundings;
  const { start, said } = useDownload(surroundings);
  const [items, show] = useState<readonly Item[]>([]);
  const load = (): void => {
    setAside.read().then(show, (error: unknown) => console.error('nothing is shown', error));
  };
  // What is set aside is set aside by a save.
  useEffect(load, [state.status]);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div id="set-aside" class="news" role="status">
      {items.map(({ at, text }) => (
        <Notice
          key={at}
          kind="doubt"
          actions={
            <div class="buttons">
              <button
                type="button"
                onClick={() => void start(text, 'presscut-settings-unreadable')}
              >
                {words.setAsideExport}
              </button>
              <button
                type="button"
                onClick={() => {
                  setAside.forget(at).then(load, (error: unknown) => {
                    console.error('it is still there', error);
                  });
                }}
              >
                {words.setAsideForget}
              </button>
            </div>
          }
        >
          {words.setAside(day.format(at))}
        </Notice>
      ))}
      {said}
    </div>
  );
};
