/** Whether a page that another one leads to belongs to the same article: a next article has its own headline. */
import type { Article } from '../stages.ts';
import { readPageLines } from './page-lines.ts';
import type { PagesFound, PageWords } from './pages-found.ts';
import { lettersOf } from './plain.ts';

export type PageRead = { readonly article: Article; readonly pages?: PagesFound };

const SHORTEST = 6;

/** `number`: of `other`; `words`: of the language they are in. */
export const isSameArticle = (
  first: Pick<Article, 'title'>,
  other: PageRead,
  number: number,
  words: PageWords,
): boolean => {
  const { withoutPage } = readPageLines(words);
  const [one, two] = [
    lettersOf(withoutPage(first.title, 1)),
    lettersOf(withoutPage(other.article.title, number)),
  ];
  if (one === two) return true;
  // A site may cut or prolong its headlines on further pages.
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return (
    short.length >= SHORTEST &&
    long.startsWith(short) &&
    !/^\d/.test(long.slice(short.length)) &&
    short.length > long.length / 2
  );
};
