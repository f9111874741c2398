/** The tab the user looks at. */
import { Fault } from '../core/fault.ts';
import { browser } from './browser.ts';

/** `url` and `title` are known only while the extension may see it (the user asked for something on that page). */
export type Tab = {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
  readonly incognito: boolean;
};

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
        ...(tab.url ? { url: tab.url } : {}),
        ...(tab.title ? { title: tab.title } : {}),
      };

export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(tab);
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

/** Opens an address in a tab of its own, so that no page that is open is lost to it. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
