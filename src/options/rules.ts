/** Rules by site while they are edited: half-written ones are kept apart from what is saved. */

import type { BodyKind, PictureMode } from '../core/note-options.ts';
import { checkPattern, type PatternProblem } from '../core/patterns/check-pattern.ts';
import type { Settings, SiteRule } from '../settings/schema.ts';
import { toFolder, toFolderText } from '../ui/folder-text.ts';

export type RuleDraft = {
  /** Identifies a draft while the page is open. */
  readonly key: number;
  /** As typed. */
  readonly site: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Id of a profile; `''`: the general one. */
  readonly profile: string;
  /** Id of a destination; `''`: the general one. */
  readonly destination: string;
  /** `''`: as everywhere. */
  readonly pictures: PictureMode | '';
  /** Patterns; `''`: the general ones, and the authors the page names. */
  readonly folder: string;
  readonly fileName: string;
  readonly author: string;
  /** `''`: the general one. */
  readonly body: BodyKind | '';
  /** The rule as it was last valid: saved until the draft is valid again. */
  readonly kept?: SiteRule;
  /** Whether the user has been there, so that its faults may be shown. */
  readonly touched: boolean;
};

export type SiteProblem = 'site' | 'siteTwice';

let lastKey = 0;
const nextKey = (): number => {
  lastKey += 1;
  return lastKey;
};

export const newDraft = (): RuleDraft => ({
  key: nextKey(),
  site: '',
  categories: [],
  tags: [],
  profile: '',
  destination: '',
  pictures: '',
  folder: '',
  fileName: '',
  author: '',
  body: '',
  touched: false,
});

export const toDrafts = ({ sites }: Settings): readonly RuleDraft[] =>
  sites.map((kept) => ({
    key: nextKey(),
    site: kept.site,
    categories: kept.categories,
    tags: kept.tags,
    profile: kept.profile ?? '',
    destination: kept.destination ?? '',
    pictures: kept.pictures ?? '',
    folder: toFolderText(kept.folder),
    fileName: kept.fileName ?? '',
    author: kept.author ?? '',
    body: kept.body ?? '',
    kept,
    touched: true,
  }));

const decoded = (path: string): string => {
  try {
    const text = decodeURI(path);
    return /[\s\p{C}]/u.test(text) ? path : text;
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
};

/**
 * The host of what was typed, be it a host or an address, with the path where it has one;
 * `undefined` where it is neither.
 */
export function toSite(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[\p{L}\p{N}.-]+$/u.test(host) ? host + decoded(pathname).replace(/\/+$/, '') : undefined;
}

export type PatternPart = 'folder' | 'fileName' | 'author';

export const patternProblem = (draft: RuleDraft, part: PatternPart): PatternProblem | undefined =>
  checkPattern(draft[part]);

export function problemOf(drafts: readonly RuleDraft[], draft: RuleDraft): SiteProblem | undefined {
  const site = toSite(draft.site);
  if (!site) return 'site';
  // Who has it saved keeps it; of those who only type it, the first.
  const owner =
    drafts.find((other) => other.kept?.site === site) ??
    drafts.find((other) => toSite(other.site) === site);
  return owner?.key === draft.key ? undefined : 'siteTwice';
}

export const isRuleRight = (drafts: readonly RuleDraft[], draft: RuleDraft): boolean =>
  problemOf(drafts, draft) === undefined &&
  (['folder', 'fileName', 'author'] as const).every((part) => !patternProblem(draft, part));

const toRule = (drafts: readonly RuleDraft[], draft: RuleDraft): SiteRule | undefined => {
  const site = toSite(draft.site);
  if (!site || !isRuleRight(drafts, draft)) return draft.kept;
  const folder = toFolder(draft.folder);
  const [fileName, author] = [draft.fileName.trim(), draft.author.trim()];
  return {
    site,
    categories: [...draft.categories],
    tags: [...draft.tags],
    ...(draft.profile ? { profile: draft.profile } : {}),
    ...(draft.destination ? { destination: draft.destination } : {}),
    ...(draft.pictures ? { pictures: draft.pictures } : {}),
    ...(folder === undefined ? {} : { folder }),
    ...(fileName ? { fileName } : {}),
    ...(author ? { author } : {}),
    ...(draft.body ? { body: draft.body } : {}),
  };
};

/** Every draft with the rule it stands for now, if it stands for one. */
export const settle = (drafts: readonly RuleDraft[]): readonly RuleDraft[] =>
  drafts.map((draft) => {
    const kept = toRule(drafts, draft);
    return kept ? { ...draft, kept } : draft;
  });

export const toRules = (drafts: readonly RuleDraft[]): SiteRule[] =>
  drafts.flatMap(({ kept }) => (kept ? [kept] : []));
