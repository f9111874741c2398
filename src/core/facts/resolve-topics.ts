/** Resolves sections and keywords: what the page's categories and tags would be. */

import { splitList } from '../claims/claims.ts';
import { hasLetter } from '../text/letters.ts';
import { distinct, fold, toPlain } from '../text/plain-text.ts';
import { WORDS } from '../vocabulary/index.ts';
import { type AllClaims, claimsOf, PRIORITIES, type SourceId } from './priorities.ts';

const MAX_SECTIONS = 4;
const MAX_KEYWORDS = 10;

/** Codes, paths, slugs, labels and the like: written for a machine. */
const MACHINE =
  /[/_=#{}<>]|^https?:|[a-z0-9]-[a-z0-9-]*-[a-z0-9]|^[a-z]+-[a-z]+$|^[\w.-]+\.[a-z]{2,4}$|^[\w -]{2,30}:\s?\S/;

const isMachine = (text: string): boolean => !hasLetter(text) || MACHINE.test(text);

/** Whether a text is a part of the headline that no topic would be: `as a year of work ends`. */
const isHalf = (text: string, headline: string): boolean => {
  const folded = fold(text);
  return (
    text.split(/\s+/).length > 3 &&
    folded.length >= headline.length * 0.35 &&
    headline.includes(folded)
  );
};

/** Sections are names: `schweiz` is only how a URL writes it. */
const capitalise = (text: string): string =>
  text === text.toLowerCase() ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;

/** Steps of a breadcrumb stand alone; other sources also write several sections into one text. */
const sectionsOf = (claims: AllClaims, id: SourceId): string[] => {
  const texts = (claims[id]?.sections ?? []).map((section) => toPlain(section, 200));
  return id.startsWith('breadcrumb') ? texts : texts.flatMap(splitList);
};

/** From the widest section to the narrowest, without the site's `names`, the home page and the article itself. */
export function sectionsFrom(
  claims: AllClaims,
  names: ReadonlySet<string>,
  title: string,
): string[] {
  const headline = fold(title);
  const isUseful = (section: string): boolean => {
    const folded = fold(section);
    if (!folded || section.length > 45 || section.split(' ').length > 6) return false;
    if (names.has(folded) || WORDS.home.has(section.toLowerCase()) || isMachine(section))
      return false;
    if (WORDS.buttons.has(section.toLowerCase()) || isHalf(section, headline)) return false;
    return !(folded.length > 20 && headline.startsWith(folded.slice(0, 20))) && folded !== headline;
  };
  for (const id of PRIORITIES.sections) {
    const sections = distinct(sectionsOf(claims, id).filter(isUseful));
    // A list of every section there is says nothing about this article.
    if (sections.length && sections.length <= 6)
      return sections.slice(0, MAX_SECTIONS).map(capitalise);
  }
  return [];
}

/** At most ten keywords, as people would write them; neither the site's `names`, the authors nor the `title`. */
export function keywordsFrom(
  claims: AllClaims,
  names: ReadonlySet<string>,
  authors: readonly string[],
  title: string,
): string[] {
  const headline = fold(title);
  const people = new Set(authors.map(fold));
  const isUseful = (keyword: string): boolean => {
    const folded = fold(keyword);
    return (
      folded.length > 1 &&
      keyword.length <= 60 &&
      !names.has(folded) &&
      !people.has(folded) &&
      !WORDS.home.has(keyword.toLowerCase()) &&
      folded !== headline &&
      !isHalf(keyword, headline) &&
      !WORDS.buttons.has(keyword.toLowerCase()) &&
      !isMachine(keyword)
    );
  };
  for (const stated of claimsOf(claims, PRIORITIES.keywords, 'keywords')) {
    const keywords = distinct(stated.map((keyword) => toPlain(keyword, 200)).filter(isUseful));
    // The headline taken apart at its commas.
    if (keywords.length > 1 && fold(keywords.join('')) === headline) continue;
    if (keywords.length) return keywords.slice(0, MAX_KEYWORDS);
  }
  return [];
}
