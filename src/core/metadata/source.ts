/** What a source of facts is: one place on a page that states something about the article. */
import type { Claims } from '../claims/claims.ts';
import { textOf } from '../claims/claims.ts';
import { findHeadline } from '../claims/headline.ts';
import { type PartsNamed, readNames } from '../claims/named-parts.ts';
import { type Line, linesAfter } from '../claims/near-headline.ts';
import { readingLanguage } from '../dates/reading-language.ts';
import type { PageFacts } from '../page/page-facts.ts';

/** Enough of a text to know its language. */
const SAMPLE = 3_000;

/** A page as sources read it, which change nothing of it. */
export type SourcePage = PageFacts & {
  /** The article as the engine found it, before the block rules take bylines and dates out of it. */
  readonly body: ParentNode;
  /** The element that shows the headline. */
  readonly headline: Element | undefined;
  /** The lines after the headline. */
  readonly lines: readonly Line[];
  readonly partsNamed: PartsNamed;
  /** BCP 47, what the lines of the page are read in; `''` where nothing says. */
  readonly language: string;
};

const textIn = (body: ParentNode): string =>
  [...body.children].reduce(
    (text, child) => (text.length < SAMPLE ? `${text} ${textOf(child, SAMPLE)}` : text),
    '',
  );

export const toSourcePage = (page: PageFacts, body: ParentNode): SourcePage => {
  const headline = findHeadline(page);
  const partsNamed = readNames(page.document);
  const root = page.document.documentElement;
  const stated = (root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '').trim();
  const language = readingLanguage(stated, textIn(body), page.url);
  return { ...page, body, headline, lines: linesAfter(headline), partsNamed, language };
};

export type Source = { readonly read: (page: SourcePage) => Partial<Claims> };

/** A page, or the part of one that matters, and exactly what the source claims about it. */
export type SourceExample = {
  /** HTML of the whole page, or of its body. */
  readonly page: string;
  /** Default: `https://example.org/story`. */
  readonly url?: string;
  /** Selects what Readability would have found; default: nothing. */
  readonly body?: string;
  readonly claims: Partial<Claims>;
};
