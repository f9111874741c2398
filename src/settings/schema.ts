/** What the user can set: one schema, its defaults in one place. */
import * as v from 'valibot';
import { PICTURE_MODES } from '../core/pictures/picture-mode.ts';

const words = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  v.maxLength(100),
);

/** Defaults for pages of one site and its sub-domains. */
const siteRule = v.strictObject({
  /** A host name without `www.`, such as `aljazeera.net`. */
  site: v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.regex(/^[\p{L}\p{N}.-]+$/u),
    v.maxLength(253),
  ),
  categories: words,
  tags: words,
  /** Id of a profile; absent: the general one. */
  profile: v.optional(v.string()),
  /** Id of a destination; absent: the general one. */
  destination: v.optional(v.string()),
  /** Absent: the general one. */
  pictures: v.optional(v.picklist(PICTURE_MODES)),
});

export const settingsSchema = v.strictObject({
  version: v.literal(1),
  profile: v.string(),
  categories: words,
  tags: words,
  /** Folder pattern below the downloads folder; absent: the profile's own. */
  folder: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** File-name pattern; absent: the profile's own. */
  fileName: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** Id of a destination; absent: the downloads folder. */
  destination: v.optional(v.string()),
  /** Name of the Obsidian vault; absent: the one that was used last. */
  vault: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Absent: as the profile says. */
  pictures: v.optional(v.picklist(PICTURE_MODES)),
  /** Language of the interface: `auto` follows the browser. */
  language: v.string(),
  sites: v.pipe(v.array(siteRule), v.maxLength(1000)),
  /** Whether what is saved stays in the library. */
  library: v.optional(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SiteRule = v.InferOutput<typeof siteRule>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  profile: 'markdown',
  categories: [],
  tags: [],
  language: 'auto',
  sites: [],
  library: true,
};
