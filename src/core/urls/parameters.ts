/** Takes parameters out of a URL, and leaves every other byte of it as the site wrote it. */
import { parseUrl } from './parse-url.ts';

/** `value` is decoded, and `''` where there is none. */
export type IsDropped = (name: string, value: string) => boolean;

/** What is dropped from a URL, which may be one in a parameter of another. */
export type RuleFor = (url: string) => IsDropped;

/** URLs in a parameter of a URL in a parameter … */
const MAX_DEPTH = 3;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/** The URL in a parameter without what is dropped there; `undefined` where nothing is. */
function cleanInner(value: string, ruleFor: RuleFor, depth: number): string | undefined {
  const inner = depth < MAX_DEPTH && /^https?:\/\//i.test(value) ? parseUrl(value) : undefined;
  if (!inner) return undefined;
  dropParameters(inner, ruleFor, depth + 1);
  return inner.href === new URL(value).href ? undefined : encodeURIComponent(inner.href);
}

type CleanInner = (value: string) => string | undefined;

/** `part` may begin with its separator. */
function cleanPart(part: string, isDropped: IsDropped, inside: CleanInner): string {
  const [, start = '', name = '', value = ''] = /^([&;]?([^=]*)=?)(.*)$/s.exec(part) ?? [];
  if (part.length === start.length && name === '') return part;
  const decoded = decode(value);
  if (isDropped(decode(name), decoded)) return '';
  const inner = inside(decoded);
  return inner === undefined ? part : start + inner;
}

/** `text` is what stands behind `?` or `#`; old servers part pairs by `;`. */
const cleanPairs = (text: string, isDropped: IsDropped, inside: CleanInner): string => {
  const parts = text.match(/[&;]?[^&;]+|[&;]/g) ?? [];
  const clean = parts.map((part) => cleanPart(part, isDropped, inside)).join('');
  return clean === text ? text : clean.replace(/^[&;]+|[&;]+$/g, '');
};

/** Drops pairs from the query, from segments of the path (`;jsessionid=1`), and from the fragment. */
export function dropParameters(url: URL, ruleFor: RuleFor, depth = 0): void {
  const isDropped = ruleFor(url.href);
  const inside: CleanInner = (value) => cleanInner(value, ruleFor, depth);
  const { pathname, search, hash } = url;
  const path = pathname.replace(/;[^;/]*/g, (part) => cleanPart(part, isDropped, inside));
  const query = cleanPairs(search.slice(1), isDropped, inside);
  const fragment = cleanPairs(hash.slice(1), isDropped, inside);
  // Written only where they changed: setting them would encode what the site left bare.
  if (path !== pathname) url.pathname = path;
  if (query !== search.slice(1)) url.search = query;
  if (fragment !== hash.slice(1)) url.hash = fragment;
}
