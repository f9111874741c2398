/** Finds the domain that a URL belongs to, by the Public Suffix List. */
import { once } from '../text/once.ts';
import type { Domain } from './domain.ts';
import { unpack } from './packed-set.ts';
import { parseUrl } from './parse-url.ts';
import { EXCEPTIONS, SUFFIXES, WILDCARDS } from './public-suffixes.ts';

const isSuffix = once(() => unpack(SUFFIXES));
/** Whether whatever stands right below a name is a suffix. */
const isWildcard = once(() => unpack(WILDCARDS));

/** How many labels of a host its public suffix has. */
function suffixLength(labels: readonly string[]): number {
  for (let at = 0; at < labels.length - 1; at++) {
    const name = labels.slice(at).join('.');
    if (EXCEPTIONS.includes(name)) return labels.length - at - 1;
    if (isSuffix()(name) || isWildcard()(labels.slice(at + 1).join('.'))) return labels.length - at;
  }
  return 1;
}

/**
 * The registrable domain of a URL with all that is below it. A host alone, where nothing is below
 * or beside it: an IP address, a suffix, a name without a dot or with one at its end.
 */
export function domainOf(url: string): Domain {
  const host = parseUrl(url)?.hostname ?? '';
  if (!/^[^:[\]]+\.[^.]*[^.\d][^.]*$/.test(host)) return host;
  const labels = host.split('.');
  const own = suffixLength(labels) + 1;
  return own > labels.length ? host : `.${labels.slice(-own).join('.')}`;
}
