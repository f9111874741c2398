/** Reports the outcome of a save outside the popup: on the toolbar button and in the page. */

import type { ToastRequest, ToastShown } from '../content/toast.ts';
import toastScript from '../content/toast.ts?iife';
import { timestampText } from '../core/dates/format-date.ts';
import { type FaultCode, toFault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import type { CompletenessWarning, Timestamp } from '../core/stages.ts';
import type { Tab } from '../core/tab.ts';
import { destinations } from '../destinations/index.ts';
import { faultText, type Language, languageFor, outcomeText } from '../locales/index.ts';
import { clearTabBadge, setCountBadge, setTabBadge } from '../platform/badge.ts';
import { interfaceLanguage } from '../platform/interface-language.ts';
import { callPage } from '../platform/page-call.ts';
import { tabById } from '../platform/tabs.ts';
import type { ToastAction } from '../platform/toast-events.ts';
import { allJobs } from '../saving/job-store.ts';
import { canUndo } from '../saving/undo.ts';
import { usableSettings } from '../settings/recover.ts';
import type { Settings } from '../settings/schema.ts';
import { warningsNow } from './warnings.ts';

/** Long enough to be seen; then the button shows again what concerns all tabs. */
const SHOWN_MS = 8000;

/** The interface language; broken settings must not silence notifications. */
export async function language(): Promise<Language> {
  return languageOf((await usableSettings()).settings);
}

const languageOf = (settings: Settings): Language =>
  languageFor(settings.language, interfaceLanguage());

type ToastContent = Pick<ToastRequest, 'text' | 'kind' | 'copy' | 'actions'>;

/**
 * Shows a toast in the tab; `unshown` if the page does not allow it: the button shows the same
 * text.
 */
export async function toast(tab: Tab, content: ToastContent): Promise<ToastShown | 'unshown'> {
  const { settings } = await usableSettings();
  const { tag, direction, messages } = languageOf(settings);
  const look = { language: tag, direction, theme: settings.theme ?? 'auto' };
  try {
    return await callPage<ToastRequest, ToastShown>(
      tab,
      toastScript,
      (request) => globalThis.presscutToast?.(request),
      () => ({ ...content, ...look, close: messages.toast.close }),
    );
  } catch (error) {
    console.info('no toast', toFault(error).message);
    return 'unshown';
  }
}

export const showWorking = (tab: Tab): Promise<void> => setTabBadge(tab.id, 'work', '');

/** The badge says how it ended for some seconds. */
async function showFor(tab: Tab, badge: 'done' | 'fault', text: string): Promise<void> {
  await setTabBadge(tab.id, badge, text);
  setTimeout(() => void clearTabBadge(tab.id), SHOWN_MS);
}

export const showDone = (tab: Tab, text: string): Promise<void> => showFor(tab, 'done', text);

/** `what`: did not come about. */
export async function showFault(
  tab: Tab,
  code: FaultCode,
  what: 'unsaved' | 'uncopied' = 'unsaved',
  detail?: string,
): Promise<void> {
  const { messages } = await language();
  const text = messages.toast[what](faultText(messages, code, detail));
  await showFor(tab, 'fault', text);
  // The page shows a button to copy already, which is not to be taken away, or shows nothing at all.
  if (code !== 'clipboard-away') await toast(tab, { kind: 'fault', text });
}

/** What is to be said with the outcome: of an earlier save, and of the article's wholeness. */
export type About = {
  readonly before?: string;
  readonly doubts?: readonly CompletenessWarning[];
};

/** What a toast offers to do with what was just saved. */
async function actionsFor(job: Job): Promise<Pick<ToastRequest, 'actions'>> {
  const { settings } = await usableSettings();
  const { undo, categories, showFile } = (await language()).messages.toast;
  const buttons: [ToastAction, string][] = [];
  if (canUndo(destinations, job)) buttons.push(['undo', undo]);
  // Only what the library knows is updated.
  if (settings.library && !job.incognito) buttons.push(['categories', categories]);
  if (destinations.get(job.destination)?.show) buttons.push(['show', showFile]);
  return { actions: { job: job.id, buttons } };
}

/** Shows the page no path above the downloads folder. */
async function showSaved(tab: Tab, job: Job, about: About): Promise<void> {
  const { receipt } = job;
  if (!receipt?.files[0]) return;
  const { messages } = await language();
  const done = outcomeText(messages, receipt);
  const { pictures } = receipt;
  const warnings = [
    ...(about.doubts?.map((doubt) => messages.doubts[doubt]) ?? []),
    ...(await warningsNow()).map((warning) => messages.warnings[warning]),
  ];
  const images = pictures ? [messages.images.kept(pictures.kept, pictures.of)] : [];
  const text = [...(about.before ? [about.before] : []), done, ...images, ...warnings].join(' ');
  await showDone(tab, text);
  const whole = warnings.length === 0 && (!pictures || pictures.kept === pictures.of);
  await toast(tab, { kind: whole ? 'done' : 'doubt', text, ...(await actionsFor(job)) });
}

/**
 * The article is already saved unchanged: nothing is written, and the toast says how to save it
 * anyway.
 */
export async function showUnchanged(tab: Tab, at: Timestamp, path: string): Promise<void> {
  const { tag, messages } = await language();
  const text = messages.toast.unchanged(timestampText(at.slice(0, 10), tag), path);
  await showDone(tab, text);
  await toast(tab, { kind: 'done', text });
}

/** What to say before the result of a save, where an article was saved before and has changed since. */
export async function savedBeforeText(at: Timestamp): Promise<string> {
  const { tag, messages } = await language();
  return messages.toast.savedBefore(timestampText(at.slice(0, 10), tag));
}

/** Shows how a job has ended, in its tab if it has one, and how many jobs are unsaved. */
export async function showEnd(job: Job, about: About = {}): Promise<void> {
  if (job.tab !== undefined) {
    try {
      const tab = await tabById(job.tab);
      await (job.state === 'saved'
        ? showSaved(tab, job, about)
        : showFault(tab, job.fault ?? 'unexpected', 'unsaved', job.detail));
    } catch (error) {
      console.info('that tab is gone', toFault(error).message);
    }
  }
  await showUnsavedCount();
}

/** The button shows how many saves have not ended well, on every tab, until they have. */
export async function showUnsavedCount(): Promise<void> {
  const count = (await allJobs()).filter(({ state }) => state === 'unsaved').length;
  const { messages } = await language();
  await setCountBadge(count, count ? messages.badge.unsaved(count) : '');
}
