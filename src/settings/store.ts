/** The settings as the browser keeps them. */
import { readItem, watchItems, writeItem } from '../platform/storage.ts';
import { parseSettings } from './parse.ts';
import { keepReplacedSettings } from './replaced-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './schema.ts';

export const SETTINGS_KEY = 'settings';

/** Throws `settings-invalid`, `settings-newer` when what is kept cannot be used; it is left as it is. */
export async function readSettings(): Promise<Settings> {
  const kept = await readItem('local', SETTINGS_KEY);
  return kept === undefined ? DEFAULT_SETTINGS : parseSettings(kept);
}

/** What is kept as it is, where it cannot be read: nothing may take its place before it is set aside. */
async function brokenSettings(): Promise<{ readonly value: unknown } | undefined> {
  const value = await readItem('local', SETTINGS_KEY);
  if (value === undefined) return undefined;
  try {
    parseSettings(value);
    return undefined;
  } catch (error) {
    console.warn('settings that cannot be read are set aside', error);
    return { value };
  }
}

/** Throws `settings-invalid`, `storage-failed`. */
export async function writeSettings(settings: Settings): Promise<void> {
  const next = parseSettings(settings);
  const broken = await brokenSettings();
  if (broken) await keepReplacedSettings(broken.value, Date.now(), 'unreadable');
  await writeItem('local', SETTINGS_KEY, next);
}

/**
 * Reports the settings whenever they change to valid ones, until the returned function is called.
 */
export const watchSettings = (notify: (settings: Settings) => void): (() => void) =>
  watchItems('local', (key, value) => {
    if (key !== SETTINGS_KEY) return;
    try {
      notify(value === undefined ? DEFAULT_SETTINGS : parseSettings(value));
    } catch (error) {
      console.warn('settings changed into what cannot be read', error);
    }
  });
