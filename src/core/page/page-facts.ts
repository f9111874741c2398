/** Reads what every rule and source may know of the page: its URL, JSON-LD and meta tags. */

import type { Timestamp } from '../stages.ts';
import { type Domain, hostOf } from '../urls/domain.ts';
import { parseUrl } from '../urls/parse-url.ts';
import { type JsonObject, parseJsonLd } from './json-ld.ts';

export type PageFacts = {
  /** A guarded clone of the live document, never the live one. Sources read it and leave it alone. */
  readonly document: Document;
  /** The URL shown in the tab. */
  readonly url: string;
  /** What belongs to the page's owner. */
  readonly domain: Domain;
  /** What relative URLs resolve against. */
  readonly base: string;
  readonly at: Timestamp;
  /** Every JSON-LD object of the page, `@graph` and arrays flattened, in document order. */
  readonly jsonLd: readonly JsonObject[];
  /** `<meta>` contents by lower-case `property`, `name` or `itemprop`, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
};

const MAX_SCRIPTS = 200;
const MAX_OBJECTS = 5_000;
const MAX_METAS = 2_000;
const MAX_VALUES = 100;
const MAX_CONTENT = 10_000;

function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  const scripts = document.querySelectorAll(
    'script[type*="ld+json" i], script[type*="json+ld" i], script:not([type])',
  );
  for (let i = 0; i < Math.min(scripts.length, MAX_SCRIPTS); i++) {
    for (const object of parseJsonLd(scripts[i]?.textContent ?? '')) {
      if (found.length >= MAX_OBJECTS) return found;
      found.push(object);
    }
  }
  return found;
}

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  const tags = document.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(tags.length, MAX_METAS); i++) {
    const tag = tags[i];
    const content = tag?.getAttribute('content')?.slice(0, MAX_CONTENT).trim();
    if (!tag || !content) continue;
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((attribute) =>
      (tag.getAttribute(attribute) ?? '').toLowerCase().trim().split(/\s+/).filter(Boolean),
    );
    for (const key of new Set(keys)) {
      const values = meta.get(key) ?? [];
      if (values.length < MAX_VALUES) meta.set(key, [...values, content]);
    }
  }
  return meta;
}

/** The URL relative ones resolve against: `<base href>` where it is a good one, else the page's. */
function readBase(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = parseUrl(href, url);
  return base && /^https?:$/.test(base.protocol) ? base.href : url;
}

/**
 * The facts of one page. `document` is the guarded clone, `url` the URL in the tab, `at` the time
 * of capture, `domain` what belongs to the page's owner. Nothing is believed here yet; amounts are
 * capped, so that a hostile page costs little.
 */
export const toPageFacts = (
  document: Document,
  url: string,
  at: Timestamp,
  domain: Domain = hostOf(url),
): PageFacts => ({
  document,
  url,
  domain,
  base: readBase(document, url),
  at,
  jsonLd: readJsonLd(document),
  meta: readMeta(document),
});
