/** Weighs whether the article is whole: its length, pictures and pages against what the page states. */

import type { Capture, Doubt } from '../stages.ts';
import { countWords } from '../text/words.ts';

/** Stated lengths below this are teasers, not articles. */
const MIN_STATED = 80;

/** How many words the page says the article has; 0 where it does not say. */
function statedWords({ claims }: Capture): number {
  const texts = ['json-ld', 'microdata'].map((id) => countWords(claims[id]?.text ?? ''));
  const counts = ['json-ld', 'microdata'].map((id) => claims[id]?.words ?? 0);
  return Math.max(0, ...texts) || Math.max(0, ...counts);
}

/** Why the article may not be whole; a selection is what the user wanted. `words`: of its body. */
export function doubtsFrom(capture: Capture, words: number): Doubt[] {
  if (capture.scope === 'selection') return [];
  const stated = statedWords(capture);
  const all = Object.values(capture.claims);
  const { found, kept } = capture.pictures;
  const isShort = stated >= MIN_STATED && words < stated * 0.7;
  const isWhole = stated >= MIN_STATED && words >= stated * 0.9;
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['shorter-than-stated', isShort],
    ['pictures-missing', found - kept >= 2 && kept < found / 2],
    ['one-page-of-many', all.some(({ page }) => page !== undefined && page.of > 1)],
    ['paywalled', all.some(({ paywalled }) => paywalled === true) && !isWhole],
  ];
  return doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}
