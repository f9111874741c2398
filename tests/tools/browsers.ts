/** Sees to it that a browser is there: installs it from Debian where it may, else says what to do. */
import { spawnSync } from 'node:child_process';
import type { BrowserName } from '../e2e/drivers/driver.ts';
import { findBrowser, packageOf } from '../e2e/drivers/find-browser.ts';

const log = ['ignore', process.stderr, process.stderr] as const;

function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-q', '-y', ...args], {
    stdio: [...log],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Throws a sentence that says what to install. */
export function ensureBrowser(browser: BrowserName): void {
  try {
    findBrowser(browser);
    return;
  } catch (error) {
    if (!mayInstall()) throw error;
  }
  const name = packageOf(browser);
  console.error(`Installing ${name} from the system's packages …`);
  if (!aptGet('update') || !aptGet('install', '--no-install-recommends', name))
    throw new Error(`apt-get could not install ${name}: see what it says above.`);
  findBrowser(browser);
}
