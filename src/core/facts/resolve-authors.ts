/**
 * Resolves the bylines: people first, then an agency as the page names it, the publisher only as a
 * last resort.
 */

import { isDenseOrganisation, isName, isSurelyPersonal } from '../claims/is-name.ts';
import { splitNames } from '../claims/names-of-people.ts';
import { mayBeDense } from '../text/letters.ts';
import { distinct, fold } from '../text/plain-text.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { WORDS } from '../vocabulary/index.ts';
import { type AllClaims, claimsOf, PRIORITIES, type SourceId } from './priorities.ts';

const MAX_AUTHORS = 20;

/** Accounts, not credits. */
const ACCOUNT = /^(?:\w{0,3}admin\w*|administrator|webmaster|root|user\d*|wordpress)$/i;
/** The name of an account that spells a person's: kept for the case that nothing better is found. */
const SLUG = /^[a-z]+[._-][a-z]+$/;

/** `Redaktion`, `News`: after the site's name, these still mean the publisher. */
const desks = ofLanguages(
  (): ReadonlySet<string> =>
    new Set([...WORDS.roles, ...WORDS.home].map(fold).filter((word) => word.length > 3)),
);

/** Whether a name is only the publisher: the site, its host, or a word such as `Redaktion`. */
function isPublisher(name: string, names: ReadonlySet<string>): boolean {
  const folded = fold(name);
  if (names.has(folded) || SLUG.test(name) || WORDS.roles.has(name.toLowerCase())) return true;
  return [...names].some(
    (site) =>
      // `例新闻` of `例新闻订阅`, and each part of `Portal | Blog`.
      (mayBeDense(name) && site.includes(folded) && !isSurelyPersonal(name)) ||
      (folded.startsWith(site) && (site.length > 3 || desks().has(folded.slice(site.length)))),
  );
}

/** The names in one text. Behind the publisher's name only agencies are credits. */
function namesIn(text: string, publisher: ReadonlySet<string>): string[] {
  const [first = '', ...rest] = splitNames(text).filter(
    (name) => !ACCOUNT.test(name) && isName(name),
  );
  const credited = isPublisher(first, publisher)
    ? rest.filter((name) => name.includes(' ') || /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$/u.test(name))
    : rest;
  return first ? [first, ...credited] : [];
}

/** What one source credits: people, or where there are none, the publisher. */
type Credits = {
  readonly people: readonly string[];
  readonly publisher: readonly string[];
  /** Whether it writes them all into one text. */
  readonly inOne: boolean;
};

/** A company or a paper among people is the one that they work for. */
const isCompany = (name: string): boolean =>
  /\s(?:Inc\.?|Ltd\.?|LLC|GmbH|S\.?A\.?)$/.test(name) || isDenseOrganisation(name);

function creditsOf(texts: readonly string[], names: ReadonlySet<string>): Credits {
  const authors = distinct(texts.flatMap((text) => namesIn(text, names)));
  const people = authors.filter((name) => !isPublisher(name, names));
  const persons = people.some(isSurelyPersonal)
    ? people.filter((name) => !isCompany(name))
    : people;
  return { people: persons, publisher: people.length ? [] : authors, inOne: texts.length === 1 };
}

/** `Ann Onym at Bo Models`: how images are credited. */
const FOR_CLIENT = /\s(?:at|using|for|chez|bei|per|para)\s\p{Lu}/u;

const isShown = (names: readonly string[], shown: string): boolean =>
  names.every((name) => shown.includes(fold(name)));

/**
 * The best of what sources credit: a person that the page shows comes before an agency, a portal or
 * an account. Where a byline names some of those in one line of the head, and the others do not
 * stand near it or are no names, these took photographs, or were photographed.
 */
function chooseAuthors(
  credits: readonly Credits[],
  stated: readonly Credits[],
  claims: AllClaims,
): readonly string[] {
  const [{ people: first, inOne } = { people: [], inOne: false }] = credits;
  const [signed = []] = claimsOf(claims, PRIORITIES.signed, 'signed');
  const [near = ''] = claimsOf(claims, PRIORITIES.near, 'near');
  const shown = fold(near);
  if (!first.some(isSurelyPersonal)) {
    if (signed.length) return signed;
    const better = stated.find(({ people }) => people.length > 0 && isShown(people, shown));
    return better?.people ?? first;
  }
  const ids = new Set(signed.map(fold));
  const others = first.filter((name) => !ids.has(fold(name)));
  const isPart = signed.length > 0 && others.length === first.length - signed.length;
  const isForeign = others.some((name) => FOR_CLIENT.test(name)) || !isShown(others, shown);
  return inOne && isPart && isForeign ? signed : first;
}

/** The authors as a list of names; empty if the page names none. `names` are those of the site. */
export function authorsFrom(claims: AllClaims, names: ReadonlySet<string>): string[] {
  const creditsIn = (order: readonly SourceId[]): Credits[] =>
    claimsOf(claims, order, 'authors').map((texts) => creditsOf(texts, names));
  const all = creditsIn(PRIORITIES.authors);
  const withPeople = all.filter(({ people }) => people.length > 0);
  const publisher = all.find((one) => one.publisher.length > 0)?.publisher ?? [];
  const stated = creditsIn(PRIORITIES.statedAuthors);
  const best = withPeople.length ? chooseAuthors(withPeople, stated, claims) : publisher;
  return best.slice(0, MAX_AUTHORS);
}
