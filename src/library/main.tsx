/** Joins the library page to the browser. */
import { render } from 'preact';
import * as archive from '../archive/library.ts';
import { nowAt } from '../core/dates/clock.ts';
import { languageFor } from '../locales/index.ts';
import { copyHere } from '../platform/clipboard.ts';
import type { Place } from '../platform/contracts.ts';
import { handOut } from '../platform/hand-out.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { tellLibrary, watchLibrary } from '../platform/library-news.ts';
import { watchProgress } from '../platform/progress.ts';
import { showFile } from '../platform/saved-files.ts';
import { storageUse } from '../platform/storage-use.ts';
import { answer, ask } from '../platform/wire.ts';
import { allJobs } from '../saving/job-store.ts';
import { allProfiles } from '../settings/all-profiles.ts';
import { usableSettings } from '../settings/salvage.ts';
import { usableUsed } from '../settings/used.ts';
import { speak } from '../ui/language.ts';
import { LibraryPage } from './library.tsx';
import { createLibrary } from './model.ts';

const library = createLibrary({
  ...archive,
  allJobs,
  showFile,
  storageUse,
  tellLibrary,
  watchLibrary,
  watchProgress,
  service: {
    save: (input) => ask('background', 'save', input),
    retry: (input) => ask('background', 'retry', input),
    dismiss: (input) => ask('background', 'dismiss', input),
    preview: (input) => ask('background', 'preview', input),
  },
  newId: () => crypto.randomUUID(),
  copyText: (text) => navigator.clipboard.writeText(text),
  handOut,
  today: () => nowAt(new Date()),
});
// A popup in front of this page takes the focus, and answers itself.
answer('front', { copy: copyHere }, () => document.hasFocus());
// The rows are being read while the settings are.
void library.load(location.hash.slice(1) || undefined);

const [{ settings }, used, places] = await Promise.all([
  usableSettings(),
  usableUsed(),
  ask('background', 'places', {}).catch((error: unknown): readonly Place[] => {
    console.warn('no places to choose from', error);
    return [];
  }),
]);
const language = languageFor(settings.language, interfaceLanguage());
const app = document.getElementById('app');
if (app) {
  speak(document, language, language.messages.library.title);
  app.replaceChildren();
  render(
    <LibraryPage
      library={library}
      language={language}
      surroundings={{
        profiles: allProfiles(settings.profiles),
        places,
        used,
      }}
    />,
    app,
  );
}
