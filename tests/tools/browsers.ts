/** Sees to it that a browser is there: installs it from Debian where it may, else says what to do. */
import type { BrowserName } from '../e2e/drivers/driver.ts';
import { findBrowser, packageOf } from '../e2e/drivers/find-browser.ts';
import { installPackage, mayInstall } from './programs.ts';

/** Throws a sentence that says what to install. */
export function ensureBrowser(browser: BrowserName): void {
  try {
    findBrowser(browser);
    return;
  } catch (error) {
    if (!mayInstall()) throw error;
  }
  installPackage(packageOf(browser));
  findBrowser(browser);
}
