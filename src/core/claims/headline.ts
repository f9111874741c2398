/** Finds the headline that the page shows. */

import { readDate } from '../dates/dates.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { HIDDEN } from '../page/visibility.ts';
import { fold } from '../text/plain-text.ts';
import { textLength } from '../text/text-length.ts';
import { saysMore } from '../text/word-sets.ts';
import { textOf } from './claims.ts';

const OUTSIDE = `nav, footer, dialog:not([open]), [${HIDDEN}], [role="navigation"]`;
const MAX_HEADINGS = 300;

/** What the head of the page gives as its title, folded for comparison. */
function stated(page: PageFacts): string[] {
  const titles = [
    textOf(page.document.querySelector('head > title, title')),
    ...['og:title', 'twitter:title', 'title'].flatMap((key) => page.meta.get(key) ?? []),
  ];
  // Without the names of the section and the site, of which the title may hold more than of the headline.
  const [first = ''] = titles[0]?.split(/\s[|–—]\s/) ?? [];
  const site = fold(page.meta.get('og:site_name')?.[0] ?? '');
  return [...titles, first].map((title) => fold(title)).filter((title) => title && title !== site);
}

const level = (heading: Element): number => Number(heading.localName.slice(1)) || 7;

type Candidate = { readonly element: Element; readonly text: string };

/** Whether `text` begins one of the page's own titles, or is most of it. */
const isPart = (text: string, titles: readonly string[]): boolean => {
  const folded = fold(text);
  return titles.some((title) => {
    const share = folded.length / title.length;
    return (title.startsWith(folded) && share >= 0.3) || (title.includes(folded) && share >= 0.6);
  });
};

const headings = (page: PageFacts): Candidate[] =>
  [...page.document.querySelectorAll('h1, h2, h3, h4, h5, [itemprop~="headline"]')]
    .slice(0, MAX_HEADINGS)
    .filter((element) => !element.closest(OUTSIDE))
    .map((element) => ({ element, text: textOf(element, 400) }))
    .filter(({ text }) => textLength(fold(text)) >= 3);

/** The largest headings first, each level in document order. */
const bySize = (list: readonly Candidate[]): Candidate[] =>
  list
    .map((one, index) => ({ one, index, size: level(one.element) }))
    .sort((a, b) => a.size - b.size || a.index - b.index)
    .map(({ one }) => one);

const MAX_WORDS = 5;

/** Whether a heading leads home or to a section, or names the site: `Business Monday`, the logo. */
function namesPlace({ element, text }: Candidate, page: PageFacts): boolean {
  if (
    /(?:^|[\s_-])(?:section|channel|site|logo|brand|masthead)(?:[\s_-]|$)/i.test(element.className)
  )
    return true;
  const site = page.meta.get('og:site_name')?.[0] ?? '';
  if (site && fold(site) === fold(text)) return true;
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!link || text.split(/\s+/).length > MAX_WORDS || fold(textOf(link, 400)) !== fold(text))
    return false;
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, page.base) || !URL.canParse(page.url)) return false;
  const [to, here] = [new URL(href, page.base), new URL(page.url)];
  return (
    to.host === here.host &&
    to.pathname.replace(/\/+$/, '') !== here.pathname.replace(/\/+$/, '') &&
    !/\d|\.\w+$/.test(to.pathname) &&
    to.pathname.split('/').filter(Boolean).length <= 3
  );
}

/** The first heading marked as a title, where the largest one only says in which part of the site we are. */
const markedTitle = (all: readonly Candidate[]): Element | undefined =>
  all.find(
    ({ element, text }) =>
      text.length > 12 &&
      element.closest('article, main, [role="main"]') &&
      !element.closest('aside, a, li') &&
      /(?:^|[\s_-])(?:title|headline|titel|titulo|titre|titolo)(?:[\s_-]|$)/i.test(
        element.className,
      ),
  )?.element;

const NO_HEADLINE =
  'a, script, style, noscript, template, title, [class*="footer" i], [id*="footer" i], [class*="breadcrumb" i]';

/**
 * A plain element that shows the page's title where no heading does. What closes the title, and stands above the only
 * heading `below` of the first level, is the name of the site.
 */
