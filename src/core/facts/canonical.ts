/** URLs that a page states: absolute ones, and the canonical one where it can be believed. */
import { cleanUrl } from '../urls/clean-url.ts';
import { type Domain, hostOf, isWithin } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';

/**
 * `address` as an absolute http(s) URL without name and password; `undefined` for anything else.
 */
export function toAbsolute(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  const url = trimmed && trimmed.length <= 4_000 ? parseUrl(trimmed, base) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
}

/** The host without labels that only denote a version of the site. */
export const plainHost = (url: string): string =>
  hostOf(url).replace(/^(?:(?:www\d?|m|mobile|amp|touch|wap)\.)+(?=.*\.)/, '');

/**
 * The canonical URL: the first of the stated ones in the page's domain that leads to more than its
 * home page, else `url` itself; cleaned, and with https where the page has it. A page of one owner
 * must not pass for one of another.
 */
export function canonicalUrl(stated: readonly string[], url: string, domain: Domain): string {
  for (const href of stated) {
    const absolute = toAbsolute(href, url);
    if (!absolute || !isWithin(absolute, domain)) continue;
    const canonical = new URL(absolute);
    if (canonical.pathname === '/' && !canonical.search) continue;
    if (url.startsWith('https:') && !canonical.port) canonical.protocol = 'https:';
    return cleanUrl(canonical.href);
  }
  return cleanUrl(url);
}
