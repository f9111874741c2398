/** Takes off a title what stands around the headline: the site's name, sections, labels, a second copy. */

import { once } from '../text/once.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import { WORDS } from '../vocabulary/index.ts';

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

/** The headline where a template wrote it twice in a row. */
const single = (title: string): string => title.replace(/^(.{10,}?)[\s|·–—-]*\1(?!\p{L})/u, '$1');

/** `Daily Example: `, which may be a part of the headline as well. */
const SITE_PREFIX = /^([^:：]{2,40})[:：]\s*/;

/** Takes the site's name off the end, as often as it stands there, and off the beginning. */
export function cleanTitle(title: string, names: ReadonlySet<string>, shown = ''): string {
  let clean = single(toPlain(title, 1_000));
  for (let n = 0; n < 4; n++) {
    if (shown && fold(clean) === shown && !/[|｜_]/.test(clean)) break;
    const last = separators(clean).at(-1);
    if (!last || last.index === 0) break;
    if (!namesSite(clean.slice(last.index + last[0].length), names)) break;
    clean = clean.slice(0, last.index).trim();
  }
  // `[List] Subject - List`
  clean = clean.replace(/^(\[(.+?)\].*)\s-\s\2$/i, '$1').replace(/\s[-–—|•·]+$/, '');
  if (!clean.includes('«')) clean = clean.replace(/\s»+$/, '');
  const [prefix = '', name = ''] = SITE_PREFIX.exec(clean) ?? [];
  if (names.has(fold(name)) && fold(clean.slice(prefix.length)) === shown)
    return clean.slice(prefix.length);
  const first = separators(clean)[0];
  if (first && names.has(fold(clean.slice(0, first.index)))) {
    const rest = clean.slice(first.index + first[0].length).trim();
    if (textLength(rest) > 10) clean = rest;
  }
  return clean;
}

/** Names of kinds of articles, which stand before headlines. */
const genres = ofLanguages((): ReadonlySet<string> => new Set([...WORDS.genres].map(fold)));

const DAY = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** Whether what follows a headline is names of the site and its sections, or the day, and nothing else. */
const isLabels = (rest: string, labels: ReadonlySet<string>): boolean =>
  rest.split(/\s*[-–—|·•:*»]\s*/).every((part) => {
    const folded = fold(part);
    return (
      folded === '' ||
      labels.has(folded) ||
      WORDS.home.has(part.toLowerCase()) ||
      DAY.test(part.trim())
    );
  });

/** A shorter claim that the longer one only prolongs by labels, or by something with the site's name in it. */
export function withoutTail(
  title: string,
  others: readonly string[],
  names: ReadonlySet<string>,
  sections: ReadonlySet<string>,
): string {
  const shorter = others.find((other) => {
    if (textLength(other) < 10 || !title.startsWith(other) || other === title) return false;
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

/** `Opinion |`, `Tribuna:`, `Culture.`: what stands before the headline. */
const PREFIX = /^([^|:：]{2,60}?)(\s*[|｜]\s*|\s*[:：]\s*|\s+[–—»›-]\s+|\.\s+)(?=\S)/;
/** `【コラム】` before it. */
const BRACKETED = /^[【［[][^】］\]]{1,20}[】］\]]\s*/;
/** `(Published 2016)`, ` — House Call`: what stands behind it. */
const SUFFIX = /^(?:\s*[(（[].{2,40}[)）\]])?(?:\s*[|｜–—].{2,40}|\s*-\s.{2,40})?$/;

/**
 * The headline as the page shows it, where the title only adds a section or a label: `shown`, and
 * what others that say the same as it are called by.
 */
export function withoutLabel(
  title: string,
  shown: string,
  witnesses: readonly string[],
  sections: ReadonlySet<string>,
): string {
  const headline = fold(shown);
  if (textLength(headline) < 8 || title === shown) return title;
  const bare = title.replace(BRACKETED, '');
  if (bare !== title && fold(bare) === headline) return bare;
  const [prefix = '', label = '', mark = ''] = PREFIX.exec(title) ?? [];
  if (prefix && fold(title.slice(prefix.length)) === headline) {
    const folded = fold(label);
    // `r/boats on Weir:`
    const isPlace =
      (label.includes('/') || [...sections].some((name) => folded.endsWith(name))) &&
      witnesses.some((other) => fold(other).startsWith(headline));
    if (/[|｜»›]/.test(mark) || isPlace || sections.has(folded) || genres().has(folded))
      return title.slice(prefix.length);
  }
  const isWitnessed = witnesses.some(
    (other) =>
      fold(other) === headline ||
      (other.startsWith(shown) &&
        /^\s(?:[-–—|·]\s|\()/.test(other.slice(shown.length)) &&
        !title.endsWith(other.slice(shown.length))),
  );
  const [word = '', number = '', ...more] = title.startsWith(shown)
    ? (title
        .slice(shown.length)
        .toLowerCase()
        .match(/[\p{L}\p{M}\d]+/gu) ?? [])
    : [];
  // `Page 2`, `Page all`.
  if (WORDS.page.has(word) && /^(?:\d+|all)$/.test(number) && !more.length) return shown;
  if (
    title !== shown &&
    title.startsWith(shown) &&
    SUFFIX.test(title.slice(shown.length)) &&
    isWitnessed
  )
    return shown;
  return title;
}

/** A headline in Han characters, prolonged by bars: keywords, columns and the site follow. */
export const withoutKeywords = (title: string, shown: string): string =>
  shown.length >= 6 &&
  /\p{sc=Han}/u.test(shown) &&
  title.startsWith(shown) &&
  /^\s*[|｜_]/.test(title.slice(shown.length))
    ? shown
    : title;
