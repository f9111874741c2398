/** Decides which page of an article is read next, and which of those that were read belong to it. */

import type { Article } from '../stages.ts';
import type { PageWords } from './pages-found.ts';
import { lettersOf } from './plain.ts';
import { isSameArticle, type PageRead } from './same-article.ts';

/** At most so many are read. */
const MOST_PAGES = 50;

export type NextPage = { readonly number: number | 'whole'; readonly url: string };

export type PagesRead = {
  /** In their order, by their numbers from 1 on. */
  readonly parts: readonly { readonly number: number; readonly article: Article }[];
  /** How many there are, as far as is known. */
  readonly of: number;
  /** All of it, as one page of the site shows it. */
  readonly whole?: Article;
};

export type Reading = {
  readonly next: () => NextPage | undefined;
  /** What became of it; nothing where it could not be read. */
  readonly take: (page: NextPage, read: PageRead | undefined) => void;
  readonly result: () => PagesRead;
};

const textOf = ({ html }: Article): string => lettersOf(html.replace(/<[^>]*>|&[a-z]+;/g, ' '));

const countImages = ({ html }: Article): number => html.split('<img').length;

/** Share of the words of a page that have to stand on the one that shows all. */
const HELD = 0.9;
const STEP = 40;

/** Whether `whole` says what `part` says, and more. */
const holds = (whole: Article, part: Article): boolean => {
  const [all, some] = [textOf(whole), textOf(part)];
  if (all.length <= some.length || countImages(whole) < countImages(part)) return false;
  const pieces = Math.ceil(some.length / STEP);
  const found = Array.from({ length: pieces }, (_, n) => some.slice(n * STEP, (n + 1) * STEP));
  return found.filter((piece) => all.includes(piece)).length >= HELD * pieces;
};

/** `here`: the page at hand; `url`: its own. */
export const startReading = (here: PageRead, url: string, words: PageWords): Reading => {
  const own = here.pages?.number ?? 1;
  const parts = new Map<number, Article>([[own, here.article]]);
  const known = new Map(here.pages?.urls ?? []);
  const failed = new Set<number>();
  const seen = new Set([url]);
  let whole: Article | undefined;
  let stated = here.pages?.of ?? 0;
  let isOther = false;
  let named = here.pages?.named ?? false;

  const first = (): Article => parts.get(Math.min(...parts.keys())) ?? here.article;
  const isNew = (article: Article): boolean => {
    const text = textOf(article);
    return [...parts.values()].every((part) => textOf(part) !== text);
  };

  return {
    next: () => {
      const all = here.pages?.whole;
      if (all && !seen.has(all)) return { number: 'whole', url: all };
      // What the second page is not, the third will not be.
      if (isOther || parts.size + failed.size >= MOST_PAGES) return undefined;
      if (whole && parts.has(1)) return undefined;
      const open = [...known].filter(
        ([number, to]) => !parts.has(number) && !failed.has(number) && !seen.has(to),
      );
      const [next] = open.sort(([a], [b]) => a - b);
      return next && { number: next[0], url: next[1] };
    },
    take: ({ number, url: from }, read) => {
      seen.add(from);
      if (number === 'whole') {
        if (
          read &&
          isSameArticle(here.article, read, 1, words) &&
          holds(read.article, here.article)
        )
          whole = read.article;
        return;
      }
      const isSame =
        read && (named || read.pages?.named || isSameArticle(first(), read, number, words));
      if (!read || !isSame || !isNew(read.article)) {
        failed.add(number);
        if (read && !isSame && parts.size === 1) isOther = true;
        return;
      }
      parts.set(number, read.article);
      const { pages } = read;
      named ||= pages?.named ?? false;
      stated = Math.max(stated, pages?.of ?? 0);
      // A page that does not say its number passes for the first.
      const shift = number - (pages?.number ?? number);
      for (const [n, to] of pages?.urls ?? []) if (!known.has(n + shift)) known.set(n + shift, to);
    },
    result: () => {
      const shift = 1 - Math.min(1, ...parts.keys());
      const sorted = [...parts].sort(([a], [b]) => a - b);
      const last = Math.max(...parts.keys(), ...(isOther ? [] : [...failed, ...known.keys()]));
      return {
        parts: sorted.map(([number, article]) => ({ number: number + shift, article })),
        of: isOther ? parts.size : Math.max(stated, last + shift),
        ...(whole && { whole }),
      };
    },
  };
};
