/** Chromium with the extension, driven over the DevTools protocol. */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../src/cli/browsers/chromium-launch.ts';
import { workerOf } from '../../../src/cli/browsers/chromium-worker.ts';
import {
  type Command,
  type Driver,
  type ExtensionPage,
  filesBelow,
  isFirstRunOver,
  type Look,
  type MenuItem,
  type OpenOptions,
  pause,
  type Sent,
  toExpression,
  until,
  within,
} from './driver.ts';

const ALT_SHIFT = 1 | 8;
const KEYS: Record<Command, string> = { _execute_action: 'Y', 'save-article': 'K' };

export async function openChromium(options: OpenOptions): Promise<Driver> {
  const { browser, extension, gone, kill, close } = await launchChromium(options);
  const origin = `chrome-extension://${extension.id}/`;
  const worker = await workerOf(browser, origin);
  const tabs = new Map<string, Page>();
  let current = (await browser.pages())[0] ?? (await browser.newPage());
  let dark = false;

  async function adopt(page: Page): Promise<string> {
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    ]);
    const tab = `tab ${tabs.size + 1}`;
    tabs.set(tab, page);
    return tab;
  }
  await adopt(current);

  const run = async <T>(where: Page, fn: Sent<T>, args: unknown[]): Promise<T> =>
    (await where.evaluate(toExpression(fn, args))) as T;

  const popupTarget = () =>
    browser
      .targets()
      .find((target) => target.type() === 'page' && target.url().startsWith(`${origin}src/popup/`));

  async function popupPage(): Promise<Page> {
    const target = await until('the popup', popupTarget);
    const page = await within(10_000, 'the popup as a page', target.asPage());
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    ]);
    return page;
  }

  async function show(
    page: Page,
    { width = 1200, height = 900, zoom = 1, forcedColours = false }: Look,
  ): Promise<void> {
    await page.setViewport({
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
    });
    // It holds as long as the session does.
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      ],
    });
  }

  async function load(page: Page, url: string, limitMs: number): Promise<void> {
    if (/^(https?|chrome|chrome-extension|about|data|file):/.test(url)) {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limitMs });
      // A page that never finishes its images can be saved all the same.
      await page
        .waitForFunction('document.readyState === "complete"', { timeout: Math.min(5000, limitMs) })
        .catch(() => undefined);
      return;
    }
    const session = await page.createCDPSession();
    await session.send('Page.navigate', { url });
    await pause(1000);
    await session.detach();
  }

  async function press(key: string): Promise<void> {
    await current.bringToFront();
    const session = await current.createCDPSession();
    const event = {
      modifiers: ALT_SHIFT,
      key,
      code: `Key${key}`,
      windowsVirtualKeyCode: key.charCodeAt(0),
      nativeVirtualKeyCode: key.charCodeAt(0),
    };
    // The popup takes the keyboard with it, so the release may stay without an answer.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await Promise.race([
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
      pause(300),
    ]);
    await session.detach().catch(() => undefined);
  }

  /** A message from one of its own pages wakes the worker: the popup, which a new tab would close. */
  async function wake(): Promise<void> {
    const popup = popupTarget() && (await popupPage());
    const page = popup ?? (await browser.newPage());
    if (!popup) await page.goto(`${origin}src/options/index.html`);
    await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)');
    await until('the background side', worker.isRunning);
    if (popup) return;
    await page.close();
    await current.bringToFront();
  }

  /** One that rests or is just ending is woken again. */
  const awake = (): Promise<unknown> =>
    until('the background side', async () => {
      if (!(await worker.isRunning())) await wake();
      return worker
        .evaluate<boolean>('chrome.runtime?.onMessage?.hasListeners()', 1000)
        .catch(() => false);
    });

  async function background<T>(fn: Sent<T>, ...args: unknown[]): Promise<T> {
    await awake();
    return worker.evaluate<T>(toExpression(fn, args));
  }

  async function clickToolbar(): Promise<void> {
    await current.bringToFront();
    await current.triggerExtensionAction(extension);
  }

  const closePopup = async (): Promise<void> => {
    const page = await popupTarget()?.asPage();
    await page?.close().catch(() => undefined);
    await until('the popup to close', () => popupTarget() === undefined);
  };

  async function closeTab(tab: string): Promise<void> {
    await tabs.get(tab)?.close();
    tabs.delete(tab);
    current = [...tabs.values()].at(-1) ?? current;
    await current.bringToFront();
  }

  /** The tab that an installation opens would be the one in front. */
  async function closeFirstRun(): Promise<void> {
    await until('the first steps to have been shown', () => background<boolean>(isFirstRunOver));
    for (const page of await browser.pages()) if (page.url().startsWith(origin)) await page.close();
    await current.bringToFront();
  }

  /** Opens a page of the extension in this tab. */
  async function open(page: Page, at: string): Promise<ExtensionPage> {
    await adopt(page);
    await page.goto(origin + at);
    return {
      evaluate: (fn, ...args) => run(page, fn, args),
      press: (key) => page.keyboard.press(key as 'Tab'),
      async screenshot(file) {
        await page.screenshot({ path: file as `${string}.png`, fullPage: true });
      },
      emulate: (look) => show(page, look),
      async drop(file) {
        const cdp = await page.createCDPSession();
        const data = { items: [], files: [file], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
        await cdp.detach();
      },
      async close() {
        await page.close();
        for (const [tab, one] of tabs) if (one === page) tabs.delete(tab);
        await current.bringToFront();
      },
    };
  }

  await closeFirstRun().catch(async (error) => {
    await close();
    throw error;
  });
  return {
    browser: 'chromium',
    version: (await browser.version()).replace('/', ' ').replace('HeadlessChrome', 'Chromium'),
    alive: () => browser.connected,
    gone,
    goto: (url, limitMs = 30_000) => load(current, url, limitMs),
    async openTab(url, limitMs = 30_000) {
      current = await browser.newPage();
      const tab = await adopt(current);
      await load(current, url, limitMs).catch(async (error) => {
        await closeTab(tab);
        throw error;
      });
      return tab;
    },
    async openPrivate(url) {
      await background((at: string) => chrome.windows.create({ incognito: true, url: at }), url);
      const target = await until('the private window', () =>
        browser.targets().find((one) => one.type() === 'page' && one.url() === url),
      );
      current = await within(10_000, 'the private window as a page', target.asPage());
      const tab = await adopt(current);
      await load(current, url, 30_000);
      return tab;
    },
    async showTab(tab) {
      current = tabs.get(tab) ?? current;
      await current.bringToFront();
    },
    closeTab,
    page: (fn, ...args) => run(current, fn, args),
    clickAt: (x, y) => current.mouse.click(x, y),
    async screenshot(file) {
      await current.screenshot({ path: file as `${string}.png` });
    },
    async setDark(on) {
      dark = on;
      for (const page of tabs.values())
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        ]);
    },
    clickToolbar,
    press: (command) => press(KEYS[command]),
    /**
     * Headless Chromium shows no native menu. What its click does is done in two parts: the user's
     * grant for the tab by a toolbar click without a popup, then the event that the menu fires.
     */
    async menu(item: MenuItem) {
      await background(() => chrome.action.setPopup({ popup: '' }));
      await clickToolbar();
      await background(async (menuItemId: string) => {
        const { default_popup: popup = '' } = chrome.runtime.getManifest().action ?? {};
        await chrome.action.setPopup({ popup });
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId, editable: false, pageUrl: tab?.url ?? '' };
        const clicked = chrome.contextMenus.onClicked as unknown as {
          dispatch: (info: object, tab: object | undefined) => void;
        };
        clicked.dispatch(info, tab);
      }, item);
    },
    popup: async (fn, ...args) => run(await popupPage(), fn, args),
    popupOpen: async () => popupTarget() !== undefined,
    async popupScreenshot(file) {
      await (await popupPage()).screenshot({ path: file as `${string}.png` });
    },
    async popupInTab() {
      const shown = await background<chrome.tabs.Tab | undefined>(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab;
      });
      const page = await browser.newPage();
      await page.evaluateOnNewDocument((tab) => {
        const query = (_: object, answer?: (tabs: unknown[]) => void) =>
          answer ? answer([tab]) : Promise.resolve([tab]);
        Object.assign(chrome.tabs, { query });
      }, shown);
      return open(page, 'src/popup/index.html');
    },
    closePopup,
    background,
    killBackground: worker.kill,
    extensionPage: async (at) => open(await browser.newPage(), at),
    async clipboard() {
      await current.bringToFront();
      const context = browser.defaultBrowserContext();
      await context.overridePermissions(new URL(current.url()).origin, ['clipboard-read']);
      return run(current, () => navigator.clipboard.readText(), []);
    },
    files: () => filesBelow(options.downloads),
    async memory() {
      await awake();
      return worker.inside(async (session) => {
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return usedSize / 1e6;
      });
    },
    kill,
    close,
  };
}
