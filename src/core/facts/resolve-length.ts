/** Resolves what the page states of the article's length and of its access. */

import { countWords } from '../text/words.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

export type StatedLength = {
  /** The article's text, where the page states it apart; `''` where it does not. */
  readonly text: string;
  /** 0 where the page does not say. */
  readonly words: number;
  readonly pages: number;
  readonly paywalled: boolean;
};

export function lengthFrom(claims: AllClaims): StatedLength {
  const texts = claimsOf(claims, PRIORITIES.length, 'text');
  const counts = claimsOf(claims, PRIORITIES.length, 'words');
  const all = Object.values(claims);
  return {
    text: texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
    words: Math.max(0, ...texts.map(countWords)) || Math.max(0, ...counts),
    pages: Math.max(1, ...all.map(({ page }) => page?.of ?? 1)),
    paywalled: all.some(({ paywalled }) => paywalled === true),
  };
}
