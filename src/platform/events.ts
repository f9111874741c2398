/**
 * The events of the background side: commands, downloads, windows, clicks in a page, and its start.
 */
import type { Tab } from '../core/tab.ts';
import { browser, type Runtime } from './browser.ts';
import type { CopyEvent } from './copy-events.ts';
import { currentTab, toTab } from './tabs.ts';
import { TOAST_ACTIONS, type ToastAnswer, type ToastEvent } from './toast-events.ts';

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

/** Once, after the extension itself was installed. */
export function onInstalled(begin: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') begin();
  });
}

/** Any change of any download. */
export function onDownloadChange(changed: () => void): void {
  browser.downloads.onChanged.addListener(changed);
}

export function onWindowClosed(closed: (window: number) => void): void {
  browser.windows.onRemoved.addListener(closed);
}

const isCopyEvent = (message: unknown): message is CopyEvent =>
  typeof message === 'object' &&
  message !== null &&
  'copied' in message &&
  typeof message.copied === 'string';

/** A copy that waited for a click in a page was clicked there, and the browser has taken it. */
export function onCopied(copied: (job: string, tab: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) => {
    if (id !== browser.runtime.id || tab?.id === undefined || !isCopyEvent(message))
      return undefined;
    // An answer that is still to come keeps the background side from being stopped.
    return copied(message.copied, tab.id).catch((error: unknown) =>
      console.error('a copy could not be written down', error),
    );
  });
}

const isToastEvent = (message: unknown): message is ToastEvent =>
  typeof message === 'object' &&
  message !== null &&
  'toast' in message &&
  TOAST_ACTIONS.some((action) => action === message.toast) &&
  'job' in message &&
  typeof message.job === 'string';

/** A button of a toast was clicked in a page. */
export function onToastClick(clicked: (event: ToastEvent, tab: Tab) => Promise<ToastAnswer>): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) => {
    const inTab = toTab(tab);
    return id === browser.runtime.id && inTab && isToastEvent(message)
      ? clicked(message, inTab)
      : undefined;
  });
}
