/** The tab the user looks at. */
import { Fault } from '../core/fault.ts';
import type { Tab } from '../core/tab.ts';
import { withoutCredentials } from '../core/urls/parse-url.ts';
import { browser } from './browser.ts';
import { withLimit } from './time-limit.ts';

type BrowserTab = {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito?: boolean;
};

/** Devtools and pages of extensions are no tabs to read: they have no id, or -1. */
export const toTab = (tab: BrowserTab | undefined): Tab | undefined =>
  tab?.id === undefined || tab.id < 0
    ? undefined
    : {
        id: tab.id,
        incognito: tab.incognito === true,
        ...(tab.url ? { url: withoutCredentials(tab.url) } : {}),
        ...(tab.title ? { title: tab.title } : {}),
      };

export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(tab);
}

/** Ids of the tabs that the user has selected in this window, where they are more than the one in front. */
export async function selectedTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ currentWindow: true, highlighted: true });
  const ids = tabs.flatMap(({ id, incognito }) => (incognito ? [] : (id ?? [])));
  return ids.length > 1 ? ids : [];
}

/** Whether the window in front is a private one. */
export async function isPrivateInFront(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return toTab(tab)?.incognito === true;
}

/** Whether any private window is open that Presscut may know of. */
export const hasPrivateTabs = async (): Promise<boolean> =>
  (await browser.tabs.query({})).some(({ incognito }) => incognito);

/** Throws `tab-gone` when the tab was closed. */
export async function tabById(id: number): Promise<Tab> {
  try {
    const tab = toTab(await browser.tabs.get(id));
    if (tab) return tab;
  } catch (error) {
    throw new Fault('tab-gone', `tab ${id}`, { cause: error });
  }
  throw new Fault('tab-gone', `tab ${id}`);
}

const LANGUAGE_MS = 500;

/**
 * Whether the tab shows a web page, judged without permission to read it: the browser knows no
 * language for an empty tab, and never answers for a source view.
 */
export async function hasWebPage(id: number): Promise<boolean> {
  try {
    await withLimit(browser.tabs.detectLanguage(id), LANGUAGE_MS, 'page-timeout');
    return true;
  } catch (error) {
    console.debug('no page of the web', error);
    return false;
  }
}

/** Opens a URL in a tab of its own, so that no page that is open is lost to it. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
