/**
 * Resolves whether the article is whole: its length, images and pages against what the page states.
 */

import type { CompletenessWarning, Scope } from '../stages.ts';
import type { StatedLength } from './resolve-length.ts';

/** Stated lengths below this are teasers, not articles. */
const MIN_STATED = 80;

/** What became of the article's body. */
export type Measured = {
  readonly scope: Scope;
  readonly words: number;
  /** Content images on the page around the article, and in it. */
  readonly images: { readonly found: number; readonly kept: number };
};

/** Why the article may not be whole; a selection is what the user wanted. */
export function completenessWarnings(
  stated: StatedLength,
  { scope, words, images }: Measured,
): CompletenessWarning[] {
  if (scope === 'selection') return [];
  const { found, kept } = images;
  const isShort = stated.words >= MIN_STATED && words < stated.words * 0.7;
  const isWhole = stated.words >= MIN_STATED && words >= stated.words * 0.9;
  const warnings: readonly (readonly [CompletenessWarning, boolean])[] = [
    ['shorter-than-stated', isShort],
    ['pictures-missing', found - kept >= 2 && kept < found / 2],
    ['one-page-of-many', stated.pages > 1],
    ['paywalled', stated.paywalled && !isWhole],
  ];
  return warnings.flatMap(([warning, holds]) => (holds ? [warning] : []));
}
