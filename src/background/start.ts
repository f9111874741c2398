/** The choice an article starts with: an unfinished draft, else as it was saved before, else the defaults. */
import type { Article, Choice } from '../core/stages.ts';
import type { Clip } from '../platform/contracts.ts';
import type { Known } from '../saving/find-saved.ts';
import { defaultChoice } from '../settings/choice.ts';
import type { Settings } from '../settings/schema.ts';

/** As it was saved before; the title of then may be another today. */
export function choiceOf({ entry, changed }: Known): Choice {
  const { title: _, ...untitled } = entry.choice;
  return changed ? untitled : entry.choice;
}

export function startOf(
  settings: Settings,
  article: Article,
  draft: Choice | undefined,
  known: Known | undefined,
): Pick<Clip, 'choice' | 'origin'> {
  if (draft) return { choice: draft, origin: { from: 'draft' } };
  return known
    ? { choice: choiceOf(known), origin: { from: 'saved' } }
    : defaultChoice(settings, article);
}
