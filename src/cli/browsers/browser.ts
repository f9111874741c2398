/** Browsers by name, how one is opened with the extension, and what can be sent into it. */
import type { Server } from '../server/server.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * A function that is sent to the browser as text: it sees its arguments (JSON) and the page's
 * globals, nothing of the module it stands in. A string is an expression.
 */
export type Sent<T> = string | ((...args: never[]) => T | Promise<T>);

export type OpenOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where the browser's downloads go. */
  readonly downloads: string;
  /** Every request goes through it; without it the browser uses the network by itself. */
  readonly server?: Server;
  readonly headless?: boolean;
  /** Of a Chromium without a window; a popup grows no higher than there is room on it. */
  readonly screen?: { readonly width: number; readonly height: number };
  /**
   * Whether Chromium shows the button in the toolbar, not only in its extensions menu; the default
   * is the toolbar.
   */
  readonly pinned?: boolean;
  /** Folder of the browser's profile, kept after closing; without it a temporary one. */
  readonly profile?: string;
};

/**
 * The text that is sent for a function and its arguments: an expression. Bundlers name functions
 * with a helper of theirs (`__name`) that is missing where the text runs.
 */
export const toExpression = (fn: Sent<unknown>, args: readonly unknown[]): string =>
  typeof fn === 'string'
    ? fn
    : `(() => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`;

/** Sent to the background side: whether the tab that an installation opens was opened, then or earlier. */
export const isFirstRunOver = async (): Promise<boolean> =>
  (await chrome.storage.local.get('first-run'))['first-run'] === true;

/** Sent to the extension: its number of the tab in front. */
export const activeTab = async (): Promise<number> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? -1;
};

/** A page that is open in a tab, and how its server answered, where that is known. */
export type OpenTab = {
  readonly tab: string;
  readonly status?: number;
  readonly retryAfter?: string;
};

/** A browser that carries the extension and saves pages in several tabs. */
export type SavingBrowser = {
  /** Such as `Chromium 130.0`. */
  readonly version: string;
  readonly alive: () => boolean;
  /** Opens a page in a tab of its own and waits until it is loaded. Rejects where it is not. */
  readonly open: (url: string, limitMs: number) => Promise<OpenTab>;
  /** Puts a tab in front and presses the keys that save; answers with the extension's number of the tab. */
  readonly pressSave: (tab: string) => Promise<number>;
  /** Runs a function where the extension's own interfaces are at hand. */
  readonly inExtension: <T>(fn: Sent<T>, ...args: unknown[]) => Promise<T>;
  readonly closeTab: (tab: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
