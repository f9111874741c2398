/** The settings that a run saves with: an export of the extension's, or those it begins with. */
import { toFault } from '../core/fault.ts';
import en from '../locales/en.ts';
import { parseSettings } from '../settings/parse.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from '../settings/schema.ts';
import { usageError } from './options.ts';

export type Wanted = {
  /** The text of an export. */
  readonly exported: string | undefined;
  readonly profile: string | undefined;
  /** `undefined`: as the settings have them. */
  readonly categories: readonly string[] | undefined;
  /** Where notes are sent instead of being written. */
  readonly webhook?: string | undefined;
  /** Rules that hold where no export was given. */
  readonly rules: readonly SiteRule[];
};

/** One place for all notes: the archive, where the browser's downloads are put, or the webhook. */
const withoutDestination = ({ destination: _, ...rule }: SiteRule): SiteRule => rule;

function parseExport(text: string): Settings {
  try {
    return parseSettings(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const { code, detail } = toFault(error);
    if (code === 'settings-newer') throw usageError(`--rules: ${en.faults[code]}`);
    const where = code === 'settings-invalid' && detail;
    throw usageError(
      where
        ? `--rules: the value at “${where}” is missing or can’t be used.`
        : '--rules takes a file of settings that Presscut has exported.',
    );
  }
}

/** Throws a sentence where an export is none. */
export function settingsFor({ exported, profile, categories, rules, webhook }: Wanted): Settings {
  const given = exported === undefined ? undefined : parseExport(exported);
  const { destination: _, ...base } = given ?? {
    ...DEFAULT_SETTINGS,
    // As before: the sample's site has a rule of its own, and nothing else any category.
    categories: [],
    sites: categories === undefined ? [...rules] : [],
  };
  return {
    ...base,
    sites: base.sites.map(withoutDestination),
    ...(webhook === undefined
      ? {}
      : {
          destination: 'webhook',
          destinations: { ...base.destinations, webhook: { url: webhook } },
        }),
    ...(categories === undefined ? {} : { categories: [...categories] }),
    profile: profile ?? base.profile,
    // Faults are read off the interface, in English.
    language: 'en',
    // Each page is saved when it is asked for, whether it was saved before or not; the manifest knows.
    library: false,
  };
}
