/** Makes the pages of a block, a little at a time, so that a page of the interface is never held up. */
import { createPage, type Page } from './pages.ts';
import { eachTerm } from './terms.ts';

/** Bytes of a page, about: one is read for each term that is looked up. */
const PAGE = 8_000;

export function createBuilder() {
  const articles = new Map<string, number[]>();
  return {
    /** `n`: the number of the article in its block, greater than those before. */
    add: (n: number, searchText: string): void =>
      eachTerm(searchText, (term) => {
        const list = articles.get(term);
        if (!list) articles.set(term, [n]);
        else if (list[list.length - 1] !== n) list.push(n);
      }),
    /** Yields nothing where there is more to do, and no page yet. */
    *pages(): Generator<Page | undefined> {
      const byUnit = new Map<number, string[]>();
      for (const term of articles.keys()) {
        const unit = term.charCodeAt(0);
        const terms = byUnit.get(unit);
        if (terms) terms.push(term);
        else byUnit.set(unit, [term]);
      }
      yield undefined;
      let page = createPage();
      for (const unit of [...byUnit.keys()].sort((a, b) => a - b)) {
        for (const term of (byUnit.get(unit) ?? []).sort()) {
          page.add(term, articles.get(term) ?? []);
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
