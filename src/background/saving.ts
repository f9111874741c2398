/** Saving, joined to this browser. */
import { destinations } from '../destinations/index.ts';
import { domHost } from '../platform/dom-host.ts';
import { tellLibrary } from '../platform/library-news.ts';
import { readProgress, removeProgress, writeProgress } from '../platform/progress.ts';
import { hasPrivateTabs } from '../platform/tabs.ts';
import { endWatch, keepWatch } from '../platform/watch.ts';
import { createSaving } from '../saving/index.ts';
import { parseProfile } from '../settings/parse.ts';
import { ownProfile, readProfile } from '../settings/profiles.ts';
import { usableSettings } from '../settings/salvage.ts';
import { forgetUsed, rememberUsed } from '../settings/used.ts';
import { copyFor } from './copy.ts';
import { optionTexts } from './destination-options.ts';
import { fromHost, fromPage } from './images.ts';
import { tellEnd, tellUnsaved } from './notify.ts';

export const saving = createSaving({
  now: Date.now,
  destinations,
  optionTexts,
  dom: {
    ...domHost,
    // A save keeps its profile, and the disk what was let in once.
    convert: async ({ profile, ...input }) =>
      domHost.convert({ ...input, profile: parseProfile(profile) }),
  },
  images: { fromPage, fromHost },
  copy: copyFor,
  progress: { write: writeProgress, read: readProgress, remove: removeProgress },
  alarm: { set: keepWatch, clear: endWatch },
  profiles: { read: readProfile, own: ownProfile },
  library: {
    isKept: async () => (await usableSettings()).settings.library,
    changed: tellLibrary,
  },
  used: { remember: rememberUsed, forget: forgetUsed },
  hasPrivateTabs,
  notify: { ended: tellEnd, unsaved: tellUnsaved },
});
