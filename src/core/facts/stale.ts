/**
 * Drops the claims of a head that speaks of another article. Where pages change without being loaded
 * again, the head may be left as it was for the article before, or for the home page.
 */

import type { Claims } from '../claims/claims.ts';
import { overlap, shareIn, without, wordSet } from '../text/word-sets.ts';
import { routeIn } from '../urls/clean-url.ts';
import { parseUrl } from '../urls/parse-url.ts';
import { ofLanguages } from '../vocabulary/in-use.ts';
import type { AllClaims, SourceId } from './priorities.ts';

/** What the page shows at this moment. */
export type Shown = {
  /** The URL in the tab. */
  readonly url: string;
  /** Some of the article's text. */
  readonly sample: string;
};

/** Sources that stand or fall by themselves, for each states a title. */
const TITLED = [
  'open-graph',
  'json-ld',
  'twitter',
  'json-ld-page',
  'parsely',
  'sailthru',
  'dublin-core',
  'citation',
  'meta',
] as const;
/** What is written with one of those, and states none of its own. */
const WITH: Readonly<Record<string, readonly SourceId[]>> = {
  'open-graph': ['meta', 'dublin-core', 'parsely', 'sailthru', 'citation', 'twitter'],
  'json-ld': ['json-ld-page', 'json-ld-creator', 'breadcrumb-list'],
};
/** These belong to the site, whatever its article. */
const OF_SITE = ['site', 'language', 'direction'] as const;

/** Less than this has nothing in common, more than that says the same. */
const FAR = 0.2;
const SAME = 0.5;

type Words = ReadonlySet<string>;

/** What every headline may hold says nothing of its article. */
const small = ofLanguages((languages) =>
  wordSet([...languages.values()].flatMap(({ common = [] }) => common).join(' ')),
);

const keyOf = (href: string, base: string): URL | undefined => {
  const url = href ? parseUrl(href, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

const pathOf = (url: URL): string =>
  url.pathname.replace(/\/(?:amp|index\.\w+)?$/, '').replace(/\.(?:amp|s?html?|php|aspx?)$/, '') +
  routeIn(url);

/** Whether a source gives a URL that is not the tab's; undefined where it gives none. */
function isElsewhere(stated: string | undefined, here: string): boolean | undefined {
  const there = keyOf(stated ?? '', here);
  const own = keyOf(here, here);
  if (!there || !own) return undefined;
  const [path, ownPath] = [there, own].map(pathOf) as [string, string];
  if (path === ownPath) return false;
  const [last, ownLast] = [path, ownPath].map((one) => one.split('/').at(-1) ?? '');
  if (last && last === ownLast) return false;
  const id = /\d{5,}/.exec(path)?.[0];
  return !(id && here.includes(id));
}

/** The ids of the sources that contradict what the page shows. */
export function staleSources(claims: AllClaims, { url, sample }: Shown): ReadonlySet<SourceId> {
  const site = wordSet(
    Object.values(claims)
      .map((one) => one.site ?? '')
      .join(' '),
  );
  const wordsOf = (text = ''): Words => without(without(wordSet(text), site), small());
  const shown = wordsOf(claims.headline?.title);
  const stale = new Set<SourceId>();
  if (shown.size < 2) return stale;
  const tab = wordsOf(claims['document-title']?.title);
  const text = wordSet(sample);
  const isTabNew = overlap(tab, shown) >= SAME;
  const isUrlNew = overlap(wordSet(decodePath(url)), shown) >= SAME;
  const contradicts = ({ title, canonical }: Partial<Claims>): boolean => {
    if (title === undefined) return false;
    const words = wordsOf(title);
    const elsewhere = isElsewhere(canonical, url);
    if (overlap(words, shown) > FAR || elsewhere === false) return false;
    const isForeign = words.size > 2 && shareIn(words, text) < SAME;
    const isFrontPage = !words.size && keyOf(canonical ?? '', url)?.pathname === '/';
    // The tab may be stale too: then the URL itself has to speak for what is shown.
    if (!isTabNew) return elsewhere === true && (isFrontPage || (isUrlNew && isForeign));
    return overlap(words, tab) <= FAR && (elsewhere === true || isForeign);
  };
  const old = new Set<string | undefined>();
  // The second time for those that only repeat what is stale.
  for (const id of [...TITLED, ...TITLED]) {
    const claimed = claims[id] ?? {};
    if (!contradicts(claimed) && !old.has(claimed.title)) continue;
    old.add(claimed.title);
    stale.add(id);
    for (const other of WITH[id] ?? []) if (claims[other]?.title === undefined) stale.add(other);
  }
  if (stale.size && isElsewhere(claims['canonical-link']?.canonical, url))
    stale.add('canonical-link');
  if (stale.size && !isTabNew) stale.add('document-title');
  return stale;
}

function decodePath(url: string): string {
  const path = parseUrl(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray `%` is legal in a URL; the path is then read literally.
    return path;
  }
}

/** The claims that speak of what is shown; of a stale source only what it says of its site, and its summary and its writers from no one else in the head. */
export function withoutStale(claims: AllClaims, stale: ReadonlySet<SourceId>): AllClaims {
  if (!stale.size) return claims;
  const old = new Set(
    [...stale].flatMap((id) => [claims[id]?.summary, String(claims[id]?.authors)]),
  );
  const kept: Record<string, Partial<Claims>> = {};
  for (const [id, claimed] of Object.entries(claims))
    kept[id] = Object.fromEntries(
      Object.entries(claimed).filter(([key, value]) =>
        stale.has(id as SourceId)
          ? OF_SITE.some((one) => one === key)
          : !(key === 'summary' || (id === 'meta' && key === 'authors')) || !old.has(String(value)),
      ),
    );
  return kept;
}
