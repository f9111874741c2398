/** Resolves the titles: the headline as an editor would write it, without the site's name. */

import { once } from '../text/once.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import { type AllClaims, PRIORITIES, type SourceId } from './priorities.ts';

/**
 * What separates a headline from the name of its site; bare punctuation only between Han
 * characters.
 */
const separator = once(
  () =>
    /\s+[-–—|·•:*»«~/]{1,2}\s+|\s*[|｜]\s*|\s*_+\s*|\s*-{2,}\s*|(?<=[\p{sc=Han}”’！？）】])\s?[-–—]\s?(?=\p{L})|(?<=\p{L})\s?[-–—]\s?(?=\p{sc=Han})/gu,
);

/** As above without bare punctuation: all that most titles need, and much cheaper to compile. */
const SPACED_SEPARATOR = /\s+[-–—|•·:*»«~/]{1,2}\s+|\s*[|｜]\s*|\s*_+\s*|\s*-{2,}\s*/g;
const MAY_BE_BARE = /[\u2e80-\uffff]|[”’]\s?[-–—]/;

/** Whether a tail is the site's name, or names it and little else. */
function namesSite(tail: string, names: ReadonlySet<string>): boolean {
  const folded = fold(tail);
  if (!folded) return true;
  for (const name of names) {
    if (folded === name) return true;
    if (
      name.length >= 3 &&
      folded.includes(name) &&
      (name.length >= folded.length * 0.4 || tail.length <= 30)
    )
      return true;
    if (folded.length >= 3 && name.includes(folded)) return true;
  }
  return false;
}

const separators = (title: string) =>
  [...title.matchAll(MAY_BE_BARE.test(title) ? separator() : SPACED_SEPARATOR)].filter(
    ([character]) => !/[«»]/.test(character) || !(title.includes('«') && title.includes('»')),
  );

/** Takes the site's name off the end, as often as it stands there, and off the beginning. */
function cleanTitle(title: string, names: ReadonlySet<string>, shown = ''): string {
  let clean = toPlain(title, 1_000);
  for (let n = 0; n < 4; n++) {
    if (shown && fold(clean) === shown && !/[|｜_]/.test(clean)) break;
    const last = separators(clean).at(-1);
    if (!last || last.index === 0) break;
    if (!namesSite(clean.slice(last.index + last[0].length), names)) break;
    clean = clean.slice(0, last.index).trim();
  }
  clean = clean.replace(/\s[-–—|•·]+$/, '');
  if (!clean.includes('«')) clean = clean.replace(/\s»+$/, '');
  const first = separators(clean)[0];
  if (first && names.has(fold(clean.slice(0, first.index)))) {
    const rest = clean.slice(first.index + first[0].length).trim();
    if (rest.length > 10) clean = rest;
  }
  return clean;
}

const DAY = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** Whether what follows a headline is names of the site and its sections, or the day, and nothing else. */
const isLabels = (rest: string, labels: ReadonlySet<string>): boolean =>
  rest.split(/\s*[-–—|·•:*»]\s*/).every((part) => {
    const folded = fold(part);
    return folded === '' || labels.has(folded) || DAY.test(part.trim());
  });

/** A shorter claim that the longer one only prolongs by labels, or by something with the site's name in it. */
function withoutTail(
  title: string,
  others: readonly string[],
  names: ReadonlySet<string>,
  sections: ReadonlySet<string>,
): string {
  const shorter = others.find((other) => {
    if (other.length < 10 || !title.startsWith(other) || other === title) return false;
    const rest = title.slice(other.length);
    const folded = fold(rest);
    return (
      folded !== '' &&
      /^\s*[^\p{L}\p{N}\s]/u.test(rest) &&
      ([...names].some((name) => name.length > 2 && folded.includes(name)) ||
        isLabels(rest, new Set([...names, ...sections])))
    );
  });
  return shorter ?? title;
}

/** A headline in Han characters, prolonged by bare bars: keywords, columns and the site follow. */
const withoutKeywords = (title: string, shown: string): string =>
  shown.length >= 6 &&
  /\p{sc=Han}/u.test(shown) &&
  title.startsWith(shown) &&
  /^[|｜_]/.test(title.slice(shown.length))
    ? shown
    : title;

const isCut = (title: string): boolean => /(?:…|\.\.\.)$/.test(title);

/** The whole headline where the chosen one was cut off. */
const uncut = (title: string, others: readonly string[]): string => {
  if (!isCut(title)) return title;
  const start = title.replace(/\s*(?:…|\.{3})$/, '');
  return (
    others.find(
      (other) =>
        other.startsWith(start) &&
        !other.startsWith(title) &&
        !isCut(other) &&
        other.length > start.length,
    ) ?? title
  );
};

/** A file's name, where a title should be. */
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+){2,}$/;

/** Every section that a source names, folded. */
const sectionNames = (claims: AllClaims): ReadonlySet<string> =>
  new Set(Object.values(claims).flatMap(({ sections = [] }) => sections.slice(0, 20).map(fold)));

/**
 * The headline; `''` where no source has one. `names` are those of the site. OpenGraph is right most
 * often; the order where it stands alone against the others was measured on newspapers.
 */
export function titleFrom(claims: AllClaims, names: ReadonlySet<string>): string {
  const clean = (id: SourceId): string => {
    const raw = toPlain(claims[id]?.title ?? '', 1_000);
    const shownRaw = toPlain(claims.headline?.title ?? '', 1_000);
    const title = cleanTitle(raw, names, shownRaw.length > 8 ? fold(shownRaw) : '');
    return names.has(fold(title)) || SLUG.test(title) ? '' : title;
  };
  const [og, ld, shown, tab, twitter] = [
    clean('open-graph'),
    clean('json-ld'),
    clean('headline'),
    clean('document-title'),
    clean('twitter'),
  ];
  const rest = PRIORITIES.title.map(clean);
  const same = (a: string, b: string): boolean => a !== '' && fold(a) === fold(b);
  const choose = (): string => {
    if (!og || !ld) return og || ld;
    // The search engine's text stands in og and in the tab, the editor's in the page and its data.
    if (same(ld, shown) && same(og, tab)) return ld;
    if (same(ld, tab) && !same(og, shown) && !same(ld, shown)) return ld;
    if (
      PRIORITIES.editorsTitle.filter((id) => same(ld, clean(id))).length >= 4 &&
      !PRIORITIES.editorsTitle.some((id) => same(og, clean(id)))
    )
      return ld;
    return og;
  };
  const chosen =
    choose() || rest.find((title) => title !== '') || toPlain(claims['document-title']?.title);
  const short = withoutTail(chosen, [ld, shown, twitter, tab], names, sectionNames(claims));
  return uncut(withoutKeywords(short, shown), rest);
}
