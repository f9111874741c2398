/** The links of a page, grouped by where they stand, and which group is its main list. */
import { parseUrl } from '../urls/parse-url.ts';
import { listKey } from './list-key.ts';

/** The parts of a page that a group without a heading is named for. */
export const PAGE_PARTS = ['main', 'menu', 'header', 'footer', 'aside', 'other'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

export type PageLink = {
  readonly url: string;
  readonly title: string;
  /** Number of its group. */
  readonly group: number;
};

export type PageLinks = {
  readonly links: readonly PageLink[];
  /** What each group is called on the page: the heading above it; `''` where there is none. */
  readonly groups: readonly string[];
  /** Which part of the page each group stands in. */
  readonly parts: readonly PagePart[];
  /** The group of the main list; -1 where none looks like one. */
  readonly main: number;
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
  /** How many more there were. */
  readonly left: number;
};

const MAX_LINKS = 500;
const MAX_TITLE = 300;
const LANDMARK = 'nav, header, footer, aside, main, article, section, form, dialog';
const HEADING = 'h1, h2, h3, h4, h5, h6';
const FEED = /(?:rss|atom|rdf)\+xml|feed\+json/i;
/** A headline is longer than a word or two. */
const HEADLINE = 18;

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

/** A character of Han, kana or Hangul says as much as three others. */
const weightOf = (title: string): number =>
  title.length + 2 * (title.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

function titleOf(link: Element): string {
  const heading = squeeze(link.querySelector(HEADING)?.textContent);
  if (heading) return heading;
  const text = squeeze(link.textContent);
  return (
    text || squeeze(link.getAttribute('title') || link.querySelector('img')?.getAttribute('alt'))
  );
}

/** What links that look alike have in common: their tags and classes, without what counts them. */
function templateOf(link: Element, landmark: Element | null): string {
  const parts: string[] = [];
  let at: Element | null = link;
  for (; at && at !== landmark && parts.length < 4; at = at.parentElement)
    parts.push(`${at.localName}.${(at.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}`);
  return parts.join('<');
}

/** The part of the page in which articles that follow one another are listed. */
function landmarkOf(link: Element): Element | null {
  const own = link.closest(LANDMARK);
  // A teaser is often an article or a section of its own.
  const isTeaser = own && /^(?:article|section)$/.test(own.localName);
  return isTeaser ? (own.parentElement?.closest(LANDMARK) ?? own) : own;
}

function headingOf(landmark: Element | null, link: Element): string {
  const label = squeeze(landmark?.getAttribute('aria-label'));
  if (label) return label;
  const own = link.closest('article, li')?.parentElement ?? link.parentElement;
  for (let at: Element | null = own; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.matches(HEADING)) return squeeze(before.textContent);
    if (at === landmark) break;
  }
  const inside = landmark?.querySelector(`:scope > ${HEADING.replaceAll(', ', ', :scope > ')}`);
  return squeeze(inside?.textContent);
}

function partOf(landmark: Element | null): PagePart {
  if (landmark?.closest('nav')) return 'menu';
  const own = landmark?.closest('header, footer, aside')?.localName;
  return PAGE_PARTS.find((part) => part === own) ?? 'other';
}

type Group = {
  readonly name: string;
  readonly part: PagePart;
  readonly around: boolean;
  weight: number;
};
type Found = { url: string; title: string; readonly group: Group };

/** `isIn`: which links count; all of them by default. */
export function linksOf(
  document: Document,
  base: string,
  isIn: (link: Element) => boolean = () => true,
): PageLinks {
  const here = listKey(base);
  const found = new Map<string, Found>();
  const groups = new Map<string, Group>();
  const ids = new Map<Element | null, number>();
  for (const link of document.querySelectorAll('a[href]')) {
    const url = parseUrl(link.getAttribute('href') ?? '', document.baseURI || base);
    if (!url || !/^https?:$/.test(url.protocol) || !isIn(link)) continue;
    const key = listKey(url.href);
    const title = titleOf(link);
    if (key === here || title === '') continue;
    const known = found.get(key);
    if (known) {
      if (weightOf(title) > weightOf(known.title)) known.title = title;
      continue;
    }
    const landmark = landmarkOf(link);
    if (!ids.has(landmark)) ids.set(landmark, ids.size);
    const place = `${ids.get(landmark)} ${templateOf(link, landmark)}`;
    const group = groups.get(place) ?? {
      name: headingOf(landmark, link),
      part: partOf(landmark),
      around: !!landmark && !!landmark.closest('nav, header, footer, aside, form, dialog'),
      weight: 0,
    };
    groups.set(place, group);
    found.set(key, { url: url.href, title, group });
  }
  for (const { title, group } of found.values()) {
    const weight = weightOf(title);
    if (weight >= HEADLINE && !group.around) group.weight += Math.min(weight, 100);
  }
  const all = [...groups.values()].filter((group) =>
    [...found.values()].some((one) => one.group === group),
  );
  const best = all.reduce<Group | undefined>(
    (most, group) => (group.weight > (most?.weight ?? 0) ? group : most),
    undefined,
  );
  const links = [...found.values()];
  return {
    links: links
      .slice(0, MAX_LINKS)
      .map(({ url, title, group }) => ({ url, title, group: all.indexOf(group) })),
    groups: all.map(({ name }) => name),
    parts: all.map((group) => (group === best ? 'main' : group.part)),
    main: best ? all.indexOf(best) : -1,
    feeds: feedsOf(document, base),
    left: Math.max(0, links.length - MAX_LINKS),
  };
}

function feedsOf(document: Document, base: string): PageLinks['feeds'] {
  return [...document.querySelectorAll('link[rel~="alternate"][href]')].flatMap((link) => {
    const url = parseUrl(link.getAttribute('href') ?? '', document.baseURI || base);
    const isFeed = FEED.test(link.getAttribute('type') ?? '');
    return url && isFeed && /^https?:$/.test(url.protocol)
      ? [{ url: url.href, title: squeeze(link.getAttribute('title')) || url.host }]
      : [];
  });
}
