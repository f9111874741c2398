/** The choice that the settings make for an article before the user makes one. */
import { mergeChoices, NO_EDITS } from '../core/choice.ts';
import { type FilledWord, fillWords, type WordFacts } from '../core/patterns/words.ts';
import type { Article, Choice } from '../core/stages.ts';
import type { ChoiceOrigin } from '../platform/contracts.ts';
import type { Settings, SiteRule } from './schema.ts';

type SitePattern = { readonly host: string; readonly path: string };

/** A rule's site as URLs have it: the path encoded, without `/` at its end. */
const toSitePattern = (site: string): SitePattern | undefined => {
  const url = `https://${site}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  return { host: hostname, path: pathname.replace(/\/+$/, '') };
};

const covers = ({ host, path }: SitePattern, url: URL): boolean =>
  (url.hostname === host || url.hostname.endsWith(`.${host}`)) &&
  (url.pathname === path || url.pathname.startsWith(`${path}/`));

/** A URL's site, as rules name it. */
export const siteOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '');

/** The rule for a URL: of those that cover it, the one with the longest path, then host. */
export function siteRuleFor(sites: readonly SiteRule[], href: string): SiteRule | undefined {
  const url = new URL(href);
  return sites
    .flatMap((rule) => {
      const pattern = toSitePattern(rule.site);
      return pattern && covers(pattern, url) ? [{ rule, place: pattern }] : [];
    })
    .sort(
      ({ place: a }, { place: b }) =>
        b.path.length - a.path.length || b.host.length - a.host.length,
    )[0]?.rule;
}

const WORDS = ['categories', 'tags'] as const;

/** What a rule says of lists: they stand alone, or after the default ones, which are all where it says so. */
const rulesLists = (settings: Settings, rule: SiteRule): Partial<Choice> =>
  Object.fromEntries(
    WORDS.flatMap((key) => {
      const how = rule.lists?.[key];
      if (how === 'default') return [[key, settings[key]]];
      return [[key, how === 'plus' ? [...settings[key], ...rule[key]] : rule[key]]];
    }),
  );

export type DefaultChoice = {
  readonly choice: Choice;
  readonly origin: ChoiceOrigin;
  /** The words in it that the page has made. */
  readonly filled: readonly FilledWord[];
};

export function defaultChoice(
  settings: Settings,
  article: Pick<Article, 'url' | 'boxes'> & WordFacts,
): DefaultChoice {
  const rule = siteRuleFor(settings.sites, article.url);
  const patterns = mergeChoices(settings, rule ?? {}, rule ? rulesLists(settings, rule) : {});
  const words = WORDS.map((key) => [key, fillWords(patterns[key], article)] as const);
  const lists = Object.fromEntries(words.map(([key, list]) => [key, list.map(({ word }) => word)]));
  return {
    choice: {
      ...patterns,
      ...lists,
      ...(article.boxes ? { edits: { ...NO_EDITS, cut: [...article.boxes] } } : {}),
    },
    origin: rule ? { from: 'site', site: rule.site } : { from: 'defaults' },
    filled: words.flatMap(([, list]) => list.filter(({ word, of }) => word !== of)),
  };
}
