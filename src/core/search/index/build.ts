/** Makes the pages of a block, a little at a time, so that a page of the interface is never held up. */
import { createPage, type Page } from './pages.ts';
import { createPostings } from './postings.ts';
import { eachTerm } from './terms.ts';

/** Bytes of a page, about: one is read for each term that is looked up. */
const PAGE = 8_000;

export function createBuilder() {
  const postings = createPostings();
  return {
    /** `n`: the number of the article in its block, greater than those before. */
    add: (n: number, searchText: string): void =>
      eachTerm(searchText, (text, from, to) => postings.add(text, from, to, n)),
    /** Yields nothing where there is more to do, and no page yet. */
    *pages(): Generator<Page | undefined> {
      let page = createPage();
      for (const terms of postings.sorted()) {
        for (const [term, articles] of terms) {
          page.add(term, articles);
          if (page.size() < PAGE) continue;
          yield page.toPage();
          page = createPage();
        }
        yield undefined;
      }
      if (page.size() > 0) yield page.toPage();
    },
  };
}
