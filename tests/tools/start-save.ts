/** Saves page after page in one browser, which is started again where it does not survive one. */
import type { Settings } from '../../src/settings/schema.ts';
import type { BrowserName, Driver } from '../e2e/drivers/driver.ts';
import { within } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { saveByKey } from '../e2e/drivers/outcome.ts';
import { type Server, startServer } from '../e2e/drivers/server.ts';
import { type PageArgument, servePages } from './start-pages.ts';

export type Work = {
  readonly browser: BrowserName;
  readonly extension: string;
  readonly downloads: string;
  readonly settings: Settings;
  readonly pages: readonly PageArgument[];
};

export type Result = {
  readonly url: string;
  readonly ok: boolean;
  readonly path: string | null;
  /** A fault code of the extension, or what kept the page from reaching it. */
  readonly fault: string | null;
  /** From the keys to the file complete on disk, or to the fault. */
  readonly ms: number | null;
};

const LOAD_MS = 30_000;
const SAVE_MS = 45_000;
/** For what has its own limits already, should the browser itself no longer answer. */
const PAGE_MS = LOAD_MS + SAVE_MS + 30_000;

async function open({ browser, extension, downloads, settings }: Work, server: Server) {
  const driver = await openBrowser(browser, { extension, downloads, server });
  await driver.background((value) => chrome.storage.local.set({ settings: value }), settings);
  return driver;
}

/** A tab of its own for each page: what one page does to its tab does not reach the next. */
async function savePage(driver: Driver, url: string): Promise<Result> {
  const failed = (fault: string): Result => ({ url, ok: false, path: null, fault, ms: null });
  let tab: string;
  try {
    tab = await driver.openTab(url, LOAD_MS);
  } catch (error) {
    complain(url, error);
    return failed('page-not-loaded');
  }
  try {
    const outcome = await saveByKey(driver, SAVE_MS);
    return outcome.ok
      ? { url, ok: true, path: outcome.path, fault: null, ms: outcome.ms }
      : { ...failed(outcome.fault), ms: outcome.ms };
  } catch (error) {
    complain(url, error);
    return failed('no-answer');
  } finally {
    await driver.closeTab(tab);
  }
}

const complain = (url: string, error: unknown): void =>
  console.error(`${url}: ${error instanceof Error ? error.message : error}`);

/** The page was reloading during the click: try once more when it has settled. */
const isRestless = ({ fault }: Result): boolean =>
  fault === 'page-changed' || fault === 'no-answer';

/** Reports the result of every page, in order. */
export async function savePages(work: Work, report: (result: Result) => void): Promise<void> {
  const server = await startServer({ network: work.pages.some(({ file }) => !file) });
  const { renew } = servePages(server, work.pages);
  let driver: Driver | undefined;
  const stop = () => void driver?.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);

  async function attempt(url: string, still: boolean): Promise<Result> {
    if (!driver?.alive()) driver = await open(work, server);
    renew(url, still);
    try {
      return await within(PAGE_MS, 'the browser', savePage(driver, url));
    } catch (error) {
      complain(url, error);
      await driver.close();
      return { url, ok: false, path: null, fault: 'no-answer', ms: null };
    }
  }

  try {
    for (const { url } of work.pages) {
      const first = await attempt(url, false);
      report(isRestless(first) ? await attempt(url, true) : first);
    }
  } finally {
    await driver?.close();
    await server.close();
    process.off('SIGINT', stop);
  }
}
