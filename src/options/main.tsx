/** Joins the options page to the browser. */
import { render } from 'preact';
import { countEntries } from '../archive/library.ts';
import { useSessionStore } from '../archive/session-store.ts';
import { DEFAULT_DESTINATION } from '../core/choice.ts';
import { toSegment } from '../core/text/portable-names.ts';
import { languageFor } from '../locales/index.ts';
import { copyHere } from '../platform/clipboard.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { closeThisTab } from '../platform/extension-pages.ts';
import { hasFolders } from '../platform/folder.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { requestPermission, withoutPermission } from '../platform/permissions.ts';
import { saveAsDownload } from '../platform/save-as-download.ts';
import { showFile } from '../platform/saved-files.ts';
import { changeShortcuts, readShortcuts } from '../platform/shortcuts.ts';
import { browserSession } from '../platform/storage.ts';
import { isPinned } from '../platform/toolbar.ts';
import { version } from '../platform/version.ts';
import { answer, ask } from '../platform/wire.ts';
import { addHistory, forgetHistory, readHistory } from '../settings/history.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Passage } from '../settings/passages.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import {
  forgetReplacedSettings,
  readReplacedSettings,
  restoreReplacedSettings,
} from '../settings/replaced-settings.ts';
import { readSecrets, writeSecrets } from '../settings/secrets.ts';
import { readSettings, watchSettings, writeSettings } from '../settings/store.ts';
import { passagesThere, readSync, startSync, stopSync, watchSync } from '../settings/sync.ts';
import { speak } from '../ui/language.ts';
import { applyTheme } from '../ui/theme.ts';
import { examplePath, trialOf } from './example.ts';
import { saveSample } from './first-run/sample.ts';
import { folderControl } from './folder.ts';
import { createOptions } from './model.ts';
import { OptionsPage } from './options.tsx';
import { tryRule } from './try-rule.ts';
import { saveWaiting } from './waiting.ts';

useSessionStore(browserSession);

// A save that is tried out here may go to the clipboard.
answer('front', { copy: copyHere }, () => document.hasFocus());

const options = createOptions({
  read: readSettings,
  recover: async () => (await usableSettings()).settings,
  write: writeSettings,
  watch: watchSettings,
  parse: parseSettings,
  addHistory,
  newId: () => crypto.randomUUID(),
});
const [recentTerms, { hanToLatin }, destinations] = await Promise.all([
  usableRecentTerms(),
  import('../core/text/pinyin.ts'),
  ask('background', 'destinations', {}).catch((error: unknown): readonly DestinationInfo[] => {
    console.warn('only the downloads folder is offered', error);
    return [{ id: DEFAULT_DESTINATION }];
  }),
  options.load(),
]);

const sync = {
  read: readSync,
  watch: watchSync,
  start: (keepWhich?: 'here' | 'there', shown?: readonly Passage[]) =>
    startSync(Date.now(), keepWhich, shown),
  passages: passagesThere,
  stop: stopSync,
};

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(
    <OptionsPage
      options={options}
      languageOf={(chosen) => languageFor(chosen, interfaceLanguage())}
      onLook={(language, theme, title) => {
        speak(document, language, title);
        applyTheme(document, theme);
      }}
      dependencies={{
        places: destinations,
        destinations: {
          check: (destination, texts) => ask('background', 'checkOptions', { destination, texts }),
          readSecrets,
          writeSecrets,
          saveWaiting: () => saveWaiting(['destination-unset', 'host-locked']),
        },
        folder: hasFolders() ? folderControl : undefined,
        access: { missing: withoutPermission, request: requestPermission },
        shortcuts: { read: readShortcuts, change: changeShortcuts },
        recentTerms,
        version: version(),
        example: (settings, messages) => examplePath(settings, messages, hanToLatin),
        sync,
        library: {
          count: countEntries,
          forgetAll: () => ask('background', 'forgetAll', {}),
        },
        history: { read: readHistory, forget: forgetHistory },
        tryRule,
        firstRun: { isPinned, saveSample, showFile, closeTab: closeThisTab },
        tryProfile: (...given) => ask('background', 'tryProfile', trialOf(...given)),
        replacedSettings: {
          read: readReplacedSettings,
          forget: forgetReplacedSettings,
          restore: restoreReplacedSettings,
        },
        download: (text, name) => {
          const file = new Blob([text], { type: 'application/json' });
          const ending = `-${today()}.json`;
          return saveAsDownload(toSegment(name, ending) + ending, file);
        },
      }}
    />,
    app,
  );
}
