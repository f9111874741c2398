/** Checks folder and file-name patterns before they are saved. */
import { unknownPlaceholders } from '../core/writing/pattern.ts';
import { PLACEHOLDERS } from '../core/writing/placeholders.ts';

export const MAX_PATTERN = 500;

export type PatternProblem =
  | { readonly is: 'braces' }
  | { readonly is: 'long' }
  | { readonly is: 'placeholder'; readonly name: string };

/** The placeholders worth offering; the others are for front matter. */
export const OFFERED = [
  '{date:YYYY-MM-DD}',
  '{title}',
  '{slug}',
  '{site}',
  '{host}',
  '{author}',
  '{category}',
  '{section}',
  '{year}',
  '{month}',
  '{day}',
] as const;

export function checkPattern(pattern: string): PatternProblem | undefined {
  if (pattern.length > MAX_PATTERN) return { is: 'long' };
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ''))) return { is: 'braces' };
  const [unknown] = unknownPlaceholders(pattern, PLACEHOLDERS);
  if (unknown !== undefined) return { is: 'placeholder', name: unknown };
  const odd = /\{(?![a-z]+(?::[^{}]*)?\})([^{}]*)\}/.exec(pattern);
  return odd ? { is: 'placeholder', name: odd[1] ?? '' } : undefined;
}
