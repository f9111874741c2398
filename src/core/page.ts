/** What clean-up rules and sources of facts may know of the page. */
import type { Claims, Moment, TrailEntry } from './stages.ts';
import type { Domain } from './urls/domain.ts';

export type JsonObject = { readonly [key: string]: unknown };

export type PageFacts = {
  /** A guarded clone of the live document, never the live one. Sources read it and leave it alone. */
  readonly document: Document;
  /** The address shown in the tab. */
  readonly url: string;
  /** What belongs to the page's owner. */
  readonly domain: Domain;
  /** What relative addresses resolve against. */
  readonly base: string;
  readonly at: Moment;
  /** Every JSON-LD object of the page, `@graph` and arrays flattened, in document order. */
  readonly jsonLd: readonly JsonObject[];
  /** `<meta>` contents by lower-case `property`, `name` or `itemprop`, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
};

/**
 * One source of facts: what it claims about the article. `body` is the article as Readability found
 * it, before the article rules take bylines and dates out of it. Both are left as they are.
 */
export type Source = { readonly read: (page: PageFacts, body: ParentNode) => Partial<Claims> };

/** A page, or the part of one that matters, and exactly what the source claims about it. */
export type SourceExample = {
  /** HTML of the whole page, or of its body. */
  readonly page: string;
  /** Default: `https://example.org/story`. */
  readonly url?: string;
  /** Selects what Readability would have found; default: nothing. */
  readonly body?: string;
  readonly claims: Partial<Claims>;
};

/** What a rule did, told while it does it. */
export type Tell = (entry: Omit<TrailEntry, 'rule'>) => void;
