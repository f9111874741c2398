/**
 * A large batch under fire: `npm run test:batch -- [--browser NAME] [--scale 0.2] [--kills 20] [--crashes 2]`.
 * 50 open tabs and 200 links on 20 hosts; the background side and the browser are killed meanwhile. Prints a
 * table; fails where a page was lost, doubled, or misreported. At full size it takes some minutes for
 * each browser.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { articlePage, paragraph } from '../e2e/article-page.ts';
import { addList, clickIn, openBatch, untilBatch } from '../e2e/batch-page.ts';
import { BROWSERS, type BrowserName, filesBelow, pause, until } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { permitted } from '../e2e/permitted.ts';
import { isOver, rowsOf } from './rows.ts';

const HOSTS = 20;
const LIMIT_MS = 900_000;

/** How often one host was visited before two seconds were over, and how many visits there were. */
function visitsOf(server: Server, visits: ReadonlyMap<string, number[]>) {
  let tooSoon = 0;
  for (const times of visits.values())
    for (const [n, at] of times.entries())
      if (n > 0 && at - (times[n - 1] ?? 0) < 1500) tooSoon += 1;
  const all = server.requests.filter(({ headers }) => headers['sec-fetch-dest'] === 'document');
  return { tooSoon, visits: all.length };
}

type Sizes = { readonly tabs: number; readonly links: number; kills: number; crashes: number };

async function run(browser: BrowserName, sizes: Sizes) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-batch-'));
  const [downloads, profile] = ['downloads', 'profile'].map((name) => path.join(place, name)) as [
    string,
    string,
  ];
  fs.mkdirSync(downloads);
  const server = await startServer();
  const options = { extension: permitted(ensureBuilt(browser)), downloads, server, profile };
  let driver = await openBrowser(browser, options);
  try {
    const settings = { ...DEFAULT_SETTINGS, categories: [], language: 'en', fileName: '{title}' };
    await driver.background((value) => chrome.storage.local.set({ settings: value }), settings);
    const visits = new Map<string, number[]>();
    const serve = (url: string, title: string): string => {
      const { host } = new URL(url);
      server.serve(url, () => {
        visits.set(host, [...(visits.get(host) ?? []), Date.now()]);
        return { body: articlePage({ title }) };
      });
      return url;
    };
    const titles: string[] = [];
    const toTitle = (what: string, n: number): string => {
      titles.push(`${what} page with the number ${n} here`);
      return titles.at(-1) ?? '';
    };
    for (let n = 0; n < sizes.tabs; n += 1)
      await driver.openTab(serve(`https://tab-${n}.example/2024/${n}`, toTitle('Open', n)));
    const links = Array.from({ length: sizes.links }, (_, n) =>
      serve(`https://host-${n % HOSTS}.example/2024/${n}`, toTitle('Linked', n)),
    );
    visits.clear();
    const page = await openBatch(driver);
    await clickIn(page, '#add-tabs');
    await untilBatch(page, 'the tabs', ({ rows }) => rows >= sizes.tabs);
    await addList(page, links.join('\n'));
    await untilBatch(page, 'the links', ({ report }) => report.startsWith(`${sizes.links} pages`));
    await clickIn(page, '#start');
    const began = performance.now();
    const total = sizes.tabs + sizes.links;
    let [kills, crashes] = [0, 0];
    // Evenly over the whole of it.
    const blows = sizes.kills + sizes.crashes;
    const rows = await until(
      'the batch to end',
      async () => {
        const now = await rowsOf(driver).catch(() => []);
        const over = now.filter(isOver).length;
        if (now.length && over === now.length) return now;
        if (kills + crashes < blows && over > (total * (kills + crashes + 1)) / (blows + 2)) {
          const isCrash =
            crashes < sizes.crashes &&
            kills + crashes >= ((crashes + 1) * blows) / (sizes.crashes + 1) - 1;
          if (isCrash) {
            crashes += 1;
            await driver.kill();
            driver = await openBrowser(browser, options);
          } else {
            kills += 1;
            await driver.killBackground();
          }
        }
        await pause(150);
        return undefined;
      },
      LIMIT_MS,
    );
    const seconds = (performance.now() - began) / 1000;
    const files = filesBelow(downloads).filter((name) => name.endsWith('.md'));
    const whole = (title: string): number =>
      files.filter((name) => {
        const text = fs.readFileSync(path.join(downloads, name), 'utf8');
        return text.includes(title) && text.includes(paragraph(7).slice(0, 40));
      }).length;
    const found = titles.map(whole);
    const saved = rows.filter(({ state }) => state === 'saved').length;
    for (const { url, state, fault } of rows)
      if (state !== 'saved') console.log(`${browser}: ${url}: ${state} ${fault ?? ''}`);
    return {
      browser,
      pages: total,
      saved,
      lost: found.filter((count) => count === 0).length,
      doubled: found.filter((count) => count > 1).length,
      false: Math.abs(saved - found.filter((count) => count > 0).length),
      kills,
      crashes,
      'pages a minute': Math.round((total / seconds) * 60),
      seconds: Math.round(seconds),
      ...visitsOf(server, visits),
    };
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    scale: { type: 'string', default: '1' },
    kills: { type: 'string', default: '20' },
    crashes: { type: 'string', default: '2' },
  },
});
const scale = Number(values.scale);
if (!(scale > 0)) throw new Error(`--scale ${values.scale}: a number above 0 is wanted`);
const rows = [];
for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
  ensureBrowser(browser);
  rows.push(
    await run(browser, {
      tabs: Math.round(50 * scale),
      links: Math.round(200 * scale),
      kills: Number(values.kills),
      crashes: Number(values.crashes),
    }),
  );
}
console.table(rows);
const holds = rows.every(
  (row) => row.saved === row.pages && !row.lost && !row.doubled && !row.false,
);
console.log(holds ? 'every page is saved once' : 'not every page is saved once');
process.exitCode = holds && rows.length > 0 ? 0 : 1;
