/** The choice that the settings make for an article before the user makes one. */
import type { Article, Choice } from '../core/stages.ts';
import type { ChoiceOrigin } from '../platform/contracts.ts';
import type { Settings, SiteRule } from './schema.ts';

/** The rule for a host: of itself or the nearest domain above it. */
export function siteRuleFor(sites: readonly SiteRule[], host: string): SiteRule | undefined {
  const covers = ({ site }: SiteRule): boolean => host === site || host.endsWith(`.${site}`);
  return sites.filter(covers).sort((a, b) => b.site.length - a.site.length)[0];
}

export function defaultChoice(
  settings: Settings,
  article: Pick<Article, 'url'>,
): { readonly choice: Choice; readonly origin: ChoiceOrigin } {
  const rule = siteRuleFor(settings.sites, new URL(article.url).hostname);
  const { folder, fileName } = settings;
  const destination = rule?.destination ?? settings.destination;
  const pictures = rule?.pictures ?? settings.pictures;
  const choice: Choice = {
    profile: rule?.profile ?? settings.profile,
    categories: rule?.categories ?? settings.categories,
    tags: rule?.tags ?? settings.tags,
    ...(folder === undefined ? {} : { folder }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(destination === undefined ? {} : { destination }),
    ...(pictures === undefined ? {} : { pictures }),
  };
  return { choice, origin: rule ? { from: 'site', site: rule.site } : { from: 'defaults' } };
}
