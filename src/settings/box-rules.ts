/** The boxes of a site's pages that its rule leaves out. */
import { siteOf, siteRuleFor } from './choice.ts';
import type { Settings, SiteRule } from './schema.ts';

/** Of the rule for a URL. */
export const boxesFor = ({ sites }: Settings, href: string): readonly string[] =>
  siteRuleFor(sites, href)?.without ?? [];

const withRuleAt = ({ sites }: Settings, rule: SiteRule): SiteRule[] =>
  sites.some(({ site }) => site === rule.site)
    ? sites.map((one) => (one.site === rule.site ? rule : one))
    : [...sites, rule];

export type BoxRule = { readonly site: string; readonly box: string };

/** The settings with one box more, in the rule for the URL or in a new one for its host. */
export function withBox(
  settings: Settings,
  href: string,
  box: string,
): { readonly settings: Settings; readonly rule: BoxRule } {
  const rule: SiteRule = siteRuleFor(settings.sites, href) ?? {
    site: siteOf(href),
    categories: [],
    tags: [],
    lists: { categories: 'default', tags: 'default' },
  };
  const without = [...(rule.without ?? []).filter((one) => one !== box), box];
  return {
    settings: { ...settings, sites: withRuleAt(settings, { ...rule, without }) },
    rule: { site: rule.site, box },
  };
}

const says = ({ site: _, categories, tags, lists, ...more }: SiteRule): boolean =>
  Object.keys(more).length > 0 ||
  categories.length + tags.length > 0 ||
  lists?.categories !== 'default' ||
  lists.tags !== 'default';

/** The settings with one box less; a rule that says nothing any more goes. */
export const withoutBox = (settings: Settings, { site, box }: BoxRule): Settings => ({
  ...settings,
  sites: settings.sites.flatMap((rule) => {
    if (rule.site !== site) return [rule];
    const { without = [], ...rest } = rule;
    const left = without.filter((one) => one !== box);
    const mended: SiteRule = left.length > 0 ? { ...rest, without: left } : rest;
    return says(mended) ? [mended] : [];
  }),
});
