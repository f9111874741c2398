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
  const [gone, setGone] = useState<Item>();
  const load = (): void => {
    replacedSettings
      .read()
      .then(show, (error: unknown) => console.error('nothing is shown', error));
  };
  const change = (work: Promise<void>, next?: Item): void => {
    work.then(
      () => {
        setGone(next);
        load();
      },
      (error: unknown) => console.error('it stays as it was', error),
    );
  };
  // What is set aside is set aside by a save, or by sync, which changes the settings.
  useEffect(load, [state.status, state.settings]);
  return (
    <div id="set-aside" class="news" role="status">
      {items.map((item) => (
        <Notice
          key={item.at}
          kind="doubt"
          actions={
            <div class="buttons">
              {item.why === 'synced' && (
                <button type="button" onClick={() => options.importText(item.text)}>
                  {words.setAsideUse}
                </button>
              )}
              <button type="button" onClick={() => void start(item.text, FILES[item.why])}>
                {words.setAsideExport}
              </button>
              <button type="button" onClick={() => change(replacedSettings.forget(item.at), item)}>
                {words.setAsideForget}
              </button>
            </div>
          }
        >
          {(item.why === 'synced' ? words.setAsideSynced : words.setAside)(
            timeText(item.at, tag, true),
          )}
        </Notice>
      ))}
      {gone && (
        <Notice
          kind="wait"
          actions={
            <button
              type="button"
              id="undo-set-aside"
              onClick={() => change(replacedSettings.restore(gone))}
            >
              {words.undo}
            </button>
          }
        >
          {words.setAsideForgotten}
        </Notice>
      )}
      {said}
    </div>
  );
};
