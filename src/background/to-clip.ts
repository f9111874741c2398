/** What was read from a page, as the popup and the large preview get it. */
import type { KeptArticle } from '../archive/database.ts';
import { draftFor } from '../archive/drafts.ts';
import { toArticleSummary } from '../archive/entry.ts';
import { orElse } from '../archive/memory-fallback.ts';
import type { Clip } from '../platform/contracts.ts';
import { startOf } from '../saving/find-saved.ts';
import { defaultChoice } from '../settings/choice.ts';
import type { RecentTerms } from '../settings/recent-terms.ts';
import { type Settings, usualOf } from '../settings/schema.ts';
import { saving } from './saving.ts';
import { suggestionsFor, withUsual } from './suggestions.ts';

/** An article that was read, with the choice that its user is at, or begins with. */
export async function toClip(
  { article, incognito, choice }: Pick<KeptArticle, 'article' | 'incognito' | 'choice'>,
  settings: Settings,
  used: RecentTerms,
): Promise<Omit<Clip, 'selected'>> {
  const [draft, known, suggestions] = await Promise.all([
    choice ?? orElse(draftFor(article.url), undefined),
    saving.findSaved(article, incognito),
    suggestionsFor(article, settings, used, usualOf(settings) !== 'never'),
  ]);
  const saved = known && (await saving.toSavedBefore(known));
  const { filled, ...defaults } = defaultChoice(settings, article);
  return {
    id: article.id,
    article: toArticleSummary(article),
    ...startOf(withUsual(defaults, suggestions), draft, known),
    filled,
    ...(saved ? { saved } : {}),
    suggestions: {
      ...suggestions,
      usedCategories: used.categories,
      usedTags: used.tags,
    },
  };
}
