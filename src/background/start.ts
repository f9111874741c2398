/** The choice an article starts with: an unfinished draft, else as it was saved before, else the defaults. */
import type { Article, Choice } from '../core/stages.ts';
import type { Clip } from '../platform/contracts.ts';
import { defaultChoice } from '../settings/choice.ts';
import type { Settings } from '../settings/schema.ts';
import type { Known } from './recognise.ts';

export function startOf(
  settings: Settings,
  article: Article,
  draft: Choice | undefined,
  known: Known | undefined,
): Pick<Clip, 'choice' | 'origin'> {
  if (draft) return { choice: draft, origin: { from: 'draft' } };
  if (!known) return defaultChoice(settings, article);
  // The title of then may be another today.
  const { title: _, ...choice } = known.entry.choice;
  return { choice: known.changed ? choice : known.entry.choice, origin: { from: 'saved' } };
}
