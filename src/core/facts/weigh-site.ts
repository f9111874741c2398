/** Weighs what the sources say about the site's name. */

import { once } from '../once.ts';
import { isLatin, mayBeDense } from '../page/letters.ts';
import { fold, foldBare, toPlain } from '../page/plain-text.ts';
import type { Capture } from '../stages.ts';
import { plainHost } from './canonical.ts';

export type AllClaims = Capture['claims'];

/** Sources by how far their name of the site is to be trusted. */
const ORDER = [
  'open-graph',
  'citation',
  'json-ld',
  'json-ld-site',
  'json-ld-page',
  'microdata',
  'meta',
  'dublin-core',
];
/** A handle is a name of last resort. */
const HANDLE = 'twitter';
/** Whom the line below the headline names as the source may be another house. */
const CREDITED = 'chinese-line';

/** The house's legal form, and the house before it: `Daily News - Example Media GmbH & Co. KG`. */
const LEGAL =
  /\s[-–|]\s[^-–|]*(?:GmbH|Ltd|LLC|Inc\.|S\.?A\.?S?\.?$|S\.?p\.?A|S\.?L\.?U?\.?$|& Co|B\.V\.|AG$).*$/u;

/** What stands before the name, and what behind it; `inName` is a class of signs. */
const edgesOf = (inName: string): RegExp =>
  new RegExp(
    `^(?:www\\.|[^${inName}([«“"']+)|(?:\\s(?:GmbH|AG|Ltd\\.?|Inc\\.?|LLC)|[\\s/|:›»–—-]+)$`,
    'gu',
  );
const latinEdges = once(() => edgesOf('A-Za-z\\dªµº²³¹¼-¾À-ÖØ-öø-\\u024f'));
const anyEdges = once(() => edgesOf('\\p{L}\\p{N}'));

/** Some pages state the name with the label that stands before it. */
const LABEL = /^(?:来源|來源|出处|source)\s?[:：]\s?/i;

const isName = (name: string): boolean =>
  fold(name).length > 0 && name.length <= 80 && !/^(?:https?:|@)/i.test(name);

const stated = (claims: AllClaims, order: readonly string[] = ORDER): string[] =>
  order.flatMap((id) => {
    const whole = toPlain(claims[id]?.site, 200).replace(LABEL, '');
    const site = whole.replace(LEGAL, '').replace(isLatin(whole) ? latinEdges() : anyEdges(), '');
    return isName(site) ? [site] : [];
  });

const HOSTER =
  /^(?:blogspot|wordpress|substack|medium|ghost|tumblr|livejournal|over-blog|github|netlify|vercel|wixsite|weebly|squarespace)$/;

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

/** What stands last in the tab's title, after the headline: the site, where nothing else names it. */
function tailOfTab(claims: AllClaims): string {
  const tab = claims['document-title']?.title ?? '';
  const headline = claims.headline?.title ?? '';
  if (headline.length < 8 || !tab.startsWith(headline)) return '';
  const isHan = mayBeDense(headline) && /\p{sc=Han}/u.test(headline);
  const separator = isHan ? /\s?[_|｜–—-]+\s?/u : /\s?[|–—]+\s|\s-+\s/u;
  const [, ...parts] = tab.slice(headline.length).split(separator);
  const tail = parts.at(-1) ?? '';
  return /^[^()（）]{2,25}$/.test(tail) ? tail : '';
}

const capitals = (name: string): number => (name.match(/[\p{Lu}\s]/gu) ?? []).length;

/**
 * The name of the site, or of its publisher; its host where it has no name. Never empty. A name that
 * is also in the host beats one that is not: some sites put a section's name in its place.
 */
export function siteFrom(claims: AllClaims, url: string): string {
  const names = stated(claims);
  const label = speakingLabel(url);
  const related = names.find((name) => {
    const spellings = [fold(name), foldBare(name)];
    return label.length > 2 && spellings.some((one) => one.includes(label) || label.includes(one));
  });
  const chosen = related ?? names[0];
  if (!chosen)
    return tailOfTab(claims) || toPlain(claims[CREDITED]?.site, 80) || plainHost(url) || url || '?';
  // `nationalpost` and `National Post` are one name; the second is how it is written.
  return names
    .filter((name) => fold(name) === fold(chosen))
    .reduce((best, name) => (capitals(name) > capitals(best) ? name : best), chosen);
}

const known = new WeakMap<
  AllClaims,
  { readonly url: string; readonly names: ReadonlySet<string> }
>();

/** Everything the site is called, folded: stated names, host, and the host's speaking label. */
export function siteNames(claims: AllClaims, url: string): ReadonlySet<string> {
  const before = known.get(claims);
  if (before?.url === url) return before.names;
  const said = stated(claims, [...ORDER, HANDLE]);
  const all = [...(said.length ? said : [tailOfTab(claims)]), plainHost(url), speakingLabel(url)];
  const names = new Set(all.map(fold).filter((name) => name.length > 1));
  known.set(claims, { url, names });
  return names;
}