function unheaded(
  page: PageFacts,
  titles: readonly string[],
  below: Element | undefined,
): Element | undefined {
  const walker = page.document.createTreeWalker(page.document.body ?? page.document, 4);
  let best: { element: Element; size: number } | undefined;
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < 5_000;
    node = walker.nextNode(), seen++
  ) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text.length > 300 || !isPart(text, titles)) continue;
    if (text.length < (titles.includes(fold(text)) ? 3 : 8)) continue;
    if (element.closest(`${OUTSIDE}, ${NO_HEADLINE}`)) continue;
    const isSite =
      below &&
      !titles.some((title) => title.startsWith(fold(text))) &&
      element.compareDocumentPosition(below) & 4; /* follows */
    if (!isSite && (!best || text.length > best.size)) best = { element, size: text.length };
  }
  return best?.element;
}

/** The beginning of the text behind an element, or behind its box where it is the last there. */
function textBehind(element: Element): string {
  let next = element.nextElementSibling ?? element.parentElement?.nextElementSibling ?? null;
  for (let n = 0; next && n < 3; n++, next = next.nextElementSibling) {
    const text = textOf(next, 120);
    if (text) return text.length < 110 ? text : textOf(next.firstElementChild, 120);
  }
  return '';
}

/** The heading right above the first date after it: where articles begin that no title announces. */
function aboveDate(page: PageFacts, all: readonly Candidate[]): Element | undefined {
  const inOrder = all.filter(({ text }) => textLength(text) > 9);
  return inOrder.find(({ element }) => {
    const text = textBehind(element);
    return (
      text !== '' &&
      text.length < 110 &&
      /\d{4}/.test(text) &&
      readDate(text, page.at) !== undefined
    );
  })?.element;
}

/** The longest heading that is a whole part of the tab's title: `Blog » Archive » Headline`. */
function namedInTab(page: PageFacts, all: readonly Candidate[]): Element | undefined {
  const parts = textOf(page.document.querySelector('head > title, title')).split(
    /\s[-–—|·•:»]+\s|\s*[|｜]\s*/,
  );
  const named = parts.length > 1 ? all.filter(({ text }) => parts.includes(text)) : [];
  return named.sort((a, b) => b.text.length - a.text.length)[0]?.element;
}

/**
 * The element that shows the headline: a heading that repeats the page's stated title, else any
 * element that does, else the heading above a date, else the first `h1` of the article.
 */
export function findHeadline(page: PageFacts): Element | undefined {
  const titles = stated(page);
  const all = headings(page);
  const sized = bySize(all);
  const inPlace = sized.filter((one) => !namesPlace(one, page));
  const h1 = inPlace.filter(({ element }) => element.localName === 'h1');
  const inMain = h1.filter(({ element }) => element.closest('main, article'));
  // A manual numbers its sections.
  const isTitle = ({ text }: Candidate): boolean =>
    isPart(text, titles) || isPart(text.replace(/^[\d.]+ /, ''), titles);
  const titled = inPlace.filter(isTitle);
  // The name of a book stands on each of its pages, in a bar above the text, and ends their titles.
  const [first] = titled;
  const isBook =
    first?.element.closest('header') &&
    !inMain.includes(first) &&
    !titles[0]?.startsWith(fold(first.text));
  const below = isBook ? inPlace.filter((one) => one !== first && level(one.element) < 3) : [];
  // A heading of the same size in the text comes before one in the bar above it.
  const inText = titled.find(
    (one) =>
      one.element.closest('main, article') &&
      one.element.localName === titled[0]?.element.localName,
  );
  // `pier(1) manual page`, where the head says `pier(1)`.
  const isLonger = ({ text }: Candidate): boolean =>
    titles.some((title) => title.length > 7 && fold(text).startsWith(title));
  return (
    namedInTab(page, below) ??
    (inText ?? first ?? sized.find(isTitle) ?? h1.find(isLonger))?.element ??
    namedInTab(page, inMain) ??
    unheaded(page, titles, h1.length === 1 ? h1[0]?.element : undefined) ??
    namedInTab(page, inPlace) ??
    namedInTab(page, all) ??
    all.find(({ text }) => saysMore(page.document.title, text))?.element ??
    inMain[0]?.element ??
    markedTitle(h1.length ? [] : all.filter((one) => inPlace.includes(one))) ??
    aboveDate(page, all) ??
    h1[0]?.element ??
    sized.find(({ element }) => element.localName === 'h1')?.element
  );
}
