/** Screenshots of everything a user sees, light and dark, in every language: `npm run pictures`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt, ROOT } from '../../src/cli/build.ts';
import { SAMPLE, SAMPLE_RULE } from '../../src/cli/sample.ts';
import { startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { addList, openBatch, untilBatch } from '../e2e/batch-page.ts';
import {
  BROWSERS,
  type BrowserName,
  type Driver,
  type ExtensionPage,
  pause,
  until,
} from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { saveByKey } from '../e2e/drivers/outcome.ts';
import { clickOn, openLibrary, untilLibrary } from '../e2e/library-page.ts';
import { openPopup, readPopup, saveFromPopup } from '../e2e/popup.ts';
import { openPreview } from '../e2e/preview-page.ts';

const FOLDER = path.join(ROOT, 'dist', 'pictures');
const LANGUAGES = ['en', 'zh_CN'];
const SETTLED_MS = 400;

/** Each round begins with a page that was never saved. */
async function forgetAll(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('src/options/index.html');
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', method: 'forgetAll', input: {} }),
  );
  await page.close();
}

/** A page as it is, as wide as a telephone, and in forced colours, where the driver can show that. */
async function takePage(
  page: ExtensionPage,
  shot: (what: string) => string,
  name: string,
): Promise<void> {
  await pause(SETTLED_MS);
  await page.screenshot(shot(name));
  if (page.emulate) {
    await page.emulate({ forcedColours: true });
    await page.screenshot(shot(`${name}-forced`));
    await page.emulate({ width: 320 });
    await pause(SETTLED_MS);
    await page.screenshot(shot(`${name}-320`));
  }
  await page.close();
}

/** Everything in one look: a form that is filled in, a save, a fault, the options, the toast. */
async function take(
  driver: Driver,
  clear: () => void,
  shot: (what: string) => string,
): Promise<void> {
  await forgetAll(driver);
  await driver.goto(SAMPLE.url);
  await openPopup(driver);
  await until('the preview', async () => (await readPopup(driver)).path.endsWith('.md'));
  await pause(SETTLED_MS);
  await driver.popupScreenshot(shot('popup'));
  await saveFromPopup(driver);
  await until('the popup to say so', async () => (await readPopup(driver)).saving === 'saved');
  await pause(SETTLED_MS);
  await driver.popupScreenshot(shot('popup-saved'));
  await driver.closePopup();
  clear();

  await forgetAll(driver);
  await driver.goto(SAMPLE.url);
  await saveByKey(driver);
  await until('the toast', () =>
    driver.page<boolean>(() => document.querySelector('html > div') !== null),
  );
  await pause(SETTLED_MS);
  await driver.screenshot(shot('toast'));
  clear();

  await openPopup(driver);
  await until('the preview', async () => (await readPopup(driver)).path.endsWith('.md'));
  await pause(SETTLED_MS);
  await driver.popupScreenshot(shot('popup-recognised'));
  const preview = await openPreview(driver);
  await takePage(preview, shot, 'preview');

  const library = await openLibrary(driver);
  await clickOn(library, 'button.row-title');
  await untilLibrary(library, 'the note', ({ note }) => note !== '');
  await takePage(library, shot, 'library');

  const batch = await openBatch(driver);
  await addList(batch, fs.readFileSync(path.join(ROOT, 'tests/batch/sample.html'), 'utf8'));
  await untilBatch(batch, 'the list', ({ rows }) => rows > 0);
  await takePage(batch, shot, 'batch');

  await driver.goto('about:blank');
  await openPopup(driver);
  await pause(SETTLED_MS);
  await driver.popupScreenshot(shot('popup-fault'));
  await driver.closePopup();

  for (const [name, at, there] of [
    ['options', '', '#categories'],
    ['sites', '#sites', 'h2'],
    ['first-run', '#first-run', '#profile'],
  ] as const) {
    const options = await driver.extensionPage(`src/options/index.html${at}`);
    await until('the options', () =>
      options.evaluate<boolean>((part: string) => document.querySelector(part) !== null, there),
    );
    await takePage(options, shot, name);
  }
}

async function takeAll(browser: BrowserName): Promise<void> {
  ensureBrowser(browser);
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-pictures-'));
  const server = await startServer();
  server.serve(SAMPLE.url, fs.readFileSync(SAMPLE.file, 'utf8'));
  const driver = await openBrowser(browser, { extension: ensureBuilt(browser), downloads, server });
  try {
    for (const language of LANGUAGES) {
      for (const colours of ['light', 'dark']) {
        await driver.setDark(colours === 'dark');
        const settings = {
          ...DEFAULT_SETTINGS,
          language,
          profile: 'hexo-news',
          sites: [SAMPLE_RULE],
        };
        await driver.background((value) => chrome.storage.local.set({ settings: value }), settings);
        const clear = () => {
          for (const name of driver.files()) fs.rmSync(path.join(downloads, name));
        };
        await take(driver, clear, (what) =>
          path.join(FOLDER, `${browser}-${what}-${language}-${colours}.png`),
        );
      }
    }
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  }
}

fs.rmSync(FOLDER, { recursive: true, force: true });
fs.mkdirSync(FOLDER, { recursive: true });
for (const browser of BROWSERS) await takeAll(browser);
for (const name of fs.readdirSync(FOLDER).sort()) console.log(path.join('dist/pictures', name));
process.exit();
