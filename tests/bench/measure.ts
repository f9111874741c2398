/** Runs an extractor over a corpus in Chromium. */
import type { Corpus } from './corpus/corpus.ts';
import { type Row, timed } from './extraction.ts';
import { visitPages } from './visit.ts';

const MAX_REASON = 300;

/**
 * A row for each page of the corpus, in its order. `script` defines `globalThis.extractArticle`; it gets
 * every page newly loaded.
 */
export const measure = (corpus: Corpus, script: string, jobs: number): Promise<readonly Row[]> => {
  const call = timed(script);
  return visitPages<Row>(
    corpus,
    jobs,
    async ({ id }, run) => ({ id, ...((await run(call)) as Omit<Row, 'id'>) }),
    ({ id }, error) => ({ id, error: error.slice(0, MAX_REASON) }),
  );
};
