/** Firefox that saves pages in several tabs, driven over Marionette from its own window. */
import { createTurns } from '../turns.ts';
import { pause, until } from '../wait.ts';
import {
  activeTab,
  isFirstRunOver,
  type OpenOptions,
  type OpenTab,
  type SavingBrowser,
  type Sent,
  toExpression,
} from './browser.ts';
import { launchFirefox, type RunningFirefox } from './firefox-launch.ts';
import * as tabs from './firefox-tabs.ts';
import * as inside from './firefox-window.ts';

/** A page that never finishes its images can be saved all the same. */
const IMAGES_MS = 5000;

async function waitForPage(
  look: () => Promise<tabs.TabState>,
  limitMs: number,
): Promise<Omit<OpenTab, 'tab'>> {
  const begun = performance.now();
  let interactive: number | undefined;
  for (;;) {
    const state = await look();
    if (state.error) throw new Error(state.error);
    const now = performance.now();
    if (state.isReadable) interactive ??= now;
    if (state.isReadable && !state.isLoading) return state.response;
    if (interactive !== undefined && now - interactive > IMAGES_MS) return state.response;
    if (now - begun > limitMs) throw new Error(`the page: not within ${limitMs} ms`);
    await pause(50);
  }
}

async function toSaving(firefox: RunningFirefox): Promise<SavingBrowser> {
  const { marionette, id } = firefox;
  // Marionette has one place that it works in.
  const inTurn = createTurns();
  const chrome: typeof marionette.chrome = (fn, ...args) =>
    inTurn(() => marionette.chrome(fn, ...args));
  const origin = `moz-extension://${await chrome<string>(inside.placeButton, id)}/`;
  const inExtension = <T>(fn: Sent<T>, ...args: unknown[]): Promise<T> =>
    chrome<T>(inside.evaluateIn, id, { in: 'background' }, toExpression(fn, args));
  await until('the background side', () =>
    inExtension('document.readyState === "complete"').catch(() => false),
  );
  await until('the first steps to have been shown', () => inExtension<boolean>(isFirstRunOver));
  await chrome(inside.closeTabsOf, origin);
  await chrome(tabs.watchAnswers);
  let opened = 0;
  return {
    version: firefox.version,
    alive: firefox.alive,
    inExtension,
    close: firefox.close,
    async open(url, limitMs) {
      const tab = `tab ${++opened}`;
      await chrome(tabs.openTab, tab, url);
      try {
        return { tab, ...(await waitForPage(() => chrome(tabs.stateOf, tab), limitMs)) };
      } catch (error) {
        await chrome(tabs.closeTab, tab).catch(() => undefined);
        throw error;
      }
    },
    async pressSave(tab) {
      await chrome(tabs.showTab, tab);
      const number = await inExtension<number>(activeTab);
      await chrome(inside.pressAltShift, 'K');
      return number;
    },
    closeTab: (tab) => chrome(tabs.closeTab, tab),
  };
}

export async function openFirefox(options: OpenOptions): Promise<SavingBrowser> {
  const firefox = await launchFirefox(options);
  return toSaving(firefox).catch(async (error: unknown) => {
    await firefox.close();
    throw error;
  });
}
