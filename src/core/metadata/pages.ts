/** Which page of how many this is, where an article is split. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { HIDDEN } from '../page/visibility.ts';
import { once } from '../text/once.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const PAGER = /pagination|pagenav|page-nav|pager|page-links|pages/i;
const ELSEWHERE = `footer, aside, [${HIDDEN}], [class*="comment" i], [class*="related" i], [class*="gallery" i], [class*="slider" i], [class*="carousel" i]`;
const MAX_PAGES = 100;

const numberOf = once(
  () =>
    /(?:^|[^\p{L}\p{N}])(\d{1,3})\s?(?:\/|of|von|de|di|van|из|z|av|\/\s?共)\s?(\d{1,3})(?![\p{N}.:/])/iu,
);
const numbersIn = (text: string): readonly string[] =>
  /\d\D{1,6}\d/.test(text) ? (numberOf().exec(text) ?? []) : [];

const path = (url: string): string => new URL(url).pathname.replace(/\.\w{2,5}$/, '');

/** Links that lead to this very URL with another number: its other pages. */
function linkedPages(pager: Element, page: PageFacts): number[] {
  const here = path(page.url).replace(/[_\-/]?(?:p|page)?[_\-/]?\d{1,3}$/i, '');
  return [...pager.querySelectorAll('a[href]')].slice(0, 40).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const number = Number(textOf(link, 10));
    if (!Number.isInteger(number) || number < 1 || number > MAX_PAGES) return [];
    if (!URL.canParse(href, page.base)) return [];
    const there = path(new URL(href, page.base).href);
    return here.length > 1 && there.startsWith(here) ? [number] : [];
  });
}

function numberHere(pager: Element, others: readonly number[], of: number): number {
  const marked = pager.querySelector(
    '[aria-current], [class*="current" i], [class*="active" i], strong, b',
  );
  const number = Number(textOf(marked, 10));
  if (Number.isInteger(number) && number >= 1 && number <= of) return number;
  return Array.from({ length: of }, (_, n) => n + 1).find((n) => !others.includes(n)) ?? 1;
}

const pagersOf = (page: SourcePage): Element[] =>
  page.partsNamed(
    (names) => PAGER.test(names),
    (id) => /pages/i.test(id),
  );

const source: Source = {
  read(page) {
    if (!URL.canParse(page.url)) return {};
    for (const pager of pagersOf(page).slice(0, 30)) {
      if (pager.closest(ELSEWHERE)) continue;
      const others = linkedPages(pager, page);
      const [, number, of] = numbersIn(textOf(pager, 300));
      if (
        number &&
        of &&
        Number(of) > 1 &&
        Number(of) <= MAX_PAGES &&
        Number(number) >= 1 &&
        Number(number) <= Number(of)
      )
        return toClaims({ page: { number: Number(number), of: Number(of) } });
      const last = Math.max(0, ...others);
      if (last > 1)
        return toClaims({ page: { number: numberHere(pager, others, last), of: last } });
    }
    return {};
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<div class="pagination"><b>1</b> <a href="/story/2">2</a> <a href="/story/3">3</a> <a href="/story/2">Next</a></div>',
    claims: { page: { number: 1, of: 3 } },
  },
  {
    page: '<div class="page-nav"><span>Page 2 of 4</span></div>',
    claims: { page: { number: 2, of: 4 } },
  },
  {
    page: '<div class="pagination"><a href="/list/2">2</a> <a href="/list/3">3</a></div>',
    claims: {},
  },
];
