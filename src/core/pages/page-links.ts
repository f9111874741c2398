/** Collects what a page links to that may be other pages of its article. */
import type { PageFacts } from '../page/page-facts.ts';
import { HIDDEN } from '../page/visibility.ts';
import { textOf } from '../text/text-length.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageLines } from './page-lines.ts';

/** Comments have pages of their own, and so has what else is offered. */
export const ELSEWHERE = `aside, [${HIDDEN}], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="disqus" i]`;
const MAX_LINKS = 3_000;

export type PageLink = {
  readonly element: Element;
  /** Without fragment, on the page's own origin; may be this very page. */
  readonly url: string;
  readonly text: string;
  /** What its text says that it leads to. */
  readonly number?: number;
  /** A link to what follows, or to more. */
  readonly forward: boolean;
  /** It leads on in so many words. */
  readonly says: 'next' | 'whole' | undefined;
};

/** Asked of the few that matter: the answer is dear. */
export const isElsewhere = ({ element }: PageLink): boolean => element.closest(ELSEWHERE) !== null;

const FORWARD = /(?:^|[\s_-])(?:next|nxt|load-?more|show-?more|weiter|siguiente|suivante?)/i;
const ARROWS = /^[\s›»→>▶▸⟩]+$/u;

const isForward = (element: Element, text: string): boolean =>
  /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '') ||
  FORWARD.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
  (text !== '' && ARROWS.test(text));

/** In document order; those to other sites, to pages of comments and to programs are left out. */
export const linksOf = (
  { document, url: here, base }: PageFacts,
  { numberOf, isNext, isWhole }: PageLines,
): readonly PageLink[] => {
  const { origin } = new URL(here);
  const elements = document.querySelectorAll(
    'a[href], link[rel~="next" i][href], link[rel~="prev" i][href], option[value]',
  );
  return Array.from(elements)
    .slice(0, MAX_LINKS)
    .flatMap((element) => {
      const href = (element.getAttribute('href') ?? element.getAttribute('value') ?? '').trim();
      const isOption = element.localName === 'option';
      if (!href || href.startsWith('#') || (isOption && !/[/?.]/.test(href))) return [];
      const url = parseUrl(href, base);
      if (url?.origin !== origin || /comment/i.test(url.href)) return [];
      url.hash = '';
      const text =
        textOf(element).slice(0, 120) ||
        (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
      const number = numberOf(text, isOption);
      return [
        {
          element,
          url: url.href,
          text,
          ...(number === undefined ? {} : { number }),
          forward: isForward(element, text),
          says: isNext(text) ? 'next' : isWhole(text) ? 'whole' : undefined,
        } satisfies PageLink,
      ];
    });
};
