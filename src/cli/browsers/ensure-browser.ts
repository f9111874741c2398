/** Sees to it that a browser is there: installs it from Debian where it may, else says what to do. */

import { installPackage, mayInstall } from '../programs.ts';
import type { BrowserName } from './browser.ts';
import { findBrowser, packageOf } from './find-browser.ts';

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
