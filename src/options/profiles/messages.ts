/** Problems and lists in the reader's words. */
import { MAX_PATTERN } from '../../core/patterns/check-pattern.ts';
import type { Messages } from '../../locales/index.ts';
import type { Problem } from './problems.ts';

export const problemText = (
  problem: Problem | undefined,
  { options, profiles }: Messages,
): string | undefined => {
  if (!problem) return undefined;
  if (problem.is === 'braces') return options.errors.braces;
  if (problem.is === 'long') return options.errors.long(MAX_PATTERN);
  if (problem.is === 'placeholder') return options.errors.placeholder(problem.name);
  return profiles.problems[problem.is];
};

/** Choices of a select, named by a record of words. */
export const named = <K extends string>(
  ids: readonly K[],
  words: Readonly<Record<K, string>>,
): readonly { readonly id: K; readonly name: string }[] =>
  ids.map((id) => ({ id, name: words[id] }));

/** The one of `ids` that a select has sent as text. */
export const pick = <K extends string>(ids: readonly K[], text: string): K =>
  ids.find((id) => id === text) ?? (ids[0] as K);
