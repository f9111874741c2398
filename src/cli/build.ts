/** Builds the extension for one browser, when its sources are newer than what was built. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browsers/browser.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['src', 'icons', 'manifest.json', 'package.json', 'vite.config.ts'];

export const distOf = (browser: BrowserName): string => path.join(ROOT, 'dist', browser);

/** The command line is no part of the extension. */
const CLI = path.join(ROOT, 'src/cli');

function newest(place: string): number {
  if (place === CLI) return 0;
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

const isFresh = (browser: BrowserName): boolean => {
  const built = path.join(distOf(browser), 'manifest.json');
  const sources = SOURCES.map((name) => newest(path.join(ROOT, name)));
  return fs.existsSync(built) && fs.statSync(built).mtimeMs > Math.max(...sources);
};

/** Runs a program of the installed packages with its output on standard error; whether it went well. */
export function runPackage(script: string, args: readonly string[]): boolean {
  const program = path.join(ROOT, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    // A test runner sets another one, and the build would differ.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return status === 0;
}

export const build = (browser: BrowserName): boolean =>
  runPackage('vite/bin/vite.js', ['build', '--mode', browser, '--logLevel', 'warn']);

/** The folder of the built extension. Throws where it cannot be built. */
export function ensureBuilt(browser: BrowserName): string {
  if (!isFresh(browser) && !build(browser))
    throw new Error(`The extension could not be built for ${browser}: see what Vite says above.`);
  return distOf(browser);
}
