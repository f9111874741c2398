/** What a test or a tool can do with a browser that carries the extension, the same for every browser. */
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName, Sent } from '../../../src/cli/browsers/browser.ts';

export * from '../../../src/cli/browsers/browser.ts';
export * from '../../../src/cli/wait.ts';

export type Command = '_execute_action' | 'save-article';
export type MenuItem = 'save-article' | 'save-selection' | 'copy-markdown';

/** How a page of the extension is looked at; what is left out is as it is by itself. */
export type Look = {
  readonly width?: number;
  readonly height?: number;
  /** How many times as large everything is as at first; `width` is that of the screen. */
  readonly zoom?: number;
  /** In the few colours that a user forces. */
  readonly forcedColours?: boolean;
};

/** One of the extension's pages, open in a tab of its own. */
export type ExtensionPage = {
  /** Presses a key there: a letter, `Tab` or `Enter`. */
  readonly press: (key: string) => Promise<void>;
  readonly evaluate: <T>(fn: Sent<T>, ...args: unknown[]) => Promise<T>;
  readonly screenshot: (file: string) => Promise<void>;
  /** Drops a file or a folder of the disk in the middle of the page; only Chromium's driver can. */
  readonly drop?: (path: string) => Promise<void>;
  /** Looks at it so from now on; only Chromium's driver can. */
  readonly emulate?: (look: Look) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Driver = {
  readonly browser: BrowserName;
  /** Such as `Chromium 130.0`. */
  readonly version: string;
  /** Whether the browser process is still there. */
  readonly alive: () => boolean;
  /** Resolves when the browser is gone, closed by `close` or by its user. */
  readonly gone: Promise<void>;

  /** Loads a page in the current tab and waits until it is loaded, at most `limitMs`. */
  readonly goto: (url: string, limitMs?: number) => Promise<void>;
  /** Opens a tab before all others and makes it the current one. */
  readonly openTab: (url: string, limitMs?: number) => Promise<string>;
  /** As `openTab`, in a private window of its own, which closes with it. */
  readonly openPrivate: (url: string) => Promise<string>;
  readonly showTab: (tab: string) => Promise<void>;
  readonly closeTab: (tab: string) => Promise<void>;
  /** Runs a function in the page of the current tab. */
  readonly page: <T>(fn: Sent<T>, ...args: unknown[]) => Promise<T>;
  /** Clicks into the page of the current tab with the mouse. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  /** Follows the system's colours: dark or light. */
  readonly setDark: (dark: boolean) => Promise<void>;

  /** Clicks the extension's button in the toolbar: what a user's click grants is granted. */
  readonly clickToolbar: () => Promise<void>;
  /** Presses the keys of a command, as the manifest suggests them. */
  readonly press: (command: Command) => Promise<void>;
  /** Chooses an entry of the page's context menu. */
  readonly menu: (item: MenuItem) => Promise<void>;
  /** Runs a function in the open popup; waits for one to open. */
  readonly popup: <T>(fn: Sent<T>, ...args: unknown[]) => Promise<T>;
  readonly popupOpen: () => Promise<boolean>;
  readonly popupScreenshot: (file: string) => Promise<void>;
  /**
   * The popup of the current tab in a tab of its own, where it can be looked at in any size; only
   * Chromium's driver can. Needs what a click on the button grants.
   */
  readonly popupInTab?: () => Promise<ExtensionPage>;
  readonly closePopup: () => Promise<void>;

  /** Runs a function on the background side, which is woken for it. */
  readonly background: <T>(fn: Sent<T>, ...args: unknown[]) => Promise<T>;
  /** Kills the background side as the browser does it, at once. */
  readonly killBackground: () => Promise<void>;
  /** Opens a page of the extension, given by its path, in a new tab. */
  readonly extensionPage: (path: string) => Promise<ExtensionPage>;
  /** The text in the system's clipboard, as this browser sees it. */
  readonly clipboard: () => Promise<string>;

  /** Paths below the downloads folder, complete or not, sorted. */
  readonly files: () => string[];
  /** Memory of the extension, after a collection: Chromium's worker alone, Firefox's process; in MB. */
  readonly memory: () => Promise<number>;
  /**
   * The same browser with one empty tab and the extension as just installed: a new driver, which takes the
   * place of this one. Only Firefox's driver can; Chromium opens soon enough.
   */
  readonly renew?: () => Promise<Driver>;
  /** Kills the whole browser at once, as a crash would; the profile stays. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Every file below a folder, relative, with `/`, sorted. */
export const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
