/** The context menu. */
import type { Tab } from '../core/tab.ts';
import { browser, type Menus } from './browser.ts';
import { toTab } from './tabs.ts';

export type MenuItem = {
  readonly id: string;
  readonly title: string;
  readonly contexts: Menus.ContextType[];
  /** Over pages, too, that cannot be read. */
  readonly everywhere?: true;
};

/** Nothing else can be read. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

let latest: Promise<void> = Promise.resolve();

/** Replaces the whole menu; calls queue up, because two at once would meet each other's items. */
export function setMenu(items: readonly MenuItem[]): Promise<void> {
  const replace = async (): Promise<void> => {
    await browser.contextMenus.removeAll();
    for (const { everywhere, ...item } of items)
      browser.contextMenus.create(everywhere ? item : { ...item, documentUrlPatterns: READABLE });
  };
  // What failed before must not keep this from being done.
  latest = latest.then(replace, replace);
  return latest;
}

/** `link`: the one under the pointer. */
export function onMenuClick(chosen: (id: string, tab: Tab, link?: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, given) => {
    const tab = toTab(given);
    if (tab) chosen(String(menuItemId), tab, linkUrl);
  });
}
