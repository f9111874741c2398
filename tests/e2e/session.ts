/** A browser with the built extension and a local web, for the tests of one file. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { ensureBuilt } from '../../src/cli/build.ts';
import { type Server, startServer } from '../../src/cli/server/server.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { BROWSERS, type BrowserName, type Driver } from './drivers/driver.ts';
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

const wanted = BROWSERS.filter((name) => (process.env.PRESSCUT_BROWSER ?? name) === name);

let sites = 0;

type Options = { readonly permitted?: boolean };

async function open(
  browser: BrowserName,
  options: Options,
): Promise<Session & { end: () => Promise<void> }> {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-downloads-'));
  const server = await startServer();
  const driver = await openBrowser(browser, {
    extension: options.permitted ? permitted(ensureBuilt(browser)) : ensureBuilt(browser),
    downloads,
    server,
  });
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
    async end() {
      await driver.close();
      await server.close();
      fs.rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** Runs the same tests in every browser; each begins with settings as they are at first. */
export function inEachBrowser(
  define: (session: () => Session, browser: BrowserName) => void,
  options: Options = {},
): void {
  describe.each(wanted)('%s', (browser) => {
    let session: Awaited<ReturnType<typeof open>> | undefined;
    const current = (): Session => {
      if (!session) throw new Error('the browser is not open');
      return session;
    };
    beforeAll(async () => {
      session = await open(browser, options);
      await session.set({});
    });
    afterEach(async ({ task }) => {
      // In what state a failed test leaves the browser is not known: neither its second try nor
      // another test begins there.
      if (task.result?.state === 'fail') {
        await session?.end();
        session = undefined;
        session = await open(browser, options);
      }
      if (await session?.driver.popupOpen()) await session?.driver.closePopup();
      await session?.set({});
    });
    afterAll(() => session?.end());
    define(current, browser);
  });
}
