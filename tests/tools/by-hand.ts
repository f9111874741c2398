/**
 * To look at the extension by hand: `npm start -- --open [PAGE…]` opens a browser window with it,
 * `npm start -- --trail PAGE…` prints what each rule did to an article.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { fromHere, type PageArgument, readPage, servePages } from '../../src/cli/pages.ts';
import { SAMPLE } from '../../src/cli/sample.ts';
import { startServer } from '../../src/cli/server/server.ts';
import { USAGE } from '../../src/cli/usage.ts';
import { BROWSERS, type BrowserName } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { openAndRead } from './open-page.ts';
import { trailText } from './trail.ts';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    // What is for saving alone means nothing here.
    strict: false,
    options: {
      browser: { type: 'string', default: 'chromium' },
      out: { type: 'string', default: 'saved' },
      trail: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`“${values.browser}” is none of ${BROWSERS.join(', ')}.`);
  return { ...values, out: String(values.out), browser, pages: positionals.map(readPage) };
}

async function openByHand(
  browser: BrowserName,
  pages: readonly PageArgument[],
  downloads: string,
): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Error('A visible browser needs a screen, and this machine has none (no DISPLAY).');
  // Without a file to serve, the browser is left alone with the network.
  const server = pages.some(({ file }) => file) ? await startServer({ network: true }) : undefined;
  const served = server && servePages(server, pages);
  const driver = await openBrowser(browser, {
    extension: ensureBuilt(browser),
    downloads,
    headless: false,
    ...(server ? { server } : {}),
  });
  process.once('SIGINT', () => void driver.close());
  console.log(`${driver.version} is open with Presscut. Files go to ${downloads}.`);
  for (const { url } of pages) {
    served?.renew(url, false);
    await driver.openTab(url);
  }
  await driver.gone;
  await driver.close();
  await server?.close();
}

async function main(): Promise<void> {
  const { browser, pages, out, trail, help } = readArguments();
  if (help) return void process.stdout.write(USAGE);
  if (trail) {
    for (const page of pages.length > 0 ? pages : [SAMPLE])
      console.log(trailText((await openAndRead(page, browser)).article));
    return;
  }
  ensureBrowser(browser);
  const downloads = fromHere(out);
  fs.mkdirSync(downloads, { recursive: true });
  await openByHand(browser, pages, downloads);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
