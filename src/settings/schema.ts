/** What the user can set: one schema, its defaults in one place. */
import * as v from 'valibot';
import { BODY_KINDS, LETTERS, PICTURE_MODES } from '../core/note-options.ts';
import { pattern, profileSchema } from './profile-schema.ts';

const words = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  v.maxLength(100),
);

/** Of a profile, a destination or a language, known here or not. */
const name = v.pipe(v.string(), v.maxLength(200));

const body = v.optional(v.picklist(BODY_KINDS));

/** Ids of the user's own profiles: nothing that comes with Presscut is called so. */
export const OWN_PROFILE = /^own-[a-z\d-]{1,60}$/;

/** Defaults for pages of one site and its sub-domains, or for a part of it. */
const siteRule = v.object({
  /** A host name without `www.`, such as `aljazeera.net`, with or without a path: `aljazeera.net/news`. */
  site: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^[\p{L}\p{N}.-]+(?:\/[^\s?#]*)?$/u),
    v.transform((site) => site.replace(/^[^/]*/, (host) => host.toLowerCase())),
    v.maxLength(1000),
  ),
  categories: words,
  tags: words,
  /** Id of a profile; absent: the general one. */
  profile: v.optional(name),
  /** Id of a destination; absent: the general one. */
  destination: v.optional(name),
  /** Absent: the general one. */
  pictures: v.optional(v.picklist(PICTURE_MODES)),
  /** Patterns; absent: the general ones. */
  folder: v.optional(pattern),
  fileName: v.optional(pattern),
  /** Author pattern; absent: the authors the page names. */
  author: v.optional(pattern),
  /** Absent: the general one. */
  body,
});

/** Of a destination, and of its fields. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,40}$/));
const optionText = v.pipe(v.string(), v.maxLength(2000));

export const settingsSchema = v.object({
  version: v.literal(2),
  profile: name,
  categories: words,
  tags: words,
  /** Folder pattern below the downloads folder; absent: the profile's own. */
  folder: v.optional(pattern),
  /** File-name pattern; absent: the profile's own. */
  fileName: v.optional(pattern),
  /** Id of a destination; absent: the downloads folder. */
  destination: v.optional(name),
  /** What was set for each destination: a text for each of its fields, but for secrets. */
  destinations: v.optional(
    v.pipe(v.record(id, v.pipe(v.record(id, optionText), v.maxEntries(20))), v.maxEntries(50)),
    {},
  ),
  /** Absent: as the profile says. */
  pictures: v.optional(v.picklist(PICTURE_MODES)),
  /** Letters of file names; absent: as the profile says. */
  letters: v.optional(v.picklist(LETTERS)),
  /** Kind of the body; absent: the profile's own. */
  body,
  /** The user's own profiles by id. */
  profiles: v.optional(
    v.pipe(v.record(v.pipe(v.string(), v.regex(OWN_PROFILE)), profileSchema), v.maxEntries(100)),
    {},
  ),
  /** Language of the interface: `auto` follows the browser. */
  language: name,
  sites: v.pipe(v.array(siteRule), v.maxLength(1000)),
  /** Whether what is saved stays in the library. */
  library: v.optional(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SiteRule = v.InferOutput<typeof siteRule>;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  profile: 'markdown',
  categories: [],
  tags: [],
  language: 'auto',
  destinations: {},
  profiles: {},
  sites: [],
  library: true,
};
