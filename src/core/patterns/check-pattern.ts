/** What is wrong with a pattern, before it is kept. */
import { unknownPlaceholders } from './pattern.ts';
import { PLACEHOLDERS } from './placeholders.ts';

export const MAX_PATTERN = 500;

export type PatternProblem =
  | { readonly is: 'braces' }
  | { readonly is: 'long' }
  | { readonly is: 'placeholder'; readonly name: string };

/** For the folder and URL of images. */
export const IMAGE_PLACEHOLDERS: readonly string[] = [...PLACEHOLDERS, 'note'];

export function checkPattern(
  pattern: string,
  known: readonly string[] = PLACEHOLDERS,
): PatternProblem | undefined {
  if (pattern.length > MAX_PATTERN) return { is: 'long' };
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ''))) return { is: 'braces' };
  const [unknown] = unknownPlaceholders(pattern, known);
  if (unknown !== undefined) return { is: 'placeholder', name: unknown };
  const odd = /\{(?![a-z]+(?::[^{}]*)?\})([^{}]*)\}/.exec(pattern);
  return odd ? { is: 'placeholder', name: odd[1] ?? '' } : undefined;
}
