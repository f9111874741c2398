/** Chromium that saves pages in several tabs, driven over the DevTools protocol. */
import type { Browser, HTTPResponse, Page } from 'puppeteer-core';
import { pause, until } from '../wait.ts';
import {
  activeTab,
  isFirstRunOver,
  type OpenOptions,
  type SavingBrowser,
  toExpression,
} from './browser.ts';
import { launchChromium } from './chromium-launch.ts';

const ALT_SHIFT = 1 | 8;
const KEY = 'K';
/** A page that never finishes its images can be saved all the same. */
const IMAGES_MS = 5000;

const toOpened = (response: HTTPResponse | null) => {
  const retryAfter = response?.headers()['retry-after'];
  return {
    ...(response ? { status: response.status() } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
};

/** A document of the extension without any code of its own: a place to ask from. */
async function openControl(browser: Browser, origin: string): Promise<Page> {
  const control = (await browser.pages())[0] ?? (await browser.newPage());
  await until('the extension', () => control.goto(`${origin}manifest.json`).catch(() => undefined));
  return control;
}

async function pressKeys(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const event = {
    modifiers: ALT_SHIFT,
    key: KEY,
    code: `Key${KEY}`,
    windowsVirtualKeyCode: KEY.charCodeAt(0),
    nativeVirtualKeyCode: KEY.charCodeAt(0),
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await Promise.race([
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
    pause(300),
  ]);
  await session.detach().catch(() => undefined);
}

async function load(page: Page, url: string, limitMs: number) {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  // Pages wait with what they show while they believe that they lie behind another.
  await page.emulateFocusedPage(true);
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limitMs });
  await page
    .waitForFunction('document.readyState === "complete"', {
      timeout: Math.min(IMAGES_MS, limitMs),
    })
    .catch(() => undefined);
  return toOpened(response);
}

export async function openChromium(options: OpenOptions): Promise<SavingBrowser> {
  const { browser, extension, close } = await launchChromium(options);
  const origin = `chrome-extension://${extension.id}/`;
  const tabs = new Map<string, Page>();
  let opened = 0;
  try {
    const control = await openControl(browser, origin);
    const inExtension: SavingBrowser['inExtension'] = async (fn, ...args) =>
      (await control.evaluate(toExpression(fn, args))) as never;
    await until('the first steps to have been shown', () => inExtension<boolean>(isFirstRunOver));
    for (const page of await browser.pages())
      if (page !== control && page.url().startsWith(origin)) await page.close();
    return {
      version: (await browser.version()).replace('/', ' ').replace('HeadlessChrome', 'Chromium'),
      alive: () => browser.connected,
      inExtension,
      close,
      async open(url, limitMs) {
        // In front it would take the keys that are meant for another.
        const page = await browser.newPage({ background: true });
        const tab = `tab ${++opened}`;
        tabs.set(tab, page);
        try {
          return { tab, ...(await load(page, url, limitMs)) };
        } catch (error) {
          tabs.delete(tab);
          await page.close().catch(() => undefined);
          throw error;
        }
      },
      async pressSave(tab) {
        const page = tabs.get(tab);
        if (!page) throw new Error('the tab is gone');
        await page.bringToFront();
        const id = await inExtension<number>(activeTab);
        await pressKeys(page);
        return id;
      },
      async closeTab(tab) {
        const page = tabs.get(tab);
        tabs.delete(tab);
        await page?.close().catch(() => undefined);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
