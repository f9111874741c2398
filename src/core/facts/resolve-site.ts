/** Resolves what the sources say about the site's name. */

import { isLatin, mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';
import { fold, foldBare, toPlain } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { startsWithBy, WORDS } from '../vocabulary/index.ts';
import { plainHost } from './canonical.ts';
import { type AllClaims, claimsOf, PRIORITIES, type SourceId } from './priorities.ts';

/**
 * The publisher's legal form, and the publisher before it: `Daily News - Example Media GmbH & Co.
 * KG`.
 */
const LEGAL =
  /\s[-–|]\s[^-–|]*(?:GmbH|Ltd|LLC|Inc\.|S\.?A\.?S?\.?$|S\.?p\.?A|S\.?L\.?U?\.?$|& Co|B\.V\.|AG$).*$/u;

/** What precedes the name, and what follows it; `inName` is a character class. */
const edgesOf = (inName: string): RegExp =>
  new RegExp(
    `^(?:www\\.|[^${inName}([«“"']+)|(?:\\s(?:GmbH|AG|Ltd\\.?|Inc\\.?|LLC)|(?:[\\s/|:,›–—-]|(?<!«.*)»)+)$`,
    'gu',
  );
const latinEdges = once(() => edgesOf('A-Za-z\\dªµº²³¹¼-¾À-ÖØ-öø-\\u024f'));
const anyEdges = once(() => edgesOf('\\p{L}\\p{N}'));

/** Some pages state the name with the label that stands before it. */
const LABEL = /^(?:来源|來源|出处|source)\s?[:：]\s?/i;

const isName = (name: string): boolean =>
  fold(name).length > 0 && name.length <= 80 && !/^(?:https?:|@)|\s[>›]\s/i.test(name);

const stated = (claims: AllClaims, order: readonly SourceId[]): string[] =>
  claimsOf(claims, order, 'site').flatMap((text) => {
    const whole = toPlain(text, 200).replace(LABEL, '');
    const site = whole.replace(LEGAL, '').replace(isLatin(whole) ? latinEdges() : anyEdges(), '');
    return isName(site) ? [site] : [];
  });

const HOSTER =
  /^(?:blogspot|wordpress|substack|medium|ghost|tumblr|livejournal|over-blog|github|netlify|vercel|wixsite|weebly|squarespace|blogger)$/;

/** The label before the top level, or before a short second level such as `co.uk`: a guess, for names alone. */
const ownLabel = (labels: readonly string[]): string => {
  const [second = '', top = ''] = labels.slice(-2);
  const short =
    top.length === 2 && (second.length <= 3 || /^(?:info|news|asso|gouv)$/.test(second));
  return labels.slice(short ? -3 : -2)[0] ?? '';
};

/** The label of the host that speaks: its own, or its user's where it is a hoster's. */
function speakingLabel(url: string): string {
  const labels = plainHost(url).split('.');
  const own = ownLabel(labels);
  return fold(HOSTER.test(own) ? (labels.slice(0, -2).at(-1) ?? own) : own);
}

/** A name that is the hoster's, on the page of one of its users. */
const isHosters = (name: string, url: string): boolean =>
  HOSTER.test(fold(name)) && fold(ownLabel(plainHost(url).split('.'))) !== fold(name);

/** What stands in the tab's title beside the headline: the site, where nothing else names it. */
function besideHeadline(claims: AllClaims): string {
  const tab = claims['document-title']?.title ?? '';
  const headline = claims.headline?.title ?? '';
  if (textLength(headline) < 8) return '';
  const isHan = mayBeDense(headline) && /\p{sc=Han}/u.test(headline);
  const separator = isHan
    ? /\s?[_|｜／·•–—-]+\s?/u
    : /\s*[|_]+\s*|\s?[–—·•»]+\s|\s[^\p{L}\p{N}\s&+]+\s/u;
  const partsOf = (rest: string): string[] =>
    rest
      .split(separator)
      .filter((part) => part && !WORDS.home.has(part.toLowerCase()) && !startsWithBy(part));
  const isName = (part = ''): boolean => /^(?!.*\s\S{0,2}[.#№]\s?\d+$)[^()（）]{2,36}$/.test(part);
  const at = tab.indexOf(headline);
  if (at < 0) return '';
  const rest = tab.slice(at + headline.length);
  // Amid the title, a dash parts sections as well.
  if (at && /^\s?-/.test(rest)) return '';
  const [, ...more] = rest.split(separator);
  const beside = rest
    ? partsOf(more.join(' | ')).at(-1)
    : partsOf(tab.slice(0, at))[0]?.replace(/(?:\s#\d+)?[^\p{L}\p{N}\p{M})!?.]+$/u, '');
  return isName(beside) ? (beside ?? '') : '';
}

/** The end of the tab's title, where it is how the host speaks of itself. */
function lastInTab(claims: AllClaims, label: string): string {
  const tab = claims['document-title']?.title ?? '';
  const last =
    tab
      .split(/\s[|–—·•»-]\s/)
      .at(-1)
      ?.trim() ?? '';
  return last !== tab && [fold(last), foldBare(last)].includes(label) ? last : '';
}

const COMPANY = /\s(?:GmbH|Ltd|Inc|LLC)\b/;

/** A host is what stands in for a name. */
const isHost = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

const capitals = (name: string): number => (name.match(/[\p{Lu}\s]/gu) ?? []).length;

/**
 * The name of the site, or of its publisher; its host where it has no name. Never empty. A name that
 * is also in the host beats one that is not: some sites put a section's name in its place.
 */
export function siteFrom(claims: AllClaims, url: string): string {
  const all = stated(claims, PRIORITIES.site).filter((name) => !isHosters(name, url));
  const named = all.filter((name) => !isHost(name));
  const beside = besideHeadline(claims);
  const [first = ''] = claimsOf(claims, PRIORITIES.site, 'site');
  // A company is behind a site: the tab has the name of that.
  const names =
    named.length && !(beside && COMPANY.test(first)) ? named : [beside, ...all].filter(Boolean);
  const label = speakingLabel(url);
  const related = [...names, ...[beside, lastInTab(claims, label)].filter(Boolean)].find((name) => {
    const spellings = [fold(name), foldBare(name)];
    return label.length > 2 && spellings.some((one) => one.includes(label) || label.includes(one));
  });
  // On a platform for blogs, what the tab and the best source call it is the blog.
  const isTabs = fold(names[0] ?? '') === fold(beside);
  const chosen = (isTabs ? names[0] : related) ?? names[0];
  if (!chosen) {
    const [credited] = claimsOf(claims, PRIORITIES.creditedSite, 'site');
    return beside || toPlain(credited, 80) || plainHost(url) || url || '?';
  }
  // `nationalpost` and `National Post` are one name; the second is how it is written.
  return names
    .filter((name) => fold(name) === fold(chosen))
    .reduce((best, name) => (capitals(name) > capitals(best) ? name : best), chosen);
}

/** Everything the site is called, folded: stated names, host, and the host's speaking label. */
export function siteNames(claims: AllClaims, url: string): ReadonlySet<string> {
  const said = stated(claims, [...PRIORITIES.site, ...PRIORITIES.siteHandle]);
  const { headline, 'open-graph': graph } = claims;
  // Some templates give the application the name of the page.
  const isPages = (name: string): boolean =>
    [headline, graph].every((source) => fold(source?.title ?? '') === fold(name));
  const own = said.filter((name) => !isPages(name));
  const all = [
    ...(said.length ? (own.length ? own : said) : [besideHeadline(claims)]),
    plainHost(url),
    speakingLabel(url),
  ];
  return new Set(all.map(fold).filter((name) => name.length > 1));
}
