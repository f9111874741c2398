/** What the user can set: one schema, its defaults in one place. */
import * as v from 'valibot';
import { choiceParts, FIRST_CHOICE } from '../core/choice.ts';
import { BOX_SELECTOR } from '../core/edits/name-box.ts';
import { OWN_PREFIX } from '../core/profiles/profile.ts';
import { wordRulesSchema } from '../core/suggest/word-rules.ts';
import { pattern, profileSchema } from './profile-schema.ts';

const words = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  v.maxLength(100),
);

/** `popup`: not where one saves without it. */
export const USUAL = ['always', 'popup', 'never'] as const;

/** Of a profile, a destination or a language, known here or not. */
const name = v.pipe(v.string(), v.maxLength(200));

/** Title, remark and edits belong to one article alone; what the author is called, to one article or one site. */
const ofArticles = choiceParts({ name, words, line: v.string(), pattern });
const { title: _title, remark: _remark, edits: _edits, ...ofSites } = ofArticles;
const { author: _author, ...ofAll } = ofSites;
const { letters: _letters, ...ofOneSite } = ofSites;

/** Those named stand first, whatever stands where else: settings go out in the order they came in. */
const inOrder = <E extends object>(parts: E, ...first: readonly (keyof E)[]): E => ({
  ...Object.fromEntries(first.map((key) => [key, parts[key]])),
  ...parts,
});

/** Ids of the user's own profiles. */
const OWN_PROFILE = new RegExp(`^${OWN_PREFIX}[a-z\\d-]{1,60}$`);

const LIST_WAYS = ['default', 'plus'] as const;

const ruleParts = {
  /** A host name without `www.`, such as `aljazeera.net`, with or without a path: `aljazeera.net/news`. */
  site: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^[\p{L}\p{N}.-]+(?:\/[^\s?#]*)?$/u),
    v.transform((site) => site.replace(/^[^/]*/, (host) => host.toLowerCase())),
    v.maxLength(1000),
  ),
  ...ofOneSite,
  profile: v.exactOptional(name),
  /** Lists that do not stand alone: the default ones instead, or before them. */
  lists: v.exactOptional(
    v.object({
      categories: v.exactOptional(v.picklist(LIST_WAYS)),
      tags: v.exactOptional(v.picklist(LIST_WAYS)),
    }),
  ),
  /** Selectors of boxes on the site's pages that are left out. */
  without: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(300), v.regex(BOX_SELECTOR))), v.maxLength(50)),
  ),
};

/** For pages of one site and its sub-domains, or for a part of it; what is absent is as in general. */
const siteRule = v.object(
  inOrder(ruleParts, 'site', 'categories', 'tags', 'profile', 'destination', 'pictures'),
);

/** Of a destination, and of its fields. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,40}$/));
const optionText = v.pipe(v.string(), v.maxLength(2000));

const settingsParts = {
  version: v.literal(2),
  ...ofAll,
  /** What was set for each destination: a text for each of its fields, but for secrets. */
  destinations: v.optional(
    v.pipe(v.record(id, v.pipe(v.record(id, optionText), v.maxEntries(20))), v.maxEntries(50)),
    {},
  ),
  /** The user's own profiles by id. */
  profiles: v.optional(
    v.pipe(v.record(v.pipe(v.string(), v.regex(OWN_PROFILE)), profileSchema), v.maxEntries(100)),
    {},
  ),
  /** Language of the interface: `auto` follows the browser. */
  language: name,
  /** Colours of the interface; absent, like `auto`: they follow the system. */
  theme: v.exactOptional(v.picklist(['auto', 'light', 'dark'])),
  sites: v.pipe(v.array(siteRule), v.maxLength(1000)),
  /** Whether what is saved stays in the library. */
  library: v.optional(v.boolean(), true),
  /** Where the categories that are usual for an article are chosen from the beginning; absent: `always`. */
  usual: v.exactOptional(v.picklist(USUAL)),
  wordRules: v.exactOptional(wordRulesSchema),
};

export const settingsSchema = v.object(
  inOrder(
    settingsParts,
    ...(['version', 'profile', 'categories', 'tags', 'folder', 'fileName'] as const),
    ...(['destination', 'destinations'] as const),
  ),
);

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SiteRule = v.InferOutput<typeof siteRule>;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  ...FIRST_CHOICE,
  categories: ['{section}'],
  language: 'auto',
  destinations: {},
  profiles: {},
  sites: [],
  library: true,
};

export const usualOf = ({ usual }: Pick<Settings, 'usual'>): (typeof USUAL)[number] =>
  usual ?? 'always';
