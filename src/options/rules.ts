/** Rules by site while they are edited: half-written ones are kept apart from what is saved. */

import type { Settings, SiteRule } from '../settings/schema.ts';
import { type ChoiceDraft, patternProblems, toDraft, withDraft } from '../ui/choice/draft.ts';
import type { ListWays } from '../ui/choice/text-fields.tsx';

export type RuleDraft = ChoiceDraft & {
  /** Identifies a draft while the page is open. */
  readonly key: number;
  /** As typed. */
  readonly site: string;
  readonly lists: ListWays;
  /** Boxes of the site's pages that are left out. */
  readonly without: readonly string[];
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
  ...toDraft({}),
  key: nextKey(),
  site: '',
  lists: { categories: 'default', tags: 'default' },
  without: [],
  touched: false,
});

/** A rule that says nothing of it replaces the default words by its own. */
const ONLY: ListWays = { categories: 'only', tags: 'only' };

const toLists = (ways: ListWays): Pick<SiteRule, 'lists'> => {
  const lists = Object.entries(ways).filter(([, way]) => way !== 'only');
  return lists.length > 0 ? { lists: Object.fromEntries(lists) } : {};
};

export const toDrafts = ({ sites }: Settings): readonly RuleDraft[] =>
  sites.map((kept) => ({
    ...toDraft(kept),
    key: nextKey(),
    site: kept.site,
    lists: { ...ONLY, ...kept.lists },
    without: kept.without ?? [],
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
 * The host of what was typed, be it a host or a URL, with the path where it has one;
 * `undefined` where it is neither.
 */
export function toSite(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[\p{L}\p{N}.-]+$/u.test(host) ? host + decoded(pathname).replace(/\/+$/, '') : undefined;
}

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
  problemOf(drafts, draft) === undefined && Object.keys(patternProblems(draft)).length === 0;

const toRule = (drafts: readonly RuleDraft[], draft: RuleDraft): SiteRule | undefined => {
  const site = toSite(draft.site);
  if (!site || !isRuleRight(drafts, draft)) return draft.kept;
  const boxes = draft.without.length > 0 ? { without: [...draft.without] } : {};
  return withDraft({ site, categories: [], tags: [], ...toLists(draft.lists), ...boxes }, draft);
};

/** Every draft with the rule it stands for now, if it stands for one. */
export const settle = (drafts: readonly RuleDraft[]): readonly RuleDraft[] =>
  drafts.map((draft) => {
    const kept = toRule(drafts, draft);
    return kept ? { ...draft, kept } : draft;
  });

export const toRules = (drafts: readonly RuleDraft[]): SiteRule[] =>
  drafts.flatMap(({ kept }) => (kept ? [kept] : []));
