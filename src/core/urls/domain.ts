/** Whether a URL belongs to the site of a page. */
import { parseUrl } from './parse-url.ts';

/**
 * What belongs to one owner: `.example.org` is that domain with all that is below it; without the dot
 * it is one host alone.
 */
export type Domain = string;

/** The narrowest domain of a URL: its own host. `''` for what has none. */
export const hostOf = (url: string): Domain => parseUrl(url)?.hostname ?? '';

export const isWithin = (url: string, domain: Domain): boolean => {
  const host = hostOf(url);
  return (
    host !== '' && (host === domain || (domain.startsWith('.') && `.${host}`.endsWith(domain)))
  );
};
