/** Joins the pages of an article: what stands on each of them stands there once. Articles in, an Article out. */
import { piecesOf } from '../edits/pieces.ts';
import { NOTES_PREFIX } from '../page/notes/note-store.ts';
import type { Article, ArticlePages, CompletenessWarning, TrailEntry } from '../stages.ts';
import { type PageLines, readPageLines } from './page-lines.ts';
import type { PageWords } from './pages-found.ts';
import type { PagesRead } from './reading.ts';
import { repeatedIn, toPagePieces } from './repeated.ts';
import { isSameArticle } from './same-article.ts';

/** Makes an element of its own of HTML; nothing in it runs or loads. */
export type ParseHtml = (html: string) => Element;

const MAX_TRAIL = 500;

const withoutEmpty = (piece: Element, root: Element): void => {
  let gone: Element | null = piece;
  while (gone && gone !== root) {
    const above: Element | null = gone.parentElement;
    gone.remove();
    if (!above || above.firstElementChild || above.textContent?.trim()) return;
    gone = above;
  }
};

/** Foot-notes are numbered from page to page. */
const renumberNotes = (root: Element, before: number): number => {
  const notes = root.querySelectorAll(`li[id^="${NOTES_PREFIX}"]`);
  const shift = (name: string): string =>
    name.replace(/\d+$/, (digits) => String(Number(digits) + before));
  for (const note of notes) note.id = shift(note.id);
  for (const mark of root.querySelectorAll(`a[href^="#${NOTES_PREFIX}"]`)) {
    mark.setAttribute('href', shift(mark.getAttribute('href') ?? ''));
    if (/^\d+$/.test(mark.textContent ?? '')) mark.textContent = shift(mark.textContent ?? '');
  }
  return before + notes.length;
};

/** A slide with a headline of its own keeps it. */
const ownHeading = (
  article: Article,
  first: Article,
  number: number,
  words: PageWords,
  root: Element,
): Element[] => {
  if (isSameArticle(first, { article }, number, words)) return [];
  const heading = root.ownerDocument.createElement('h2');
  heading.textContent = article.title;
  return [heading];
};

const OF_ALL: readonly CompletenessWarning[] = ['paywalled', 'pictures-missing'];
const OF_ONE: readonly CompletenessWarning[] = ['facts-disagree', 'stale-head'];

const warningsOf = (
  first: Article,
  parts: readonly Article[],
  whole: boolean,
): CompletenessWarning[] => [
  ...(whole ? [] : (['one-page-of-many'] as const)),
  ...OF_ALL.filter((warning) => parts.some(({ doubts }) => doubts.includes(warning))),
  ...OF_ONE.filter((warning) => first.doubts.includes(warning)),
];

type Joined = Pick<Article, 'html' | 'leftOut'> & { readonly trail: readonly TrailEntry[] };

const joinParts = (
  parts: PagesRead['parts'],
  lines: PageLines,
  words: PageWords,
  parse: ParseHtml,
): Joined => {
  const first = parts[0]?.article as Article;
  const roots = parts.map(({ article }) => parse(article.html));
  const pages = roots.map((root) => toPagePieces(piecesOf(root)));
  const trail: TrailEntry[] = [];
  const leftOut: NonNullable<Article['leftOut']>[number][] = [];
  let notes = 0;
  let pieces = 0;
  const html = parts.map(({ article, number }, n) => {
    const root = roots[n] as Element;
    const own = pages[n] ?? [];
    const gone = repeatedIn(pages, n, first, lines);
    const kept = own.filter((piece) => !gone.has(piece));
    for (const { at, ...piece } of article.leftOut ?? []) {
      const before = own.slice(0, at).filter((one) => !gone.has(one)).length;
      leftOut.push({ at: pieces + before, ...piece });
    }
    for (const [{ element, text }, why] of gone) {
      trail.push({ rule: 'pages', did: 'removed', why, text: text.slice(0, 120) });
      withoutEmpty(element, root);
    }
    const heading = n > 0 ? ownHeading(article, first, number, words, root) : [];
    root.prepend(...heading);
    pieces += kept.length + heading.length;
    notes = renumberNotes(root, notes);
    return root.innerHTML;
  });
  return { html: html.join('\n'), trail, leftOut: leftOut.slice(0, 100) };
};

/** `id`: what the article goes on being known by. Its words are for the caller to count. */
export const joinPages = (
  { parts, of, whole }: PagesRead,
  id: string,
  words: PageWords,
  parse: ParseHtml,
): Omit<Article, 'words'> => {
  const first = parts[0]?.article as Article;
  const articles = parts.map(({ article }) => article);
  const lines = readPageLines(words);
  const { leftOut: _, words: __, ...facts } = first;
  const joined = whole ?? joinParts(parts, lines, words, parse);
  const read = whole
    ? Array.from({ length: of }, (_, n) => n + 1)
    : parts.map(({ number }) => number);
  const pages: ArticlePages = { of, read };
  const trail = whole
    ? whole.trail
    : [...articles.flatMap((article) => article.trail), ...joined.trail];
  const { html, leftOut } = joined;
  return {
    ...facts,
    id,
    html,
    doubts: whole
      ? whole.doubts.filter((warning) => warning !== 'one-page-of-many')
      : warningsOf(first, articles, read.length >= of),
    pages,
    trail: trail.slice(-MAX_TRAIL),
    ...(leftOut?.length ? { leftOut } : {}),
  };
};
