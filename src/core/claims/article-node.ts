/** Finds the JSON-LD node that describes the page's article. */

import type { JsonObject } from '../page/json-ld.ts';
import { firstText, isObject, toList, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { fold } from '../text/plain-text.ts';

const ARTICLE = /^(?:.*Article|.*Posting|.*Review|Report|Recipe|HowTo|CreativeWork|Blog)$/;
const NOT_ARTICLE = /^(?:JobPosting|AggregateReview)$/;

const isArticle = (node: JsonObject): boolean =>
  typesOf(node).some((type) => ARTICLE.test(type) && !NOT_ARTICLE.test(type));

/** The nodes on top, and what pages name as their main thing. */
function candidates(page: PageFacts): readonly JsonObject[] {
  return page.jsonLd.flatMap((node) => {
    const inner = toList(node.mainEntity).filter(isObject);
    return isArticle(node) ? [node] : inner.filter(isArticle);
  });
}

const pathOf = (url: string, base: string): string => {
  if (!url || !URL.canParse(url, base)) return '';
  const { pathname } = new URL(url, base);
  return pathname.replace(/\/+$/, '');
};

/** Whether the node gives the page's own URL as its own. */
function isHere(node: JsonObject, page: PageFacts): boolean {
  const here = pathOf(page.url, page.base);
  const entity = node.mainEntityOfPage;
  const stated = isObject(entity) ? (entity['@id'] ?? entity.url) : entity;
  return [node.url, stated, node['@id']].some((url) => {
    const path = pathOf(firstText(url, 2_000), page.base);
    return path !== '' && path === here;
  });
}

/** Whether the tab's title begins with the node's. */
const isTabs = (node: JsonObject, tab: string): boolean => {
  const title = fold(firstText(node.headline ?? node.name));
  return title.length > 7 && tab.startsWith(title);
};

/**
 * The article's node: of those with a headline and a date the one that names the page's URL, else
 * the one that the tab's title names, else the first; else any article node with a headline. Live blogs nest their posts, which are not
 * looked at.
 */
export function articleNode(page: PageFacts): JsonObject | undefined {
  const titled = candidates(page).filter((node) => firstText(node.headline ?? node.name) !== '');
  const dated = titled.filter((node) => firstText(node.datePublished) !== '');
  const good = dated.length ? dated : titled;
  const tab = fold(page.document.querySelector('title')?.textContent ?? '');
  return (
    good.find((node) => isHere(node, page)) ??
    (good.length > 1 ? good.find((node) => isTabs(node, tab)) : undefined) ??
    good[0]
  );
}
