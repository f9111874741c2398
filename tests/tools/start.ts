/**
 * Saves pages with the real extension in a real browser: `npm start -- [OPTION…] [PAGE…]`. A PAGE
 * is `https://…`, a local file, or `FILE@URL`: a file served to the browser at that URL.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { BROWSERS, type BrowserName } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { startServer } from '../e2e/drivers/server.ts';
import { ensureBrowser } from './browsers.ts';
import { ensureBuilt, ROOT } from './build.ts';
import { openAndRead } from './open-page.ts';
import { SAMPLE, SAMPLE_RULE } from './sample.ts';
import { fromHere, type PageArgument, readPage, servePages } from './start-pages.ts';
import { type Result, savePages } from './start-save.ts';
import { trailText } from './start-trail.ts';

const USAGE = `usage: npm start -- [--browser chromium|firefox] [--profile ID] [--categories A,B]
                    [--out DIR] [--json] [--open] [--trail] [PAGE…]
A PAGE is https://…, a local file, or FILE@URL. Without one the bundled sample article is saved.
--trail saves nothing: it prints what each rule did to the article, and why.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { ...text, default: 'chromium' },
      profile: text,
      categories: text,
      out: { ...text, default: 'saved' },
      json: flag,
      open: flag,
      trail: flag,
      help: { ...flag, short: 'h' },
    },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`“${values.browser}” is none of ${BROWSERS.join(', ')}.`);
  const profiles = fs.readdirSync(path.join(ROOT, 'src/core/profiles'));
  if (values.profile && !profiles.includes(`${values.profile}.ts`))
    throw new Error(`There is no profile “${values.profile}”.`);
  return { ...values, browser, pages: positionals.map(readPage) };
}

/** Categories that were asked for are the only ones; else the sample's site has a rule of its own. */
function settingsFor(profile: string | undefined, categories: string | undefined): Settings {
  const names = categories?.split(',').map((name) => name.trim());
  return {
    ...DEFAULT_SETTINGS,
    // Faults are read off the interface, in English.
    language: 'en',
    profile: profile ?? DEFAULT_SETTINGS.profile,
    // Each page is saved each time, whether it was saved before or not.
    library: false,
    categories: names?.filter((name) => name !== '') ?? [],
    sites: categories === undefined ? [SAMPLE_RULE] : [],
  };
}

function report(result: Result, json: boolean, withContent: boolean): void {
  const { url, ok, path: file, fault, ms } = result;
  if (json) console.log(JSON.stringify({ url, ok, path: file, fault, ms }));
  else if (!ok || file === null) console.log(`Not saved (${fault}): ${url}`);
  else {
    console.log(`Saved in ${ms} ms: ${file}`);
    if (withContent) console.log(`\n${fs.readFileSync(file, 'utf8')}`);
  }
}

async function openByHand(browser: BrowserName, pages: readonly PageArgument[], downloads: string) {
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

async function main(): Promise<number> {
  const { browser, pages, profile, categories, out, json, open, trail, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const wanted = pages.length > 0 ? pages : [SAMPLE];
  if (trail) {
    for (const page of wanted) console.log(trailText((await openAndRead(page, browser)).article));
    return 0;
  }
  ensureBrowser(browser);
  const extension = ensureBuilt(browser);
  const downloads = fromHere(out);
  fs.mkdirSync(downloads, { recursive: true });
  if (open) {
    await openByHand(browser, pages, downloads);
    return 0;
  }
  const settings = settingsFor(profile, categories);
  let failed = 0;
  await savePages({ browser, extension, downloads, settings, pages: wanted }, (result) => {
    if (!result.ok) failed += 1;
    report(result, json, wanted.length <= 3);
  });
  if (!json && wanted.length > 1)
    console.log(`${wanted.length - failed} of ${wanted.length} saved`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
