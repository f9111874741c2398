/**
 * Links chosen in the picker: `npm run test:links -- [--browser NAME] [--links 200] [--hosts 20] [--corpus DIR]`.
 * The front page of an invented site links to so many pages; the picker's choice is saved as it stands. With
 * a corpus its pages are at their own URLs. Prints a table; fails where a page was lost, doubled, or misreported.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { listKey } from '../../src/core/lists/list-key.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { orRefuse, readOptions, toCount } from '../bench/command.ts';
import { clickIn, openBatch, untilBatch } from '../e2e/batch-page.ts';
import { BROWSERS, type BrowserName, filesBelow, pause, until } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { permitted } from '../e2e/permitted.ts';
import { isNoteOf, type LinkedPage, linkedPages } from './linked-pages.ts';
import { isOver, type Row, rowsOf } from './rows.ts';

const FRONT = 'https://front.presscut.example/';
const LIMIT_MS = 1_500_000;
/** Nothing of a page's own runs, as nothing that it would ask for is there. */
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const item = ({ url, title }: LinkedPage): string =>
  `<li><a href="${escaped(url)}">${escaped(title)}</a></li>`;

function serve(server: Server, pages: readonly LinkedPage[]): void {
  for (const { url, html } of pages) server.serve(url, () => ({ body: html(), headers: STILL }));
  const around = ['about', 'contact', 'jobs'].map((name) => `<a href="/${name}">${name}</a>`);
  server.serve(
    FRONT,
    `<!doctype html><title>News</title><h1>News</h1><nav>${around.join(' ')}</nav>
     <main><h2>Today</h2><ul>${pages.map(item).join('\n')}</ul></main>`,
  );
}

/** Holds what the rows say against what lies on the disk. */
function judge(rows: readonly Row[], pages: readonly LinkedPage[], downloads: string) {
  const notes = filesBelow(downloads).filter((name) => name.endsWith('.md'));
  const byKey = new Map(pages.map((page) => [listKey(page.url), page]));
  const at = ({ path: name = '' }: Row): string => path.resolve(downloads, name);
  const written = rows.filter(({ state }) => state === 'saved' || state === 'doubtful');
  const places = new Set(written.map(at));
  const isTrue = (row: Row): boolean => {
    const page = byKey.get(listKey(row.url));
    if (!page || !fs.existsSync(at(row))) return false;
    const note = fs.readFileSync(at(row), 'utf8');
    return note.includes(row.article ?? '') && isNoteOf(note, page);
  };
  const articles = new Set(written.map(({ article = '' }) => listKey(article)));
  const duplicates = rows.filter(({ state }) => state === 'duplicate');
  const untrue = [
    ...written.filter((row) => !isTrue(row)),
    ...duplicates.filter(({ article = '' }) => !articles.has(listKey(article))),
  ];
  const chosen = new Set(rows.map(({ url }) => listKey(url)));
  for (const row of [...rows.filter(({ state }) => state === 'failed'), ...duplicates])
    console.log(`${row.state} ${row.fault ?? row.article}: ${row.url}`);
  for (const row of untrue) console.log(`false: ${row.state} ${row.path}: ${row.url}`);
  return {
    saved: written.length,
    'of them doubtful': written.filter(({ state }) => state === 'doubtful').length,
    duplicates: duplicates.length,
    failed: rows.filter(({ state }) => state === 'failed').length,
    lost: [...byKey.keys()].filter((key) => !chosen.has(key)).length,
    doubled: written.length - places.size + Math.max(0, notes.length - places.size),
    false: untrue.length,
  };
}

async function run(browser: BrowserName, pages: readonly LinkedPage[]) {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-links-'));
  const server = await startServer();
  const extension = permitted(ensureBuilt(browser));
  const driver = await openBrowser(browser, { extension, downloads, server });
  try {
    const settings = { ...DEFAULT_SETTINGS, categories: [], language: 'en' };
    await driver.background((value) => chrome.storage.local.set({ settings: value }), settings);
    serve(server, pages);
    await driver.openTab(FRONT);
    const from = await driver.background<number>(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      return front?.id ?? 0;
    });
    const page = await openBatch(driver, `from=${from}`);
    await clickIn(page, '#add-links');
    await untilBatch(page, 'the links', ({ rows }) => rows >= pages.length);
    const listed = await rowsOf(driver);
    const chosen = listed.filter(({ picked }) => picked).length;
    if (chosen !== pages.length || listed.length === chosen)
      throw new Error(`${chosen} of ${listed.length} links are chosen, not ${pages.length}`);
    await clickIn(page, '#start');
    const began = performance.now();
    const rows = await until(
      'the batch to end',
      async () => {
        const now = (await rowsOf(driver)).filter(({ picked }) => picked);
        if (now.every(isOver)) return now;
        await pause(1000);
        return undefined;
      },
      LIMIT_MS,
    );
    const seconds = (performance.now() - began) / 1000;
    return {
      browser,
      links: pages.length,
      hosts: new Set(pages.map(({ url }) => new URL(url).host)).size,
      ...judge(rows, pages, downloads),
      seconds: Math.round(seconds),
      'pages a minute': Math.round((pages.length / seconds) * 60),
    };
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(extension, { recursive: true, force: true });
    fs.rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
  }
}

const text = { type: 'string' } as const;
const values = readOptions({ browser: text, links: text, hosts: text, corpus: text });
const pages = orRefuse(() =>
  linkedPages(
    toCount('links', values.links, 200),
    toCount('hosts', values.hosts, 20),
    values.corpus,
  ),
);
const results = [];
for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
  ensureBrowser(browser);
  results.push(await run(browser, pages));
}
console.table(results);
const holds = results.every((one) => one.lost + one.doubled + one.false === 0);
// A page of a corpus may be no article; an invented one is.
const areAllSaved = values.corpus !== undefined || results.every((one) => one.saved === one.links);
console.log(holds && areAllSaved ? 'every page is saved once' : 'not every page is saved once');
process.exitCode = holds && areAllSaved && results.length > 0 ? 0 : 1;
