/** Joins the library page to the browser. */
import { render } from 'preact';
import * as archive from '../archive/library.ts';
import * as searchIndex from '../archive/search-index.ts';
import { useSessionStore } from '../archive/session-store.ts';
import { nowAt } from '../core/dates/clock.ts';
import { languageFor } from '../locales/index.ts';
import { copyHere } from '../platform/clipboard.ts';
import type { DestinationInfo } from '../platform/contracts.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { notifyLibraryChanged, watchLibrary } from '../platform/library-events.ts';
import { watchProgress } from '../platform/progress.ts';
import { saveAsDownload } from '../platform/save-as-download.ts';
import { showFile } from '../platform/saved-files.ts';
import { browserSession } from '../platform/storage.ts';
import { storageUse } from '../platform/storage-use.ts';
import { answer, ask } from '../platform/wire.ts';
import { allJobs } from '../saving/job-store.ts';
import { allProfiles } from '../settings/all-profiles.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { speak } from '../ui/language.ts';
import { applyTheme } from '../ui/theme.ts';
import { LibraryPage } from './library.tsx';
import { createLibrary } from './model.ts';

useSessionStore(browserSession);

const library = createLibrary({
  ...archive,
  ...searchIndex,
  allJobs,
  showFile,
  storageUse,
  notifyLibraryChanged,
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
  saveAsDownload,
  today: () => nowAt(new Date()),
});
// A popup in front of this page takes the focus, and answers itself.
answer('front', { copy: copyHere }, () => document.hasFocus());
// The rows are being read while the settings are.
void library.load(location.hash.slice(1) || undefined);

const [{ settings }, recentTerms, destinations] = await Promise.all([
  usableSettings(),
  usableRecentTerms(),
  ask('background', 'destinations', {}).catch((error: unknown): readonly DestinationInfo[] => {
    console.warn('no places to choose from', error);
    return [];
  }),
]);
const language = languageFor(settings.language, interfaceLanguage());
const app = document.getElementById('app');
if (app) {
  speak(document, language, language.messages.library.title);
  applyTheme(document, settings.theme);
  app.replaceChildren();
  render(
    <LibraryPage
      library={library}
      language={language}
      dependencies={{
        profiles: allProfiles(settings.profiles),
        destinations,
        recentTerms,
      }}
    />,
    app,
  );
}
