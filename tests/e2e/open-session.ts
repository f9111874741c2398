/** A browser with the built extension, a local web and a folder for downloads. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import type { BrowserName, Driver } from './drivers/driver.ts';
import { openBrowser } from './drivers/open.ts';
import { permitted } from './permitted.ts';

export type Session = {
  readonly driver: Driver;
  readonly server: Server;
  readonly downloads: string;
  /** Sets what the user would set in the options; what is left out is as it is at first. */
  readonly set: (settings: Partial<Settings>) => Promise<void>;
  /** The text of a file below the downloads folder. */
  readonly read: (file: string) => string;
  /** A new URL at a site of its own: nothing that was granted or kept before holds there. */
  readonly toUrl: (path?: string) => string;
};

export type SessionOptions = { readonly permitted?: boolean };

export type OpenSession = Session & {
  /** The same browser, with nothing of what was done in it. */
  readonly renew?: () => Promise<OpenSession>;
  readonly end: () => Promise<void>;
};

let sites = 0;

function sessionOf(driver: Driver, server: Server, downloads: string): OpenSession {
  const { renew } = driver;
  return {
    driver,
    server,
    downloads,
    set: (settings) =>
      driver.background<void>((value: unknown) => chrome.storage.local.set({ settings: value }), {
        ...DEFAULT_SETTINGS,
        // A test says itself what it wants of the page's section.
        categories: [],
        language: 'en',
        ...settings,
      }),
    read: (file) => fs.readFileSync(path.resolve(downloads, file), 'utf8'),
    toUrl: (at = '/2024/05/01/story') => `https://news-${++sites}.example${at}`,
    ...(renew
      ? {
          async renew() {
            const renewed = await renew();
            server.reset();
            for (const name of fs.readdirSync(downloads))
              fs.rmSync(path.join(downloads, name), { recursive: true, force: true });
            return sessionOf(renewed, server, downloads);
          },
        }
      : {}),
    async end() {
      await driver.close();
      await server.close();
      fs.rmSync(downloads, { recursive: true, force: true });
    },
  };
}

export async function openSession(
  browser: BrowserName,
  options: SessionOptions,
): Promise<OpenSession> {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-downloads-'));
  const server = await startServer();
  const extension = options.permitted ? permitted(ensureBuilt(browser)) : ensureBuilt(browser);
  const driver = await openBrowser(browser, { extension, downloads, server });
  return sessionOf(driver, server, downloads);
}
