/** Opens a browser that saves, by its name. */
import type { BrowserName, OpenOptions, SavingBrowser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

const OPEN: Record<BrowserName, (options: OpenOptions) => Promise<SavingBrowser>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

export const openSavingBrowser = (
  browser: BrowserName,
  options: OpenOptions,
): Promise<SavingBrowser> => OPEN[browser](options);
