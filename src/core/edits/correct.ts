/** The article as its user corrected it: an Article in, an Article out. */
import type { Choice, Edits } from '../choice.ts';
import type { DomHost } from '../html/dom.ts';
import { toSafeBody } from '../html/sanitise.ts';
import type { Article } from '../stages.ts';
import { countWords, htmlToText } from '../text/words.ts';
import { type Aside, arrange, takeOut } from './arrange.ts';
import { isShown, stateOf } from './edits.ts';

/** What was left out of an article, safe to be shown. */
export const toAsides = ({ leftOut = [] }: Pick<Article, 'leftOut'>, host: DomHost): Aside[] =>
  leftOut.map(({ at, html, rule }) => ({
    at,
    body: toSafeBody(html, host),
    ...(rule ? { rule } : {}),
  }));

/** Its HTML without the pieces that were cut, and with those that were taken back. */
export const correctHtml = (
  article: Pick<Article, 'html' | 'leftOut'>,
  edits: Edits | undefined,
  host: DomHost,
): string => {
  if (!edits || edits.cut.length + edits.restored.length === 0) return article.html;
  const body = toSafeBody(article.html, host);
  const pieces = arrange(body, toAsides(article, host));
  for (const piece of pieces) if (!isShown(stateOf(piece, edits))) takeOut(body, piece.element);
  return body.innerHTML;
};

const withText = (article: Article, edits: Edits, host: DomHost): Article => {
  const html = correctHtml(article, edits, host);
  return html === article.html
    ? article
    : { ...article, html, words: countWords(htmlToText(html)) };
};

const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/;

/** `host`: a place with a DOM. What no edit touches stays as it was, to the letter. */
export const correct = (article: Article, edits: Edits | undefined, host: DomHost): Article => {
  if (!edits) return article;
  const { authors, site, published, summary } = edits;
  return {
    ...withText(article, edits, host),
    ...(authors ? { authors } : {}),
    ...(site?.trim() ? { site: site.trim() } : {}),
    ...(published && DAY.test(published) ? { published } : {}),
    ...(summary === undefined ? {} : { summary: summary.trim() }),
  };
};

/** With the title that was chosen, too. */
export const correctByChoice = (
  article: Article,
  { title, edits }: Pick<Choice, 'title' | 'edits'>,
  host: DomHost,
): Article => ({ ...correct(article, edits, host), title: title?.trim() || article.title });
