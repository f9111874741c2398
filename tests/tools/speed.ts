/**
 * From the click to the filled popup: `npm run bench:speed -- [--browser NAME] [--runs N] [--kb N] [--unpinned]`.
 * Prints medians (lowest–highest) in ms, with the parts, each timed by itself on the same page: on a
 * newspaper's page of some 300 kB, and on one of that size (`--kb`) that is nothing but an article of
 * 50,000 words. The page is new to the browser in every run, as the first click on it is. The empty
 * popup is that of an extension that does nothing: what is beyond it is ours. The button stands in
 * the toolbar; with `--unpinned` in Chromium's menu of extensions, out of which it has to slide first.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { startServer } from '../../src/cli/server/server.ts';
import { articlePage } from '../e2e/article-page.ts';
import { BROWSERS, type BrowserName, type Driver, until } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { askArticle } from '../e2e/read-article.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { newsPage } from './news-page.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    browser: text,
    runs: { ...text, default: '20' },
    kb: { ...text, default: '300' },
    unpinned: { type: 'boolean' },
  },
});

const WARM_UP = 2;
const BYTES_A_PARAGRAPH = 470;

const PARTS = [
  'click to filled',
  'empty popup',
  'popup loads',
  'inject',
  'read',
  'clip',
  'convert',
  'draw',
  'large preview',
] as const;
type Times = Record<(typeof PARTS)[number], number>;

/** A browser with an extension, and pages that it has not seen. */
type Stage = { readonly driver: Driver; readonly visit: (run: number) => Promise<void> };

/** On the clock that browsers and Node share. */
const now = (): number => performance.timeOrigin + performance.now();

/**
 * When the popup had loaded and when it was filled; waits inside the page, which avoids polling.
 */
const watchPopup = (driver: Driver): Promise<{ loaded: number; filled: number }> =>
  driver.popup(async () => {
    const isFilled = (): boolean => document.querySelector('#title') !== null;
    if (!isFilled())
      await new Promise<void>((done) => {
        new MutationObserver(() => isFilled() && done()).observe(document, {
          subtree: true,
          childList: true,
        });
      });
    const filled = performance.timeOrigin + performance.now();
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { loaded: performance.timeOrigin + (load?.domContentLoadedEventEnd ?? 0), filled };
  });

/** What the popup asks the background side for, timed from the popup once more. */
const askParts = (driver: Driver): Promise<Pick<Times, 'clip' | 'convert'> & { id: string }> =>
  driver.popup(async () => {
    type Answer = { ok: boolean; value: { id: string; choice: object } };
    const ask = async (method: string, input: object): Promise<[Answer, number]> => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage({ to: 'background', method, input });
      return [answer as Answer, performance.now() - began];
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [{ value }, clip] = await ask('clip', { tab: tab?.id, scope: 'page' });
    const [, convert] = await ask('preview', { clip: value.id, choice: value.choice });
    return { clip, convert, id: value.id };
  });

/** From the beginning of its tab until the article stands there. */
async function measurePreview(driver: Driver, id: string): Promise<number> {
  const page = await driver.extensionPage(`src/preview/index.html#${id}`);
  const filled = await page.evaluate<number>(async () => {
    const isFilled = (): boolean => document.querySelector('.piece') !== null;
    if (!isFilled())
      await new Promise<void>((done) => {
        new MutationObserver(() => isFilled() && done()).observe(document, {
          subtree: true,
          childList: true,
        });
      });
    return performance.now();
  });
  await page.close();
  return filled;
}

/** What the background side does in the page: bringing the script there, and running it. */
async function pageParts(driver: Driver): Promise<Pick<Times, 'inject' | 'read'>> {
  const inject = await driver.background<number>(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const began = performance.now();
    await chrome.scripting.executeScript({ target, files: ['src/content/capture.js'] });
    return performance.now() - began;
  });
  return { inject, read: (await askArticle(driver)).ms };
}

async function measureEmpty({ driver, visit }: Stage, run: number): Promise<number> {
  await visit(run);
  const clicked = now();
  await driver.clickToolbar();
  const { loaded } = await watchPopup(driver);
  await driver.closePopup();
  return loaded - clicked;
}

async function measure({ driver, visit }: Stage, run: number): Promise<Omit<Times, 'empty popup'>> {
  await visit(run);
  const clicked = now();
  await driver.clickToolbar();
  const { loaded, filled } = await watchPopup(driver);
  const { id, ...asked } = await askParts(driver);
  const inPage = await pageParts(driver);
  await driver.closePopup();
  const preview = await measurePreview(driver, id);
  const whole = filled - clicked;
  const draw = Math.max(0, filled - loaded - asked.clip);
  return {
    'click to filled': whole,
    'popup loads': loaded - clicked,
    ...inPage,
    ...asked,
    draw,
    'large preview': preview,
  };
}

function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return `${middle} (${sorted[0]}–${sorted.at(-1)})`;
}

async function onStage<T>(
  browser: BrowserName,
  extension: string,
  pageOf: (run: number) => string,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-speed-'));
  const server = await startServer();
  const driver = await openBrowser(browser, {
    extension,
    downloads,
    server,
    pinned: !values.unpinned,
  });
  const visit = async (run: number): Promise<void> => {
    const url = `https://speed-${run}.example/2024/story-${run}`;
    server.serve(url, pageOf(run));
    await driver.goto(url);
    await until('the page to be quiet', () =>
      driver.page<boolean>(() => document.readyState === 'complete'),
    );
  };
  try {
    return await play({ driver, visit });
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  }
}

async function bench(
  browser: BrowserName,
  runs: number,
  pageOf: (run: number) => string,
): Promise<Record<string, string>> {
  const built = ensureBuilt(browser);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-empty-'));
  const repeat = async <T>(one: (run: number) => Promise<T>): Promise<T[]> => {
    const results: T[] = [];
    for (let run = 0; run < runs + WARM_UP; run++) results.push(await one(run));
    return results.slice(WARM_UP);
  };
  const empty = await onStage(browser, writeEmptyExtension(browser, folder), pageOf, (stage) =>
    repeat((run) => measureEmpty(stage, run)),
  );
  fs.rmSync(folder, { recursive: true, force: true });
  const times = await onStage(browser, built, pageOf, async (stage) => {
    console.log(
      `${stage.driver.version}: ${runs} runs, a page of ${Math.round(pageOf(0).length / 1000)} kB`,
    );
    return repeat((run) => measure(stage, run));
  });
  const valuesOf = (part: (typeof PARTS)[number]): readonly number[] =>
    part === 'empty popup' ? empty : times.map((one) => one[part]);
  return Object.fromEntries(PARTS.map((part) => [part, summary(valuesOf(part))]));
}

const paragraphs = Math.ceil((Number(values.kb) * 1000) / BYTES_A_PARAGRAPH);
const long = articlePage({ paragraphs });
const pages = { news: newsPage, 'text alone': () => long };

const columns: Record<string, Record<string, string>> = {};
for (const browser of BROWSERS.filter((name) => name === (values.browser ?? name))) {
  ensureBrowser(browser);
  for (const [kind, pageOf] of Object.entries(pages))
    columns[`${browser}, ${kind}`] = await bench(browser, Number(values.runs), pageOf);
}
console.table(
  Object.fromEntries(
    PARTS.map((part) => [
      part,
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[part]])),
    ]),
  ),
);
process.exit();
