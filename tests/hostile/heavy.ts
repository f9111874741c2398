/**
 * Saves each heavy page in real browsers: `npm run test:hostile -- --steps heavy`, or
 * `node src/cli/run.mjs tests/hostile/heavy.ts [--browser NAME] [--only TEXT]`. A page holds when
 * it is saved, or refused with a sentence, within ten seconds, and both its tab and the background side answer afterwards.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { BROWSERS, type BrowserName, type Driver, within } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { saveByKey } from '../e2e/drivers/outcome.ts';
import { HEAVY_PAGES, heavyPage } from './heavy-pages.ts';

const LIMIT_MS = 10_000;
/** Long enough to see by how much a page misses the limit. */
const PATIENCE_MS = 60_000;
const ANSWER_MS = 2000;

type Row = {
  readonly browser: BrowserName;
  readonly page: string;
  readonly kB: number;
  readonly end: string;
  readonly ms: number;
  readonly holds: 'yes' | 'no';
};

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' } },
});
const browsers = BROWSERS.filter((name) => (values.browser ?? name) === name);
const pages = HEAVY_PAGES.filter((name) => name.includes(values.only));
if (browsers.length === 0) throw new Error(`--browser ${values.browser}: there are ${BROWSERS}.`);
if (pages.length === 0) throw new Error(`--only ${values.only}: there are ${HEAVY_PAGES}.`);

const answers = (asked: Promise<unknown>): Promise<boolean> =>
  within(ANSWER_MS, 'an answer', asked).then(
    () => true,
    () => false,
  );

async function tryPage(driver: Driver, server: Server, name: string): Promise<Row> {
  const url = `https://heavy-${HEAVY_PAGES.indexOf(name)}.example/story`;
  const { html } = heavyPage(name);
  server.serve(url, html);
  const tab = await driver.openTab(url, 120_000);
  // Who clicks sees the page: what its own layout takes is not the save's.
  await within(
    120_000,
    'the layout',
    driver.page<number>(() => document.documentElement.getBoundingClientRect().height),
  );
  const outcome = await saveByKey(driver, PATIENCE_MS).catch((error: Error) => ({
    ok: false as const,
    fault: error.message,
    ms: PATIENCE_MS,
  }));
  const free = await answers(driver.page<number>(() => 1));
  const awake = await answers(driver.background<number>(() => 1));
  await driver.closeTab(tab);
  const end = outcome.ok ? 'saved' : outcome.fault;
  const silent = [...(free ? [] : ['tab']), ...(awake ? [] : ['background side'])];
  return {
    browser: driver.browser,
    page: name,
    kB: Math.round(html.length / 1000),
    end: silent.length === 0 ? end : `${end}; no answer from ${silent.join(', ')}`,
    ms: outcome.ms,
    holds: outcome.ms <= LIMIT_MS && silent.length === 0 ? 'yes' : 'no',
  };
}

async function tryAll(browser: BrowserName): Promise<Row[]> {
  ensureBrowser(browser);
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-heavy-'));
  const server = await startServer();
  const extension = ensureBuilt(browser);
  const rows: Row[] = [];
  let driver: Driver | undefined;
  try {
    for (const name of pages) {
      if (!driver?.alive()) {
        driver = await openBrowser(browser, { extension, downloads, server });
        await driver.background<void>(
          (settings: unknown) => chrome.storage.local.set({ settings }),
          { ...DEFAULT_SETTINGS, language: 'en' },
        );
      }
      const row = await tryPage(driver, server, name).catch((error: Error) => ({
        ...{ browser, page: name, kB: 0, end: `no end: ${error.message}`, ms: PATIENCE_MS },
        holds: 'no' as const,
      }));
      console.log(`${browser}, ${name}: ${row.end} after ${row.ms} ms`);
      rows.push(row);
      // What a page does to a browser must not be counted against the next one.
      if (row.holds === 'no') {
        await driver.close();
        driver = undefined;
      }
    }
  } finally {
    await driver?.close();
    await server.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  }
  return rows;
}

const rows: Row[] = [];
for (const browser of browsers) rows.push(...(await tryAll(browser)));
console.table(rows);
const failed = rows.filter(({ holds }) => holds === 'no');
console.log(`heavy pages: ${rows.length - failed.length} of ${rows.length} hold`);
process.exit(failed.length === 0 ? 0 : 1);
