/** Tells links to the page's own site from others. */

import { isWithin } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFacts } from './page-facts.ts';

/** Where a link leads, if that is a page of this site. */
export const siteUrlOf = (link: Element, { base, domain }: PageFacts): URL | undefined => {
  const url = parseUrl(link.getAttribute('href') ?? '', base);
  return url && isWithin(url.href, domain) ? url : undefined;
};
