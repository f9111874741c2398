/** Opens pages in Chromium at their own URL, with scripting off and nothing else fetched. */
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/browsers/find-browser.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Truth } from './corpus/truth.ts';

const LOAD_LIMIT = 20_000;
const CALL_LIMIT = 120_000;

/** Reloads the page and evaluates a script's last expression in it. */
export type Run = (script: string) => Promise<unknown>;

type Tab = {
  readonly open: (url: string, source: string) => Promise<void>;
  readonly evaluate: Run;
  readonly close: () => Promise<void>;
};

const openTab = async (browser: Browser): Promise<Tab> => {
  const page = await browser.newPage();
  let body: Buffer | undefined;
  const answer = (request: HTTPRequest): Promise<void> =>
    body && request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      : request.abort();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request that was abandoned cannot be answered.
    answer(request).catch(() => {});
  });
  return {
    open: async (url, source) => {
      body = Buffer.from(source, 'utf8');
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT });
    },
    evaluate: (script) => page.evaluate(script),
    close: () => page.close(),
  };
};

const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    protocolTimeout: CALL_LIMIT,
    env: { ...process.env, TZ: 'UTC' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-features=BackForwardCache'],
  });

/**
 * Visits each page once, `jobs` of them at a time, and answers in the order of the corpus. A page that
 * `visit` throws at costs its tab, and is left to `failed`.
 */
export const visitPages = async <T>(
  { pages, sourceOf }: Corpus,
  jobs: number,
  visit: (page: Truth, run: Run) => Promise<T>,
  failed: (page: Truth, reason: string) => T,
): Promise<readonly T[]> => {
  const browser = await launch();
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let tab = await openTab(browser);
    for (let at = next++; at < pages.length; at = next++) {
      const page = pages[at] as Truth;
      try {
        const source = sourceOf(page);
        results[at] = await visit(page, async (script) => {
          await tab.open(page.url, source);
          return tab.evaluate(script);
        });
      } catch (error) {
        results[at] = failed(page, error instanceof Error ? error.message : String(error));
        // A tab that hangs does not close either.
        tab.close().catch(() => {});
        tab = await openTab(browser);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${at + 1}/${pages.length} `);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(jobs, 1) }, work));
  } finally {
    await browser.close();
  }
  return results;
};
