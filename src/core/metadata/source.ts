/** What a source of facts is: one place on a page that states something about the article. */
import type { PageFacts } from '../page/page-facts.ts';
import type { Claims } from '../stages.ts';

/**
 * `body` is the article as Readability found it, before the article rules take bylines and dates out
 * of it. A source reads both and changes neither.
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
