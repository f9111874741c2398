/** Whether an address belongs to the site of a page. */
import { parseUrl } from './parse-url.ts';

/**
 * What belongs to one owner: `.example.org` is that domain with all that is below it; without the dot
 * it is one host alone.
 */
export type Domain = string;

/** The narrowest domain of an address: its own host. `''` for what has none. */
export const hostOf = (address: string): Domain => parseUrl(address)?.hostname ?? '';

export const isWithin = (address: string, domain: Domain): boolean => {
  const host = hostOf(address);
  return (
    host !== '' && (host === domain || (domain.startsWith('.') && `.${host}`.endsWith(domain)))
  );
};
