/** Joins the options page to the browser. */
import { render } from 'preact';
import { countEntries } from '../archive/library.ts';
import { profiles } from '../core/profiles/index.ts';
import { languageFor } from '../locales/index.ts';
import type { Place } from '../platform/contracts.ts';
import { hasFolders } from '../platform/folder.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { requestPermission, withoutPermission } from '../platform/permissions.ts';
import { readShortcuts } from '../platform/shortcuts.ts';
import { ask } from '../platform/wire.ts';
import { parseSettings } from '../settings/parse.ts';
import { usableSettings } from '../settings/salvage.ts';
import { readSettings, watchSettings, writeSettings } from '../settings/store.ts';
import { readSync, startSync, stopSync, watchSync } from '../settings/sync.ts';
import { readUsed } from '../settings/used.ts';
import { speak } from '../ui/language.ts';
import { downloadText } from './download-text.ts';
import { examplePath } from './example.ts';
import { folderControl } from './folder.ts';
import { createOptions } from './model.ts';
import { OptionsPage } from './options.tsx';

const options = createOptions({
  read: readSettings,
  salvage: async () => (await usableSettings()).settings,
  write: writeSettings,
  watch: watchSettings,
  parse: parseSettings,
});
const [shortcuts, used, places] = await Promise.all([
  readShortcuts(),
  readUsed(),
  ask('background', 'places', {}).catch((error: unknown): readonly Place[] => {
    console.warn('only the downloads folder is offered', error);
    return [{ id: 'downloads', name: 'downloads' }];
  }),
  options.load(),
]);

const sync = {
  read: readSync,
  watch: watchSync,
  start: (keepWhich?: 'here' | 'there') => startSync(Date.now(), keepWhich),
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
      onLanguage={(language) => speak(document, language, language.messages.options.title)}
      surroundings={{
        profiles: [...profiles].map(([id, profile]) => ({ id, ...profile })),
        places,
        folder: hasFolders() ? folderControl : undefined,
        access: { missing: withoutPermission, request: requestPermission },
        shortcuts,
        used,
        target: __TARGET__,
        example: examplePath,
        sync,
        library: {
          count: countEntries,
          forgetAll: () => ask('background', 'forgetAll', {}),
        },
        download: (text) => downloadText(document, `presscut-settings-${today()}.json`, text),
      }}
    />,
    app,
  );
}
