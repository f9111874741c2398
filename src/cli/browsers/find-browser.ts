/** Where a browser is installed: by the environment, else in the usual places. */
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser.ts';

const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** What Debian calls it. */
export const packageOf = (browser: BrowserName): string => COMMANDS[browser][0] ?? browser;

/** The browser's program; throws a sentence that says what to install. */
export function findBrowser(browser: BrowserName): string {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const candidates = [
    process.env[VARIABLES[browser]] ?? '',
    ...COMMANDS[browser].flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...PLACES[browser],
  ];
  const found = candidates.find((candidate) => candidate && fs.existsSync(candidate));
  if (found) return found;
  throw new Error(
    `No ${browser} was found. Install ${packageOf(browser)}, or set ${VARIABLES[browser]} to its program.`,
  );
}
