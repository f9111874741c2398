/** Starts Firefox with the extension installed, ready to be asked over Marionette. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pause, until, within } from '../wait.ts';
import type { OpenOptions } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { preferencesOf } from './firefox-preferences.ts';
import { allowPrivate, keepAtRemoval } from './firefox-window.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export type RunningFirefox = {
  readonly marionette: Marionette;
  readonly version: string;
  /** The extension's id. */
  readonly id: string;
  readonly alive: () => boolean;
  readonly gone: Promise<void>;
  /** Removes the extension with all that it keeps, and installs it again. */
  readonly reinstall: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A folder that holds the profile, and stands in for the home of a headless browser. */
type Folders = { readonly parent: string; readonly profile: string; readonly keep: boolean };

function makeFolders({ profile }: OpenOptions): Folders {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-firefox-'));
  const own = profile ?? path.join(parent, 'profile');
  fs.mkdirSync(own, { recursive: true });
  return { parent, profile: own, keep: profile !== undefined };
}

function spawnFirefox({ parent, profile }: Folders, headless: boolean): ChildProcess {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  return spawn(
    findBrowser('firefox'),
    [...flags, ...(headless ? ['--headless'] : []), '--profile', profile, 'about:blank'],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...(headless ? { HOME: parent } : {}),
      },
    },
  );
}

async function beginSession(marionette: Marionette, options: OpenOptions): Promise<string> {
  // Capabilities are given flat: nested as WebDriver has them, Firefox ignores them silently.
  const { capabilities } = (await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: options.server !== undefined,
    pageLoadStrategy: 'eager',
    unhandledPromptBehavior: 'dismiss',
  })) as { capabilities: { browserVersion: string } };
  return `Firefox ${capabilities.browserVersion}`;
}

async function install(marionette: Marionette, options: OpenOptions): Promise<string> {
  const folder = path.resolve(options.extension);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  // Marionette would do it afterwards and load the extension again: no installation, but an update.
  await marionette.chrome(allowPrivate, manifest.browser_specific_settings.gecko.id);
  const { value: id } = (await marionette.send('Addon:Install', {
    path: folder,
    temporary: true,
  })) as { value: string };
  return id;
}

export async function launchFirefox(options: OpenOptions): Promise<RunningFirefox> {
  const folders = makeFolders(options);
  fs.writeFileSync(path.join(folders.profile, 'user.js'), preferencesOf(options));
  const portFile = path.join(folders.profile, 'MarionetteActivePort');
  fs.rmSync(portFile, { force: true });
  const child = spawnFirefox(folders, options.headless ?? true);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const alive = () => child.exitCode === null && child.signalCode === null;
  const end = async (): Promise<void> => {
    await within(5000, 'Firefox to quit', gone).catch(() => child.kill('SIGKILL'));
    await gone;
    fs.rmSync(folders.parent, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await until(
      'Firefox to start',
      () => {
        if (!alive()) throw new Error('Firefox ended at once');
        return (fs.existsSync(portFile) && Number(fs.readFileSync(portFile, 'utf8'))) || undefined;
      },
      90_000,
    );
    const marionette = await connectMarionette(port);
    const version = await beginSession(marionette, options);
    const id = await install(marionette, options);
    const reinstall = async (): Promise<void> => {
      await marionette.chrome(keepAtRemoval, false);
      await marionette.send('Addon:Uninstall', { id });
      await marionette.chrome(keepAtRemoval, true);
      await install(marionette, options);
    };
    const close = async (): Promise<void> => {
      const quit = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      await Promise.race([quit.catch(() => undefined), pause(3000)]);
      marionette.end();
      await end();
    };
    const kill = async (): Promise<void> => {
      child.kill('SIGKILL');
      await end();
      marionette.end();
    };
    return { marionette, version, id, alive, gone, reinstall, kill, close };
  } catch (error) {
    child.kill('SIGKILL');
    await end();
    throw error;
  }
}
