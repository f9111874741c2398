/** Settings that could not be read, or that sync replaced: kept until the user has taken them out or deletes them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { timeText } from '../core/dates/format-date.ts';
import type { ReplacedSettings as Item } from '../settings/replaced-settings.ts';
import { useLanguage, useMessages } from '../ui/language.ts';
import { Notice } from '../ui/notice.tsx';
import { useDownload } from './download.tsx';
import type { SectionProps } from './section.ts';

const FILES: Readonly<Record<Item['why'], string>> = {
  unreadable: 'presscut-settings-unreadable',
  synced: 'presscut-settings-before-sync',
};

export const ReplacedSettings = ({ state, options, dependencies }: SectionProps): JSX.Element => {
  const { options: words } = useMessages();
  const { tag } = useLanguage();
  const { replacedSettings } = dependencies;
  const { start, said } = useDownload(dependencies);
  const [items, show] = useState<readonly Item[]>([]);
  const load = (): void => {
    replacedSettings
      .read()
      .then(show, (error: unknown) => console.error('nothing is shown', error));
  };
  // What is set aside is set aside by a save, or by sync, which changes the settings.
  useEffect(load, [state.status, state.settings]);
  return (
    <div id="set-aside" class="news" role="status">
      {items.map(({ at, text, why }) => (
        <Notice
          key={at}
          kind="doubt"
          actions={
            <div class="buttons">
              {why === 'synced' && (
                <button type="button" onClick={() => options.importText(text)}>
                  {words.setAsideUse}
                </button>
              )}
              <button type="button" onClick={() => void start(text, FILES[why])}>
                {words.setAsideExport}
              </button>
              <button
                type="button"
                onClick={() => {
                  replacedSettings.forget(at).then(load, (error: unknown) => {
                    console.error('it is still there', error);
                  });
                }}
              >
                {words.setAsideForget}
              </button>
            </div>
          }
        >
          {(why === 'synced' ? words.setAsideSynced : words.setAside)(timeText(at, tag, true))}
        </Notice>
      ))}
      {said}
    </div>
  );
};
