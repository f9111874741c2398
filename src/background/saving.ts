/** Saving, joined to this browser. */

import { destinations } from '../destinations/index.ts';
import { domHost } from '../platform/dom-host.ts';
import { pathsNamed } from '../platform/downloads.ts';
import { notifyLibraryChanged } from '../platform/library-events.ts';
import { readProgress, removeProgress, writeProgress } from '../platform/progress.ts';
import { hasPrivateTabs } from '../platform/tabs.ts';
import { clearWakeAlarm, setWakeAlarm } from '../platform/wake-alarm.ts';
import { createSaving } from '../saving/index.ts';
import { forgetHistory, unlearnFrom } from '../settings/history.ts';
import { parseProfile } from '../settings/parse.ts';
import { ownProfile, readProfile } from '../settings/profiles.ts';
import { forgetRecentTerms, rememberTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { copyFor } from './copy.ts';
import { optionTexts } from './destination-options.ts';
import { fromHost, fromPage } from './images.ts';
import { showEnd, showUnsavedCount } from './notify.ts';
import { learn } from './suggestions.ts';
import { sweptAt, writeSweptAt } from './swept.ts';

export const saving = createSaving({
  now: Date.now,
  destinations,
  optionTexts,
  dom: {
    ...domHost,
    // A save keeps its profile, and the disk what was let in once.
    convert: async ({ profile, ...input }) => {
      // In Firefox it keeps this thread busy.
      await pathsNamed();
      return domHost.convert({ ...input, profile: parseProfile(profile) });
    },
  },
  images: { fromPage, fromHost },
  copy: copyFor,
  progress: { write: writeProgress, read: readProgress, remove: removeProgress },
  alarm: { set: () => setWakeAlarm(), clear: () => clearWakeAlarm() },
  swept: { read: sweptAt, write: writeSweptAt },
  profiles: { read: readProfile, own: ownProfile },
  library: {
    isKept: async () => (await usableSettings()).settings.library,
    changed: notifyLibraryChanged,
  },
  used: {
    remember: async (choice, article) => {
      await rememberTerms(choice);
      if (article) await learn(article, choice);
    },
    unlearn: ({ url }) => unlearnFrom(url),
    forget: async () => {
      await forgetRecentTerms();
      await forgetHistory();
    },
  },
  hasPrivateTabs,
  notify: { ended: showEnd, unsaved: showUnsavedCount },
});
