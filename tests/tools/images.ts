/**
 * Screenshots of everything a user sees, light and dark, in every language: `npm run pictures`.
 * `-- library popup` takes those of some scenes alone, `--browser chromium` those of one browser.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { ensureBuilt, ROOT } from '../../src/cli/build.ts';
import { SAMPLE_RULE } from '../../src/cli/sample.ts';
import { startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { BROWSERS, type BrowserName } from '../e2e/drivers/driver.ts';
import { openBrowser } from '../e2e/drivers/open.ts';
import { permitted } from '../e2e/permitted.ts';
import { forgetAll, PERMITTED, SCENES } from './scenes.ts';
import type { Scene } from './stage.ts';

const FOLDER = path.join(ROOT, 'dist', 'pictures');
const LANGUAGES = ['en', 'zh_CN'];
/** As a user's: without it a popup is lower than theirs. */
const SCREEN = { width: 1600, height: 1200 };

type Scenes = readonly (readonly [name: string, scene: Scene])[];

async function takeAll(browser: BrowserName, extension: string, scenes: Scenes): Promise<void> {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-pictures-'));
  const server = await startServer();
  const driver = await openBrowser(browser, { extension, downloads, server, screen: SCREEN });
  const set = (settings: object): Promise<void> =>
    driver.background((value) => chrome.storage.local.set({ settings: value }), settings);
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
        for (const [name, scene] of scenes) {
          await set(settings);
          await forgetAll(driver);
          const shot = (what: string): string =>
            path.join(FOLDER, `${browser}-${what}-${language}-${colours}.png`);
          await scene({ driver, server, settings, set, shot }).catch((error) => {
            throw new Error(`${name}: ${error}`, { cause: error });
          });
          for (const file of driver.files()) fs.rmSync(path.join(downloads, file));
        }
      }
    }
  } finally {
    await driver.close();
    await server.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' } },
});
const wanted = (scenes: Readonly<Record<string, Scene>>): Scenes =>
  Object.entries(scenes).filter(([name]) => positionals.length === 0 || positionals.includes(name));

fs.rmSync(FOLDER, { recursive: true, force: true });
fs.mkdirSync(FOLDER, { recursive: true });
for (const browser of BROWSERS.filter((name) => (values.browser ?? name) === name)) {
  ensureBrowser(browser);
  const built = ensureBuilt(browser);
  const sets = [
    { extension: () => built, scenes: wanted(SCENES) },
    { extension: () => permitted(built), scenes: wanted(PERMITTED) },
  ];
  for (const { extension, scenes } of sets)
    if (scenes.length > 0) await takeAll(browser, extension(), scenes);
}
for (const name of fs.readdirSync(FOLDER).sort()) console.log(path.join('dist/pictures', name));
process.exit();
