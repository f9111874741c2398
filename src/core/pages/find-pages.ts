/** Finds the other pages of an article that is split into several. */
import type { PageFacts } from '../page/page-facts.ts';
import { textOf } from '../text/text-length.ts';
import { notSplit } from './not-split.ts';
import { type Family, familyOf } from './page-family.ts';
import { type PageLines, readPageLines } from './page-lines.ts';
import { ELSEWHERE, isElsewhere, linksOf, type PageLink } from './page-links.ts';
import { readNumbers } from './page-url.ts';
import type { PagesFound, PageWords } from './pages-found.ts';

/** Characters of a pager's text. */
const PAGER_TEXT = 300;

type Place = { readonly number: number; readonly of: number };

/** What the text around the links to other pages says of this one. */
function placeAround(links: readonly PageLink[], { placeIn }: PageLines): Place | undefined {
  for (const { element } of links) {
    if (element.localName === 'link') continue;
    for (let around: Element | null = element, n = 0; around && n < 4; n++) {
      const text: string = textOf(around);
      if (text.length > PAGER_TEXT) break;
      const place = placeIn(text);
      if (place) return place;
      around = around.parentElement;
    }
  }
  return undefined;
}

/** Where nothing leads to the other pages, the page may still say that there are some. */
function placeNamed({ document }: PageFacts, { placeIn }: PageLines): Place | undefined {
  const named = document.querySelectorAll(
    '[class*="pagination" i], [class*="pagenav" i], [class*="page-nav" i], [class*="pager" i], [class*="page-links" i]',
  );
  for (const pager of Array.from(named).slice(0, 30)) {
    const elsewhere = `${ELSEWHERE}, footer, [class*="gallery" i], [class*="slider" i], [class*="carousel" i]`;
    const place = pager.closest(elsewhere)
      ? undefined
      : placeIn(textOf(pager).slice(0, PAGER_TEXT));
    if (place) return place;
  }
  return undefined;
}

const WHOLE_PATH =
  /[/_,.-](?:all|alle|all-?pages|komplettansicht|(?:single|one)-?page|print(?:able)?|druckversion|drucken|imprimir|imprimer|stampa)(\.[a-z]{2,5})?\/?(?=$|\?)/i;
const WHOLE_QUERY =
  /[?&](?:(?:page|p|seite|pagina|pagewanted|view)=(?:all|alle|print|full|single)|(?:print|printable|show_?all|(?:single|full|one)_?page)=(?:1|true|yes|y|all))(?=&|$)/i;

/** All of it on one page: by the link's words, or by a URL that is this one's and says so. */
const wholeOf = (links: readonly PageLink[], here: string): string | undefined => {
  const keys = new Set(readNumbers(here).map(({ key }) => key));
  return links.find(({ url, says }) => {
    if (url === here || says === 'whole') return url !== here;
    const bare = url.replace(WHOLE_QUERY, '').replace(WHOLE_PATH, '$1');
    return bare !== url && readNumbers(bare).some(({ key }) => keys.has(key));
  })?.url;
};

const byWord = (links: readonly PageLink[], here: string): PageLink | undefined =>
  links.find((link) => link.says === 'next' && link.url !== here && !isElsewhere(link));

const toFound = (
  family: Family,
  place: Place | undefined,
  whole: string | undefined,
): PagesFound => {
  const number = family.number ?? place?.number ?? 1;
  const last = Math.max(number, ...family.urls.keys());
  const of = place && place.of >= last ? place.of : last;
  return {
    number,
    ...(of > 1 && (place || family.counted) ? { of } : {}),
    urls: family.urls,
    named: family.named,
    ...(whole === undefined ? {} : { whole }),
  };
};

/** `page`: the guarded clone, before anything on it is mended. Nothing where it is all of its article. */
export const findPages = (page: PageFacts, words: PageWords): PagesFound | undefined => {
  if (!URL.canParse(page.url)) return undefined;
  const lines = readPageLines(words);
  const links = linksOf(page, lines);
  const here = page.url.replace(/#.*$/s, '');
  const family = familyOf(here, links);
  const next = family ? undefined : byWord(links, here);
  if (!family && !next) {
    const place = placeNamed(page, lines);
    return place && { ...place, urls: new Map(), named: false };
  }
  const place = placeAround(family?.links ?? (next ? [next] : []), lines);
  const split = family ?? {
    urls: new Map([[(place?.number ?? 1) + 1, next?.url ?? '']]),
    named: false,
    counted: place !== undefined,
    links: next ? [next] : [],
  };
  const unsplit = notSplit(page, split.links);
  if (unsplit === 'list') return undefined;
  const found = toFound(split, place, wholeOf(links, here));
  return unsplit === 'thread' ? { ...found, urls: new Map() } : found;
};
