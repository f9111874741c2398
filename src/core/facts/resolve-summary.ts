/** Resolves what stands between headline and text: the summary, and a subtitle that says something else. */

import { fold, toPlain } from '../text/plain-text.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

/** The first that says something, as plain text; `''` where none does. */
const firstText = (texts: readonly string[]): string =>
  texts.map((text) => toPlain(text, 2_000)).find(Boolean) ?? '';

/** What the page says the article says, in a sentence or two; `''` where it does not. */
export const summaryFrom = (claims: AllClaims): string =>
  firstText(claimsOf(claims, PRIORITIES.summary, 'summary'));

/** A line under the headline that says something else than the headline. */
export function subtitleFrom(claims: AllClaims, title: string): string {
  const subtitle = firstText(claimsOf(claims, PRIORITIES.subtitle, 'subtitle'));
  return fold(title).includes(fold(subtitle)) || fold(subtitle).includes(fold(title))
    ? ''
    : subtitle;
}
