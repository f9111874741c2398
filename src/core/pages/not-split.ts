/** Recognises what has pages and is no article: a thread of a forum, a list of articles. */

import { typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { HIDDEN } from '../page/visibility.ts';
import type { PageLink } from './page-links.ts';

const THREAD_URL =
  /\/(?:forums?|threads?|topics?|showthread|viewtopic|discussions?|foren|foro|fora|board|bbs)(?:[/.?-]|$)|[?&](?:t|tid|thread|topic)=\d/i;
const THREAD_TYPE = /DiscussionForumPosting|QAPage|SocialMediaPosting/;
const ARTICLE_TYPE = /Article|BlogPosting|Gallery|Report|Recipe|HowTo/;
const LIST_TYPE = /CollectionPage|SearchResultsPage|ItemList/;

/** Fewer linked headings before the pager may be what the article leads to. */
const LIST = 3;

const FOLLOWING = 4;

/** Headings that lead elsewhere, up to where the pages are numbered: an article has its text there. */
function teasersBefore({ document, url }: PageFacts, pager: Element | undefined): number {
  const hrefs = new Set<string>();
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, article')) {
    if (pager && !(heading.compareDocumentPosition(pager) & FOLLOWING)) break;
    if (heading.closest(`nav, aside, footer, [${HIDDEN}]`)) continue;
    const link =
      heading.localName === 'article'
        ? heading.querySelector(':is(h1, h2, h3, h4) a[href]')
        : (heading.querySelector('a[href]') ?? heading.closest('a[href]'));
    const href = link?.getAttribute('href');
    if (href && !href.startsWith('#') && href !== url) hrefs.add(href);
  }
  return hrefs.size;
}

/** `pager`: the links to the other pages. Nothing where it looks like an article. */
export const notSplit = (
  page: PageFacts,
  pager: readonly PageLink[],
): 'thread' | 'list' | undefined => {
  const { document, url, jsonLd, meta } = page;
  const types = jsonLd.flatMap((node) => typesOf(node)).join();
  if (
    THREAD_URL.test(url) ||
    THREAD_TYPE.test(types) ||
    document.querySelector('[itemtype*="DiscussionForumPosting"], [itemtype*="QAPage"]')
  )
    return 'thread';
  const states = /article/i.test(meta.get('og:type')?.join() ?? '') || ARTICLE_TYPE.test(types);
  if (states && !LIST_TYPE.test(types)) return undefined;
  const shown = pager.filter(({ element }) => element.localName !== 'link').at(-1);
  return teasersBefore(page, shown?.element) >= LIST ? 'list' : undefined;
};
