/** What is done without the popup: saving with the defaults, and copying. */

import { keepFailedRequest } from '../archive/failed-requests.ts';
import {
  forgetPendingRequest,
  keepPendingRequest,
  newJobName,
  type PendingRequest,
} from '../archive/pending-requests.ts';
import { Fault, type FaultCode, toFault } from '../core/fault.ts';
import type { Choice, Scope } from '../core/stages.ts';
import type { Tab } from '../core/tab.ts';
import { clearTabBadge } from '../platform/badge.ts';
import { domHost } from '../platform/dom-host.ts';
import { tabById } from '../platform/tabs.ts';
import { choiceOf } from '../saving/find-saved.ts';
import { recoverPendingRequests } from '../saving/recover.ts';
import { defaultChoice } from '../settings/choice.ts';
import { readProfile } from '../settings/profiles.ts';
import { usableRecentTerms } from '../settings/recent-terms.ts';
import { usableSettings } from '../settings/recover.ts';
import { usualOf } from '../settings/schema.ts';
import { type Read, readTab } from './clip.ts';
import {
  language,
  savedBeforeText,
  showDone,
  showEnd,
  showFault,
  showUnchanged,
  showWorking,
  toast,
} from './notify.ts';
import { withPages } from './pages.ts';
import { saving } from './saving.ts';
import { suggestionsFor, withUsual } from './suggestions.ts';

/** A held key repeats itself: what is under way for a page, or was just now, is not begun again. */
const busy = new Set<string>();
const AGAIN_AFTER_MS = 1000;

/** Shown at once, and once more in the next popup: a tab's badge goes, and some pages show no toast. */
async function failRequest(tab: Tab, fault: FaultCode): Promise<void> {
  const { title, url } = tab;
  const page = { title: title || url || '', ...(url ? { url } : {}) };
  if (!tab.incognito)
    await keepFailedRequest({ ...page, at: Date.now(), fault }).catch((error: unknown) =>
      console.warn('the next popup will not know of it', error),
    );
  await showFault(tab, fault);
}

async function once(
  tab: Tab,
  what: string,
  work: () => Promise<void>,
  fail: (fault: FaultCode) => Promise<void>,
): Promise<void> {
  const key = `${what} ${tab.id} ${tab.url}`;
  if (busy.has(key)) return;
  busy.add(key);
  try {
    await work();
  } catch (error) {
    const fault = toFault(error);
    console.warn(fault);
    await fail(fault.code);
  } finally {
    setTimeout(() => busy.delete(key), AGAIN_AFTER_MS);
  }
}

type WithDefaults = Pick<Read, 'article' | 'incognito'> & { readonly choice: Choice };

async function readWithDefaults(tab: Tab, scope: Scope): Promise<WithDefaults> {
  const [one, { settings }] = await Promise.all([readTab(tab.id, scope), usableSettings()]);
  const read = await withPages(one, settings);
  const defaults = defaultChoice(settings, read.article);
  if (usualOf(settings) !== 'always') return { ...read, choice: defaults.choice };
  const used = await usableRecentTerms();
  const usual = await suggestionsFor(read.article, settings, used, true);
  return { ...read, choice: withUsual(defaults, usual).choice };
}

/** What was saved before is saved as it was then, with its own categories. */
async function readForSave(tab: Tab, scope: Scope): Promise<(WithDefaults & Before) | undefined> {
  const read = await readWithDefaults(tab, scope);
  const check = await saving.checkSaved(read.article, read.incognito);
  if (check.is === 'new') return read;
  if (check.is === 'unchanged') {
    const { at, files } = check.receipt;
    await showUnchanged(tab, at, files[0]?.asked ?? '');
    return undefined;
  }
  const { saved } = check;
  return {
    ...read,
    choice: choiceOf(saved),
    ...(saved.changed ? { before: await savedBeforeText(saved.receipt.at) } : {}),
  };
}

/** Said before the result of the save. */
type Before = { readonly before?: string };

/** Clicks that this run of the background side is working on. */
const under = new Set<string>();

async function savePendingRequest(request: PendingRequest): Promise<void> {
  const { job, tab, scope } = request;
  under.add(job);
  const work = async (): Promise<void> => {
    await keepPendingRequest({ ...request, attempts: request.attempts + 1 }).catch(
      (error: unknown) => {
        console.warn('a stop from here to the job would lose this click', error);
      },
    );
    await showWorking(tab);
    const read = await readForSave(tab, scope);
    if (!read) return;
    const { article, choice, before } = read;
    const begun = await saving.createJob({ id: job, clip: article.id, choice, tab: tab.id });
    const about = { doubts: article.doubts, ...(before !== undefined && { before }) };
    await showEnd(await saving.runJob(begun), about);
  };
  await once(tab, `save ${scope}`, work, (fault) => failRequest(tab, fault));
  await forgetPendingRequest(job);
}

export const saveWithoutPopup = async (tab: Tab, scope: Scope): Promise<void> =>
  savePendingRequest({ job: await newJobName(), tab, scope, attempts: 0 });

export const resumePendingRequests = (): Promise<void> =>
  recoverPendingRequests({
    isRunning: (job) => under.has(job),
    tabOf: ({ tab }) => tabById(tab.id).catch(() => undefined),
    save: savePendingRequest,
    fail: failRequest,
  });

async function copyWithDefaults(tab: Tab, scope: Scope): Promise<void> {
  await showWorking(tab);
  const { article, choice } = await readWithDefaults(tab, scope);
  const profile = await readProfile(choice.profile);
  const { text } = await domHost.convert({ article, profile, choice });
  const { messages } = await language();
  const { copied, copyButton, copyByHand } = messages.toast;
  const copy = { text, button: copyButton, done: copied };
  const shown = await toast(tab, { kind: 'work', text: copyByHand, copy });
  if (shown === 'unshown') throw new Fault('clipboard-away', 'the page does not let it be copied');
  if (shown === 'done') await showDone(tab, copied);
  else await clearTabBadge(tab.id);
}

/** Shown but not listed: no article is waiting to be saved. */
export const copyWithoutPopup = (tab: Tab, scope: Scope): Promise<void> =>
  once(
    tab,
    `copy ${scope}`,
    () => copyWithDefaults(tab, scope),
    (fault) => showFault(tab, fault, 'uncopied'),
  );
