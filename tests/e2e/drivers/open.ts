/** Opens a browser by its name. */
import { openChromium } from './chromium.ts';
import type { BrowserName, Driver, OpenOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

const OPEN: Record<BrowserName, (options: OpenOptions) => Promise<Driver>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

export const openBrowser = (browser: BrowserName, options: OpenOptions): Promise<Driver> =>
  OPEN[browser](options);
