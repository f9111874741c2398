/** The settings as the browser keeps them. */
import { readItem, watchItems, writeItem } from '../platform/storage.ts';
import { parseSettings } from './parse.ts';
import { DEFAULT_SETTINGS, type Settings } from './schema.ts';

export const SETTINGS_KEY = 'settings';

/** Throws `settings-invalid` when what is kept is broken; it is left as it is. */
export async function readSettings(): Promise<Settings> {
  const kept = await readItem('local', SETTINGS_KEY);
  return kept === undefined ? DEFAULT_SETTINGS : parseSettings(kept);
}

/** Throws `settings-invalid`, `storage-failed`. */
export async function writeSettings(settings: Settings): Promise<void> {
  await writeItem('local', SETTINGS_KEY, parseSettings(settings));
}

/** Tells the settings whenever they change into valid ones, until the returned function is called. */
export const watchSettings = (tell: (settings: Settings) => void): (() => void) =>
  watchItems('local', (key, value) => {
    if (key !== SETTINGS_KEY) return;
    try {
      tell(value === undefined ? DEFAULT_SETTINGS : parseSettings(value));
    } catch (error) {
      console.warn('settings changed into what cannot be read', error);
    }
  });
