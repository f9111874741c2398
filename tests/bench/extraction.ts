/** What an extractor makes of a page, and the script that asks one for it. */
import type { TrailEntry } from '../../src/core/stages.ts';

/** Answered by `globalThis.extractArticle()` in the page; `null` where it finds no article. */
export type Extraction = {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly cover: string | null;
  readonly html: string | null;
  /** Further facts of ours, to be looked at. */
  readonly site?: string;
  readonly sections?: readonly string[];
  readonly keywords?: readonly string[];
  /** Why the article may not be whole, and which facts are unsure. */
  readonly warnings?: readonly string[];
  readonly trail?: readonly TrailEntry[];
};

/** One page's extraction: how long it took, or why there is none. */
export type Row = Partial<Extraction> & {
  readonly id: string;
  readonly ms?: number;
  readonly error?: string;
};

/** Defines the extractor in a page and calls it; only the call is timed. */
export const timed = (extractor: string): string => `(async () => {
  ${extractor}
  ;const start = performance.now();
  const extraction = await globalThis.extractArticle();
  return { ms: performance.now() - start, ...extraction };
})()`;
