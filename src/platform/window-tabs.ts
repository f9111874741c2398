/** The tabs of a window. What they show is known only with permission for it. */
import type { Tab } from '../core/tab.ts';
import { browser } from './browser.ts';
import { toTab } from './tabs.ts';

/** In their order; all of this window but the extension's own pages, or those named. */
export async function windowTabs(ids: readonly number[] = []): Promise<readonly Tab[]> {
  const own = browser.runtime.getURL('');
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id, url }) => !url?.startsWith(own) && (ids.length === 0 || ids.includes(id ?? -1)))
    .flatMap((tab) => toTab(tab) ?? [])
    .filter(({ incognito }) => !incognito);
}
