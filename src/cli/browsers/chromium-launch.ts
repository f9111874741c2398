/** Starts Chromium with the extension installed, ready to be asked over the DevTools protocol. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { DIRECT_HOST } from '../server/server.ts';
import { pause, until } from '../wait.ts';
import type { OpenOptions } from './browser.ts';
import { findBrowser } from './find-browser.ts';

export type RunningChromium = {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly gone: Promise<void>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const flags = ({ server, headless = true, screen }: OpenOptions): string[] => [
  ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  ...(screen ? [`--screen-info={${screen.width}x${screen.height}}`] : []),
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,HttpsUpgrades',
  '--password-store=basic',
  ...(server
    ? [
        `--proxy-server=http://127.0.0.1:${server.port}`,
        `--proxy-bypass-list=<-loopback>;${DIRECT_HOST}`,
        `--ignore-certificate-errors-spki-list=${server.certificate.fingerprint}`,
      ]
    : []),
];

/** As Chromium names an unpacked extension: by its path. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(fs.realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * The downloads folder is a preference: what DevTools offers for it renames the files. The button
 * is pinned to the toolbar, as daily users have it: Chromium lets one that is not slide out of the
 * menu before it opens a popup, which takes up to 250 ms.
 */
function writePreferences(profile: string, options: OpenOptions): void {
  const file = path.join(profile, 'Default', 'Preferences');
  const old = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const { downloads, extension, pinned = true } = options;
  const download = {
    default_directory: downloads,
    prompt_for_download: false,
    directory_upgrade: true,
  };
  const extensions = { ...old.extensions, pinned_extensions: pinned ? [idOf(extension)] : [] };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...old, download, extensions }));
}

/** Puppeteer's own command has no word for private windows. */
async function install(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
  return id;
}

export async function launchChromium(options: OpenOptions): Promise<RunningChromium> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-chromium-'));
  writePreferences(profile, options);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: flags(options),
    defaultViewport: options.headless === false ? null : { width: 1200, height: 900 },
    handleSIGINT: false,
    // One that is looked at never rests, and does not stop as it does for users.
    targetFilter: (target) => target.type() !== 'service_worker',
  });
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const id = await install(browser, options.extension);
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  return {
    browser,
    extension,
    gone,
    async kill() {
      browser.process()?.kill('SIGKILL');
      await gone;
      // The lock of a browser that did not say goodbye.
      for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        fs.rmSync(path.join(profile, name), { force: true });
    },
    async close() {
      await Promise.race([browser.close().catch(() => undefined), pause(5000)]);
      browser.process()?.kill('SIGKILL');
      await gone;
      if (!options.profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
