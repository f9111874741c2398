/** Firefox with the extension, driven over Marionette. */
import fs from 'node:fs';
import { launchFirefox, type RunningFirefox } from '../../../src/cli/browsers/firefox-launch.ts';
import * as inWindow from '../../../src/cli/browsers/firefox-window.ts';
import {
  type Command,
  type Driver,
  type ExtensionPage,
  filesBelow,
  isFirstRunOver,
  type OpenOptions,
  type Sent,
  toExpression,
  until,
} from './driver.ts';
import * as inside from './firefox-chrome.ts';

const KEYS: Record<Command, string> = { _execute_action: 'Y', 'save-article': 'K' };

/** Keys that are no letters, as WebDriver writes them. */
const KEY_CODES: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007' };

export async function openFirefox(options: OpenOptions): Promise<Driver> {
  const firefox = await launchFirefox(options);
  return driverFor(firefox, options).catch(async (error) => {
    await firefox.close();
    throw error;
  });
}

async function driverFor(firefox: RunningFirefox, options: OpenOptions): Promise<Driver> {
  const { marionette, id } = firefox;
  const { chrome, send } = marionette;
  const host = await chrome<string>(inWindow.placeButton, id);
  const origin = `moz-extension://${host}/`;

  const run = <T>(place: inWindow.Place, fn: Sent<T>, args: unknown[]): Promise<T> =>
    chrome<T>(inWindow.evaluateIn, id, place, toExpression(fn, args));

  const { value: first } = (await send('WebDriver:GetWindowHandle')) as { value: string };
  const tabs = [first];
  let current = first;
  const show = async (tab: string): Promise<void> => {
    current = tab;
    await send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
  };
  const open = async (where: object = { type: 'tab' }): Promise<string> => {
    const { handle } = (await send('WebDriver:NewWindow', { ...where, focus: true })) as {
      handle: string;
    };
    tabs.push(handle);
    await show(handle);
    return handle;
  };
  const closeTab = async (tab: string): Promise<void> => {
    await send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
    await send('WebDriver:CloseWindow');
    tabs.splice(tabs.indexOf(tab), 1);
    await show(current === tab ? (tabs.at(-1) ?? first) : current);
  };

  async function load(url: string, limitMs: number): Promise<void> {
    await send('WebDriver:SetTimeouts', { pageLoad: limitMs });
    await send('WebDriver:Navigate', { url }, limitMs + 5000);
    // A page that never finishes its images can be saved all the same.
    const complete = async () => !(await chrome<boolean>(inWindow.isLoading));
    await until('the page', complete, Math.min(5000, limitMs)).catch(() => undefined);
  }

  async function openAt(where: object, url: string, limitMs: number): Promise<string> {
    const tab = await open(where);
    await load(url, limitMs).catch(async (error) => {
      await closeTab(tab);
      throw error;
    });
    return tab;
  }

  const saveSnapshot = async (where: 'popup' | 'page', file: string): Promise<void> =>
    fs.writeFileSync(file, await chrome<string>(inside.snapshot, where), 'base64');

  const clickMouse = async (button: number, at: { x: number; y: number }): Promise<void> => {
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', ...at },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await send('WebDriver:PerformActions', { actions: [mouse] });
  };

  const background = <T>(fn: Sent<T>, ...args: unknown[]): Promise<T> =>
    run({ in: 'background' }, fn, args);

  await until('the background side', () =>
    background('document.readyState === "complete"').catch(() => false),
  );
  await until('the first steps to have been shown', () => background<boolean>(isFirstRunOver));
  await chrome(inWindow.closeTabsOf, origin);
  await show(first);
  let pages = 0;

  async function closeOtherTabs(): Promise<void> {
    for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
      if (handle === first) continue;
      await send('WebDriver:SwitchToWindow', { handle, focus: false });
      await send('WebDriver:CloseWindow');
    }
    await show(first);
    await load('about:blank', 30_000);
  }

  return {
    browser: 'firefox',
    version: firefox.version,
    alive: firefox.alive,
    gone: firefox.gone,
    goto: (url, limitMs = 30_000) => load(url, limitMs),
    openTab: (url, limitMs = 30_000) => openAt({ type: 'tab' }, url, limitMs),
    openPrivate: (url) => openAt({ type: 'window', private: true }, url, 30_000),
    showTab: show,
    closeTab,
    page: (fn, ...args) => run({ in: 'page' }, fn, args),
    clickAt: (x, y) => clickMouse(0, { x, y }),
    screenshot: (file) => saveSnapshot('page', file),
    setDark: (dark) => chrome(inside.setColours, dark),
    clickToolbar: () => chrome(inside.clickButton, id),
    press: (command) => chrome(inWindow.pressAltShift, KEYS[command]),
    /** The real menu: opened by a right click on the selection or the page, its entry chosen. */
    async menu(item) {
      const at = await run<{ x: number; y: number }>({ in: 'page' }, () => {
        const selection = getSelection();
        const box = selection?.isCollapsed
          ? undefined
          : selection?.getRangeAt(0).getClientRects()[0];
        return box
          ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
          : { x: 3, y: Math.round(innerHeight - 3) };
      }, []);
      await clickMouse(2, at);
      await chrome(inside.chooseMenuItem, id, item);
    },
    popup: (fn, ...args) => run({ in: 'popup' }, fn, args),
    popupOpen: () => chrome(inside.isPopupOpen),
    popupScreenshot: (file) => saveSnapshot('popup', file),
    async closePopup() {
      await until('the popup to close', async () => {
        // A panel that is just opening does not hear of it the first time.
        await chrome(inside.hidePopup);
        return !(await chrome<boolean>(inside.isPopupOpen));
      });
    },
    background,
    killBackground: () => chrome(inside.terminateBackground, id),
    async extensionPage(at): Promise<ExtensionPage> {
      const before = current;
      const tab = await open();
      await load(origin + at, 30_000);
      const key = `page ${++pages}`;
      await chrome(inside.markTab, key);
      return {
        evaluate: (fn, ...args) => run({ in: 'tab', key }, fn, args),
        async press(name) {
          const value = KEY_CODES[name] ?? name;
          const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
          await send('WebDriver:PerformActions', {
            actions: [{ type: 'key', id: 'keyboard', actions }],
          });
        },
        async screenshot(file) {
          await show(tab);
          await saveSnapshot('page', file);
        },
        async close() {
          await closeTab(tab);
          await show(before);
        },
      };
    },
    clipboard: () => chrome(inside.readClipboard),
    files: () => filesBelow(options.downloads),
    memory: () => chrome(inside.extensionMemory),
    async renew() {
      await closeOtherTabs();
      await chrome(inside.setColours, false);
      await firefox.reinstall();
      return driverFor(firefox, options);
    },
    kill: firefox.kill,
    close: firefox.close,
  };
}
