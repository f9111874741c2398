/** Joins the facts of an article to its body. Pure, and needs no DOM. */

import type { ProseMeasure } from '../body/measure-prose.ts';
import type { Facts } from '../facts/resolve-facts.ts';
import { completenessWarnings } from '../facts/resolve-warnings.ts';
import type { Article, LeftOut, Scope, Timestamp, TrailEntry } from '../stages.ts';
import { countWords, htmlToText } from '../text/words.ts';
import type { Domain } from '../urls/domain.ts';

export type ReadRequest = {
  readonly id: string;
  readonly at: Timestamp;
  /** The URL shown in the tab. */
  readonly url: string;
  readonly scope: Scope;
  /** What belongs to the page's owner, as `domainOf` knows it; default: the page's host alone. */
  readonly domain?: Domain;
};

export type ArticleBody = {
  /** HTML without scripts, URLs absolute, images resolved. */
  readonly html: string;
  readonly leftOut?: readonly LeftOut[];
  /** Content images on the page around the article, and in `html`. */
  readonly images: { readonly found: number; readonly kept: number };
  /** What the page shows beside it. */
  readonly prose?: ProseMeasure;
};

export function toArticle(
  { id, at, scope }: ReadRequest,
  { stated, disagree, stale, ...facts }: Facts,
  { html, leftOut = [], images, prose }: ArticleBody,
  trail: readonly TrailEntry[],
): Article {
  const words = countWords(htmlToText(html));
  return {
    ...facts,
    id,
    capturedAt: at,
    scope,
    title: facts.title || facts.site,
    html,
    words,
    doubts: completenessWarnings(stated, {
      scope,
      words,
      images,
      ...(prose && { prose }),
      disagree,
      stale,
    }),
    trail,
    ...(leftOut.length ? { leftOut } : {}),
  };
}
