/** A page's URL as a note may hold it: what finds the article, and nothing of who read it. */
import { dropParameters, type IsDropped } from './parameters.ts';
import { parseUrl } from './parse-url.ts';
import { isSecret } from './secrets.ts';
import { isTracking } from './tracking.ts';

/** ASP.NET's session in the path: `/(S(lit3py55t21z5v55vlm25s55))/`. */
const COOKIELESS = /\/\((?:[A-Z]\([^()/]*\))+\)(?=\/)/g;

/** Takes a session out of the path. */
export function dropCookieless(url: URL): void {
  const path = url.pathname.replace(COOKIELESS, '');
  if (path !== url.pathname) url.pathname = path;
}

/** What no page's own URL keeps. */
export const isOfReader: IsDropped = (name, value) => isTracking(name) || isSecret(name, value);

/** Where one page shows all articles, its script names them behind the `#`. */
const HOME = /\/(?:index\.\w+)?$/;
const ROUTE = /^#!?\/[^?&=]+/;
export const routeIn = ({ pathname, hash }: URL): string =>
  HOME.test(pathname) ? (ROUTE.exec(hash)?.[0] ?? '') : '';

/**
 * The URL without name and password, without its fragment, if that is no route, and without parameters
 * that track or open; the rest keeps its bytes.
 */
export function cleanUrl(href: string): string {
  const url = parseUrl(href);
  if (!url) return href;
  url.hash = routeIn(url);
  dropCookieless(url);
  dropParameters(url, () => isOfReader);
  return url.href;
}
