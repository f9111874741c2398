/**
 * Resolves the bylines: people first, then an agency as the page names it, the publisher only as a
 * last resort.
 */

import { splitNames } from '../claims/names-of-people.ts';
import { WORDS } from '../languages/index.ts';
import { fold } from '../text/plain-text.ts';
import { type AllClaims, claimsOf, PRIORITIES } from './priorities.ts';

const MAX_AUTHORS = 20;

/** Accounts, not credits. */
const ACCOUNT = /^(?:\w{0,3}admin\w*|administrator|webmaster|root|user\d*|wordpress)$/i;
/** The name of an account that spells a person's: kept for the case that nothing better is found. */
const SLUG = /^[a-z]+[._-][a-z]+$/;

/** `Redaktion`, `News`: after the site's name, these still mean the publisher. */
const DESKS: ReadonlySet<string> = new Set(
  [...WORDS.roles, ...WORDS.home].map(fold).filter((word) => word.length > 3),
);

/** Whether a name is only the publisher: the site, its host, or a word such as `Redaktion`. */
function isPublisher(name: string, names: ReadonlySet<string>): boolean {
  const folded = fold(name);
  if (names.has(folded) || SLUG.test(name) || WORDS.roles.has(name.toLowerCase())) return true;
  return [...names].some(
    (site) => folded.startsWith(site) && (site.length > 3 || DESKS.has(folded.slice(site.length))),
  );
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
};

/** The names in one text. Behind the publisher's name only agencies are credits. */
function namesIn(text: string, publisher: ReadonlySet<string>): string[] {
  const [first = '', ...rest] = splitNames(text).filter((name) => !ACCOUNT.test(name));
  const credited = isPublisher(first, publisher)
    ? rest.filter((name) => name.includes(' ') || /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$/u.test(name))
    : rest;
  return first ? [first, ...credited] : [];
}

/** The authors as a list of names; empty if the page names none. `names` are those of the site. */
export function authorsFrom(claims: AllClaims, names: ReadonlySet<string>): string[] {
  let publisher: string[] = [];
  for (const texts of claimsOf(claims, PRIORITIES.authors, 'authors')) {
    const authors = unique(texts.flatMap((text) => namesIn(text, names)));
    if (!authors.length) continue;
    const people = authors.filter((name) => !isPublisher(name, names));
    if (people.length) return people.slice(0, MAX_AUTHORS);
    if (!publisher.length) publisher = authors;
  }
  return publisher.slice(0, MAX_AUTHORS);
}
