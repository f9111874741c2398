/** Resolves what stands between headline and text: the summary, and a subtitle that says something else. */

import { fold, toPlain } from '../text/plain-text.ts';
import { overlap, wordSet } from '../text/word-sets.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

/** The first that says something, as plain text; `''` where none does. */
const firstText = (texts: readonly string[]): string =>
  texts.map((text) => toPlain(text, 2_000)).find(Boolean) ?? '';

const MAX_MOTTO = 80;

/** Whether a text is about the site: short, and of other words than the article, or with the name of what runs many sites. */
const isMotto = (text: string, article: string): boolean =>
  text.length < MAX_MOTTO &&
  (/wordpress$/i.test(text) || !overlap(wordSet(text), wordSet(article)));

/**
 * What the page says the article says, in a sentence or two; `''` where it does not. `article` is the
 * title and some of the text.
 */
export const summaryFrom = (claims: AllClaims, article: string): string =>
  firstText(
    claimsOf(claims, PRIORITIES.summary, 'summary').filter((text) => !isMotto(text, article)),
  );

/** A line under the headline that says something else than the headline. */
export function subtitleFrom(claims: AllClaims, title: string): string {
  const subtitle = firstText(claimsOf(claims, PRIORITIES.subtitle, 'subtitle'));
  return fold(title).includes(fold(subtitle)) || fold(subtitle).includes(fold(title))
    ? ''
    : subtitle;
}
