/** Resolves the titles: the headline as an editor would write it, without the site's name. */

import { fold, toPlain } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { saysMore } from '../text/word-sets.ts';
import { WORDS } from '../vocabulary/index.ts';
import { type AllClaims, PRIORITIES, type SourceId } from './priorities.ts';
import { cleanTitle, withoutKeywords, withoutLabel, withoutTail } from './title-edges.ts';

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

/** An attribute that holds its own quotation mark ends there: the headline goes on with the mark. */
const unquoted = (title: string, others: readonly string[]): string =>
  others.find(
    (other) =>
      title !== '' &&
      other.startsWith(title) &&
      /^\s*(?:["'“”„‘’‚「『]|[«»](?!\s))/u.test(other.slice(title.length)),
  ) ?? title;

/** A file's name, where a title should be. */
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+){2,}$/;

/** `Home`, where the page shows a headline. */
const isFrontPage = (title: string, shown: string): boolean =>
  textLength(shown) > 8 && WORDS.home.has(title.toLowerCase());

/** Whether two titles have a word in common. */
const shares = (a: string, b: string): boolean => {
  const words = new Set(a.split(/\s+/).map(fold));
  return b.split(/\s+/).some((word) => word.length > 3 && words.has(fold(word)));
};

/** Every section and writer that a source names, folded. */
const sectionNames = (claims: AllClaims): ReadonlySet<string> =>
  new Set(
    Object.values(claims).flatMap(({ sections = [], authors = [] }) =>
      [...sections.slice(0, 20), ...authors].map(fold),
    ),
  );

/**
 * The headline; `''` where no source has one. `names` are those of the site. OpenGraph is right most
 * often; the order where it stands alone against the others was measured on newspapers.
 */
export function titleFrom(claims: AllClaims, names: ReadonlySet<string>): string {
  const clean = (id: SourceId): string => {
    const raw = toPlain(claims[id]?.title ?? '', 1_000);
    const shownRaw = toPlain(claims.headline?.title ?? '', 1_000);
    const title = cleanTitle(raw, names, textLength(shownRaw) > 8 ? fold(shownRaw) : '');
    const isNone =
      names.has(fold(raw)) ||
      names.has(fold(title)) ||
      SLUG.test(title) ||
      isFrontPage(title, shownRaw);
    return isNone ? '' : title;
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
    // A description of the thing, where page and tab have its name.
    if (!og && ld && same(shown, tab) && fold(ld) !== fold(shown) && !shares(ld, shown))
      return shown;
    // A shortened headline, for search engines.
    if (og && !ld && same(og, tab) && saysMore(shown, og)) return shown;
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
  const sections = sectionNames(claims);
  const whole = unquoted(chosen, [shown, tab, ld]);
  const short = withoutTail(whole, [ld, shown, twitter, tab], names, sections);
  const bare = withoutLabel(
    short,
    shown,
    [tab, ld, twitter, clean('json-ld-page')],
    new Set([...sections, ...names]),
  );
  return uncut(withoutKeywords(bare, shown), rest);
}
