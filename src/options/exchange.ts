/** Settings out of a file that the user chose, and what there is to say of it. */
import { toFault } from '../core/fault.ts';
import { droppedKeys } from '../settings/dropped.ts';
import { migrate } from '../settings/migrate.ts';
import type { Settings } from '../settings/schema.ts';
import { fromJson } from './from-json.ts';

/** What became of the last import. */
export type Exchange =
  | { readonly at: 'idle' }
  | {
      readonly at: 'imported';
      readonly sites: number;
      /** Paths of what meant nothing here and was left out. */
      readonly dropped: readonly string[];
      readonly before: Settings;
    }
  | { readonly at: 'no-json' }
  | { readonly at: 'newer' }
  | { readonly at: 'refused'; readonly where: string };

/** `before`: the settings that can be had back. */
export function readImport(
  text: string,
  parse: (json: unknown) => Settings,
  before: Settings,
): Exchange | { readonly settings: Settings; readonly exchange: Exchange } {
  const json = fromJson(text);
  if (!json) return { at: 'no-json' };
  try {
    const settings = parse(json.value);
    const dropped = droppedKeys(migrate(json.value), settings);
    return {
      settings,
      exchange: { at: 'imported', sites: settings.sites.length, dropped, before },
    };
  } catch (error) {
    const { code, detail } = toFault(error);
    return code === 'settings-newer' ? { at: 'newer' } : { at: 'refused', where: detail };
  }
}
