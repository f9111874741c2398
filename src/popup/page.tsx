/** Joins what the popup shows to the browser. */
import { render } from 'preact';
import { keptFolder } from '../archive/folder.ts';
import { DEFAULT_DESTINATION } from '../core/choice.ts';
import { toReportUrl } from '../core/report.ts';
import { languageFor } from '../locales/index.ts';
import { copyHere } from '../platform/clipboard.ts';
import type { BackgroundService, Clip, DestinationInfo } from '../platform/contracts.ts';
import { openBatch, openPreview } from '../platform/extension-pages.ts';
import { askForAccess } from '../platform/folder.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { requestPermission, withoutPermission } from '../platform/permissions.ts';
import { readProgress, watchProgress } from '../platform/progress.ts';
import { currentTab, openTab } from '../platform/tabs.ts';
import { versions } from '../platform/version.ts';
import { answer, ask } from '../platform/wire.ts';
import { allProfiles } from '../settings/all-profiles.ts';
import { usableSettings } from '../settings/recover.ts';
import { ruleFrom, withRule } from '../settings/rule-from.ts';
import { readSettings, writeSettings } from '../settings/store.ts';
import { addWordRule } from '../settings/word-rules.ts';
import { speak } from '../ui/language.ts';
import { settlePending } from '../ui/pending-words.ts';
import { applyTheme } from '../ui/theme.ts';
import { createPopup } from './model.ts';
import type { PopupService } from './needs.ts';
import { PopupPage } from './popup.tsx';

type Read = BackgroundService['clip'];

/** Reads as `read` does, but takes what has begun already for the first answer. */
const once = (begun: Promise<Clip | undefined>, read: Read): Read => {
  let first: Promise<Clip | undefined> | undefined = begun;
  return async (input) => {
    const unsaved = first;
    first = undefined;
    return (await unsaved) ?? read(input);
  };
};

/** `begun` is answered to the first reading. */
const serviceAfter = (begun: Promise<Clip | undefined>): PopupService => ({
  clip: once(begun, (input) => ask('background', 'clip', input)),
  nextPage: (input) => ask('background', 'nextPage', input),
  reopen: (input) => ask('background', 'reopen', input),
  draft: (input) => ask('background', 'draft', input),
  preview: (input) => ask('background', 'preview', input),
  tryProfile: (input) => ask('background', 'tryProfile', input),
  save: (input) => ask('background', 'save', input),
  folders: (input) => ask('background', 'folders', input),
  destinations: (input) => ask('background', 'destinations', input),
  checkOptions: (input) => ask('background', 'checkOptions', input),
  unsaved: (input) => ask('background', 'unsaved', input),
  retry: (input) => ask('background', 'retry', input),
  undo: (input) => ask('background', 'undo', input),
  showFile: (input) => ask('background', 'showFile', input),
  dismiss: (input) => ask('background', 'dismiss', input),
  forgetAll: (input) => ask('background', 'forgetAll', input),
});

/** Shows the page at hand, of which a reading has `begun`; nothing where there is no tab. */
export async function openPage(begun: Promise<Clip | undefined>): Promise<void> {
  const service = serviceAfter(begun);
  const made = createPopup({
    service,
    currentTab,
    watchProgress,
    readProgress,
    openPreview: async (clip) => {
      await openPreview(clip);
      // Firefox may leave it open, with what was edited before.
      window.close();
    },
    newId: () => crypto.randomUUID(),
    makeRule: async (site, choice, filled) => {
      const now = await readSettings();
      await writeSettings(withRule(now, ruleFrom(now, site, choice, filled)));
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    allowFolder: async () => {
      try {
        const folder = await keptFolder();
        if (folder && (await askForAccess(folder)) === 'granted') return true;
      } catch (error) {
        console.info('the popup cannot ask', error);
      }
      // A page in a tab can, which Chromium does not let every popup do.
      await openTab('../options/index.html#folder-choice');
      return false;
    },
  });
  /** A word that is typed and not added is asked about first. */
  const settled = (act: () => Promise<void>) => async (): Promise<void> => {
    if (settlePending()) await act();
  };
  const popup = {
    ...made,
    save: settled(made.save),
    saveCopy: settled(made.saveCopy),
    saveAgain: settled(made.saveAgain),
    copy: settled(made.copy),
  };
  answer('front', { copy: copyHere });
  // The page is being read while the settings are.
  void popup.read();

  const [{ settings }, tab, destinations] = await Promise.all([
    usableSettings(),
    currentTab(),
    service.destinations({}).catch((error: unknown): readonly DestinationInfo[] => {
      console.warn('only the downloads folder is offered', error);
      return [{ id: DEFAULT_DESTINATION }];
    }),
  ]);
  const language = languageFor(settings.language, interfaceLanguage());
  // The script may be there before the page is.
  while (document.readyState === 'loading')
    await new Promise((done) =>
      document.addEventListener('readystatechange', done, { once: true }),
    );
  const app = document.getElementById('app');
  if (app) {
    speak(document, language, language.messages.manifest.name);
    applyTheme(document, settings.theme);
    app.replaceChildren();
    render(
      <PopupPage
        popup={popup}
        language={language}
        profiles={allProfiles(settings.profiles)}
        destinations={destinations}
        access={{ missing: withoutPermission, request: requestPermission }}
        always={(section, word) =>
          addWordRule({ in: 'section', word: section, categories: [word], tags: [] })
        }
        folders={(destination) => service.folders({ destination })}
        toReport={(fault) =>
          toReportUrl({ fault, version: versions(), ...(tab?.url ? { page: tab.url } : {}) })
        }
        close={() => window.close()}
        openBatch={() => {
          openBatch(tab).then(
            () => window.close(),
            (error: unknown) => console.warn('no page of batches', error),
          );
        }}
      />,
      app,
    );
  }
}
