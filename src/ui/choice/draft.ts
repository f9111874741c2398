/** A choice as its form holds it while it is edited: every part there, texts as they are typed. */
import { CHOICE_KEYS, type Choice, type ChoiceKey, PATTERN_KEYS } from '../../core/choice.ts';
import { checkPattern, type PatternProblem } from '../../core/patterns/check-pattern.ts';
import { toFolder, toFolderText } from '../folder-text.ts';

/** `''`: nothing is chosen. */
export type ChoiceDraft = {
  readonly [K in ChoiceKey]: Required<Choice>[K] extends readonly string[]
    ? Choice[K]
    : Required<Choice>[K] | '';
};

export const toDraft = (choice: Partial<Choice>): ChoiceDraft =>
  ({
    ...Object.fromEntries(CHOICE_KEYS.map((key) => [key, choice[key] ?? ''])),
    categories: choice.categories ?? [],
    tags: choice.tags ?? [],
    folder: toFolderText(choice.folder),
  }) as ChoiceDraft;

const read = (key: ChoiceKey, value: ChoiceDraft[ChoiceKey]): unknown => {
  if (typeof value !== 'string') return value;
  if (key === 'folder') return toFolder(value);
  const text = value.trim();
  return (key === 'title' ? text.replace(/\s+/g, ' ') : text) || undefined;
};

/** With what a form says of some parts; what is left empty there is absent. */
export function withDraft<C extends Partial<Choice>>(choice: C, draft: Partial<ChoiceDraft>): C {
  const parts = new Map<string, unknown>(Object.entries(choice));
  for (const key of CHOICE_KEYS) {
    const typed = draft[key];
    const value = typed === undefined ? choice[key] : read(key, typed);
    if (value === undefined) parts.delete(key);
    else parts.set(key, value);
  }
  return Object.fromEntries(parts) as C;
}

export const toChoice = (draft: ChoiceDraft): Partial<Choice> => withDraft({}, draft);

export type PatternProblems = { readonly [K in ChoiceKey]?: PatternProblem };

/** What keeps a form from being taken as it is. */
export const patternProblems = (draft: Partial<ChoiceDraft>): PatternProblems =>
  Object.fromEntries(
    PATTERN_KEYS.flatMap((key) => {
      const problem = checkPattern(draft[key] ?? '');
      return problem ? [[key, problem]] : [];
    }),
  );
