/** On pages that load one article below another, leaves the one that the tab names. */

import { IN_VIEW } from '../page/in-view.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { fold } from '../text/plain-text.ts';
import { parseUrl } from '../urls/parse-url.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_HEADINGS = 60;
const MAX_STEPS = 10;
/** A card with an excerpt is shorter. */
const LEAST_TEXT = 300;
/** Where each has a URL of its own, less shows that they are articles. */
const LEAST_WITH_URL = 120;
const LEAST_PARAGRAPH = 60;
const LEAST_TITLE = 8;
const URLS = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-share-url',
  'data-canonical',
];
/** What shows that a part is an article of its own, and no chapter of one. */
const OWN = `time, [rel="author"], [rel="bookmark"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="date" i], h1 a[href], h2 a[href]`;

const pathOf = (href: string, base: string): string =>
  (parseUrl(href, base)?.pathname ?? '').replace(/\/$/, '');

const urlsOf = (entry: Element): string[] => [
  ...URLS.flatMap((name) => entry.getAttribute(name) ?? []),
  ...[...entry.querySelectorAll('h1 a[href], h2 a[href], a[rel="bookmark"]')]
    .slice(0, 3)
    .map((link) => link.getAttribute('href') ?? ''),
];

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  // The one in view may have a class of its own.
  (one.localName === 'article' || (one.className === other.className && one.className !== ''));

/** The parts around a heading that have brothers which look alike, with these brothers. */
function entriesAround(heading: Element): Element[] {
  let above: Element | null = heading;
  for (let n = 0; above?.parentElement && n < MAX_STEPS; n++, above = above.parentElement) {
    const entry = above;
    const all = Array.from(above.parentElement.children).filter((one) => isAlike(one, entry));
    if (all.length > 1 && all.every((one) => one.querySelector('h1, h2'))) return all;
  }
  return [];
}

/** A box of the page's layout has a heading, too, but no paragraphs, or those of a stream of excerpts. */
const isArticle = (entry: Element): boolean => {
  if (entry.querySelector(OWN) === null && !urlsOf(entry).length) return false;
  let length = 0;
  for (const paragraph of entry.querySelectorAll('p')) {
    const own = paragraph.textContent?.length ?? 0;
    if (own > LEAST_PARAGRAPH) length += own;
  }
  return length >= (URLS.some((name) => entry.hasAttribute(name)) ? LEAST_WITH_URL : LEAST_TEXT);
};

/** Every set of articles that stand below each other. */
function groupsOf(root: ParentNode): Element[][] {
  const groups = new Map<Element | null, Element[]>();
  for (const heading of Array.from(root.querySelectorAll('h1, h2')).slice(0, MAX_HEADINGS)) {
    const around = entriesAround(heading);
    const entries = around.filter(isArticle);
    const parent = entries[0]?.parentElement ?? null;
    const levels = new Set(entries.map((entry) => entry.querySelector('h1, h2')?.localName));
    // Where some of those alike are no articles, they are parts of the page's layout.
    if (entries.length < 2 || entries.length < around.length || levels.size > 1) continue;
    if (!groups.has(parent)) groups.set(parent, entries);
  }
  return [...groups.values()];
}

/** Whether the head gives the URL in the tab as the page's, or gives none. */
function isHeadHere({ document, meta, url, base }: PageFacts): boolean {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const stated = [canonical ?? '', ...(meta.get('og:url') ?? [])].filter(Boolean);
  return !stated.length || stated.some((href) => pathOf(href, base) === pathOf(url, base));
}

function entryHere(entries: readonly Element[], page: PageFacts): Element | undefined {
  const tab = fold(page.document.querySelector('title')?.textContent ?? '');
  const here = pathOf(page.url, page.base);
  const isNamed = (entry: Element): boolean => {
    const title = fold(entry.querySelector('h1, h2')?.textContent ?? '');
    return title.length >= LEAST_TITLE && tab.startsWith(title);
  };
  const isAddressed = (entry: Element): boolean =>
    here.length > 1 && urlsOf(entry).some((href) => pathOf(href, page.base) === here);
  for (const test of [isNamed, isAddressed]) {
    const [found, ...more] = entries.filter(test);
    if (found) return more.length ? undefined : found;
  }
  return isHeadHere(page)
    ? undefined
    : entries.find((entry) => entry.querySelector(`[${IN_VIEW}]`));
}

export default {
  stage: 'expand',
  apply: (root, page, trail) => {
    for (const entries of groupsOf(root)) {
      const here = entryHere(entries, page);
      if (!here) continue;
      for (const entry of entries)
        if (entry !== here) {
          trail.record('removed', 'another article', entry.textContent ?? '');
          entry.remove();
        }
    }
  },
} satisfies PageFix;

const LINE =
  'The bridge over the river was opened to carts again, and by noon two hundred had crossed it. ';
const TEXT = `${LINE}${LINE}${LINE}${LINE}`;
const story = (n: number, title: string) =>
  `<section class="s" data-href="/${n}"><h2>${title}</h2><p>${LINE}${LINE}</p></section>`;
const entry = (title: string, attributes = '') =>
  `<article class="story"${attributes}><h1>${title}</h1><time>3 May 2024</time><p>${TEXT}</p></article>`;
const chapter = (title: string) =>
  `<section class="part"><h1>${title}</h1><p>${TEXT}</p></section>`;

export const examples: readonly PageFixExample[] = [
  {
    before: `<title>The choir sings twice | Daily</title><article class="seen"><h1>The choir sings twice</h1><time>3 May 2024</time><p>${TEXT}</p></article>${entry('Bridge reopens at noon')}`,
    after: `<title>The choir sings twice | Daily</title><article class="seen"><h1>The choir sings twice</h1><time>3 May 2024</time><p>${TEXT}</p></article>`,
  },
  {
    before: `<title>The choir sings twice | Daily</title>${story(0, 'Bridge reopens at noon')}${story(1, 'The choir sings twice')}`,
    after: `<title>The choir sings twice | Daily</title>${story(1, 'The choir sings twice')}`,
  },
  {
    before: `<title>The choir sings twice | Daily</title>${entry('Bridge reopens at noon')}<p>Up next</p>${entry('The choir sings twice')}`,
    after: `<title>The choir sings twice | Daily</title><p>Up next</p>${entry('The choir sings twice')}`,
  },
  {
    before: `${entry('Bridge reopens at noon', ' data-url="/bridge"')}${entry('The choir sings twice', ' data-url="/story"')}`,
    after: entry('The choir sings twice', ' data-url="/story"'),
  },
  {
    before: `<title>Bridges: a history</title>${chapter('Bridges: a history')}${chapter('The middle ages')}`,
    after: `<title>Bridges: a history</title>${chapter('Bridges: a history')}${chapter('The middle ages')}`,
  },
  {
    before: `<title>Daily</title>${entry('Bridge reopens at noon')}${entry('The choir sings twice')}`,
    after: `<title>Daily</title>${entry('Bridge reopens at noon')}${entry('The choir sings twice')}`,
  },
];
