/** Finds what a page of an article repeats of the others: headline, standfirst, lead image, teasers, pagers. */
import type { Article } from '../stages.ts';
import { textOf } from '../text/text-length.ts';
import type { PageLines } from './page-lines.ts';
import { lettersOf } from './plain.ts';

export type PagePiece = {
  readonly element: Element;
  readonly text: string;
  /** The same on two pages is the same piece. */
  readonly key: string;
  /** All or nearly all of it leads elsewhere. */
  readonly linked: boolean;
};

const sourceOf = (image: Element): string =>
  (image.getAttribute('src') ?? '').replace(/[?#].*$/s, '');

const toPiece = (element: Element): PagePiece => {
  const text = textOf(element);
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  const links = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );
  return {
    element,
    text,
    key: [lettersOf(text) || text, ...images.map(sourceOf)].join('\n'),
    linked: text !== '' && links >= text.length / 2,
  };
};

export const toPagePieces = (elements: readonly Element[]): readonly PagePiece[] =>
  elements.map(toPiece);

type Pages = readonly (readonly PagePiece[])[];

/** So many pieces stand before the text of a page, at most. */
const HEAD = 8;
/** A text as long as this is not said twice by chance. */
const LONG = 60;
/** From this share of its pieces on, a page is the same one with something new in it. */
const SAME = 0.6;

/** What a page may say again of its article before its own text begins. */
const factsOf = ({ title, subtitle, summary, authors, site, lead }: Article): ReadonlySet<string> =>
  new Set(
    [title, subtitle, summary, ...authors, authors.join(), site, lead?.caption]
      .map((text) => lettersOf(text ?? ''))
      .filter(Boolean),
  );

const countWhile = <T>(list: readonly T[], holds: (item: T) => boolean): number => {
  const end = list.findIndex((item) => !holds(item));
  return end < 0 ? list.length : end;
};

/** The pieces of page `n` that are to go, and why. */
export const repeatedIn = (
  pages: Pages,
  n: number,
  first: Article,
  { isPager, withoutPage }: PageLines,
): ReadonlyMap<PagePiece, string> => {
  const own = pages[n] ?? [];
  const earlier = new Set(pages.slice(0, n).flatMap((page) => page.map(({ key }) => key)));
  const others = pages.filter((_, at) => at !== n);
  const isLast = n === pages.length - 1;
  const facts = factsOf(first);
  const gone = new Map<PagePiece, string>();

  const isOfHead = ({ text, key }: PagePiece): boolean => {
    if (
      isPager(text) ||
      facts.has(lettersOf(text)) ||
      facts.has(lettersOf(withoutPage(text, n + 1)))
    )
      return true;
    const heads = pages[0]?.slice(0, HEAD).some((piece) => piece.key === key);
    return heads === true || (text.length >= LONG && earlier.has(key));
  };
  if (n > 0) {
    const head = own.slice(0, countWhile(own.slice(0, HEAD), isOfHead));
    for (const piece of head) gone.set(piece, 'repeated at the beginning of the page');
  }

  // The tails of two pages: what both end with.
  const tails = others.map((page) => new Set(page.slice(-HEAD).map(({ key }) => key)));
  const isOfTail = (piece: PagePiece): boolean =>
    isPager(piece.text) || tails.some((keys) => keys.has(piece.key));
  const backwards = [...own].reverse();
  for (const piece of backwards.slice(0, countWhile(backwards.slice(0, HEAD), isOfTail)))
    if (!gone.has(piece) && (!isLast || piece.linked || isPager(piece.text)))
      gone.set(piece, 'repeated at the end of each page');

  if (n === 0) return gone;
  const again = own.filter(({ key }) => earlier.has(key));
  const isSamePage = again.length >= SAME * own.length;
  for (const piece of again) {
    const isImage =
      piece.element.localName === 'img' || piece.element.querySelector('img') !== null;
    if (!gone.has(piece) && (isSamePage || piece.linked || isImage))
      gone.set(piece, 'stands on an earlier page');
  }
  return gone;
};
