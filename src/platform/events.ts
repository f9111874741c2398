/** What the browser tells the background side: commands, downloads, and that it was started. */
import { browser } from './browser.ts';
import { currentTab, type Tab, toTab } from './tabs.ts';

/** Call at the top level: a woken background side hears only listeners that stand at once. */
export function onCommand(given: (command: string, tab: Tab) => void): void {
  browser.commands.onCommand.addListener(async (command, inTab) => {
    const tab = toTab(inTab) ?? (await currentTab());
    if (tab) given(command, tab);
  });
}

/** After an installation, an update or a start of the browser. */
export function onBegin(begin: () => void): void {
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
}

/** Any change of any download. */
export function onDownloadChange(changed: () => void): void {
  browser.downloads.onChanged.addListener(changed);
}
