/**
 * How fast a library of 10,000 articles, or of another number, opens and answers, and what it takes of
 * disk and memory: `npm run bench:library`, `npm run bench:library 100000`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { startServer } from '../../src/cli/server/server.ts';
import { BROWSERS, type BrowserName, type ExtensionPage, until } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { fillLibrary, measureOpening, measureSearch } from './library-fill.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
/** More would take minutes to import. */
const MOST_IMPORTED = 20_000;
const OPENINGS = 5;
const RUNS = 9;
/** A frequent and a rare word, beginnings, several, Chinese ones, and what is nowhere. */
const QUERIES = ['ba', 'zan', 'quixo', 'bafo tave', '一', '丁丂', '万丈三', 'site-7', 'nowhere'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const useOf = (page: ExtensionPage): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

const untilRead = (page: ExtensionPage) =>
  until(
    'the library',
    () =>
      page.evaluate<boolean>(
        () =>
          document.querySelector<HTMLElement>('#rows')?.dataset.read === 'texts' ||
          document.querySelector('.nothing') !== null,
      ),
    600_000,
  );

const untilImported = (page: ExtensionPage) =>
  until(
    'the import',
    () =>
      page.evaluate<string | false>(() => {
        const line = document.querySelector<HTMLElement>('#news');
        return (/import|fault/.test(line?.dataset.about ?? '') && line?.textContent) || false;
      }),
    600_000,
  );

/** Megabytes of the page's own objects; a browser may not say. */
const memoryOf = (page: ExtensionPage) =>
  page.evaluate<number | null>(() => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return memory ? Math.round(memory.usedJSHeapSize / 1e6) : null;
  });

async function measure(browser: BrowserName): Promise<void> {
  ensureBrowser(browser);
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-library-'));
  const server = await startServer();
  const driver = await openBrowser(browser, { extension: ensureBuilt(browser), downloads, server });
  try {
    await driver.goto('about:blank');
    const page = await driver.extensionPage('src/library/index.html');
    await untilRead(page);
    const before = await useOf(page);
    const byImport = COUNT <= MOST_IMPORTED;
    const began = performance.now();
    await page.evaluate(fillLibrary, COUNT, byImport);
    const news = byImport ? await untilImported(page) : 'straight into the database';
    const filled = performance.now();
    await page.close();
    const next = await driver.extensionPage('src/library/index.html');
    await untilRead(next);
    const indexed = performance.now();
    const perArticle = Math.round(((await useOf(next)) - before) / COUNT);
    await next.close();
    console.log(`\n${driver.version}, ${COUNT} articles`);
    console.log(`  came in: ${Math.round(filled - began)} ms (${news.trim()})`);
    console.log(`  index made: ${Math.round(indexed - filled)} ms`);
    console.log(`  storage: ${perArticle} bytes an article`);

    const options = await driver.extensionPage('src/options/index.html');
    const openings: Record<string, number>[] = [];
    for (let n = 0; n < OPENINGS; n += 1) openings.push(await options.evaluate(measureOpening));
    await options.close();
    for (const [key, what] of [
      ['newest', 'first rows'],
      ['rows', 'all rows and filters'],
      ['texts', 'ready to search all texts'],
    ] as const) {
      const times = openings.map((opening) => opening[key] ?? Number.NaN);
      console.log(`  opens, ${what}: ${median(times)} ms (${times.join(', ')})`);
    }
    const again = await driver.extensionPage('src/library/index.html');
    await untilRead(again);
    for (const query of QUERIES) {
      const { times, count } = await again.evaluate<{ times: number[]; count: string }>(
        measureSearch,
        query,
        RUNS,
      );
      const slowest = Math.round(Math.max(...times));
      console.log(
        `  search “${query}”: ${median(times).toFixed(1)} ms, slowest ${slowest} ms; ${count.trim()}`,
      );
    }
    console.log(`  memory: ${(await memoryOf(again)) ?? 'not known'} MB`);
    await again.close();
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  }
}

const wanted = process.env.PRESSCUT_BROWSER;
for (const browser of BROWSERS) if (!wanted || wanted === browser) await measure(browser);
process.exit();
