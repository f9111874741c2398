/** What the article's JSON-LD node says. */

import { articleNode } from '../claims/article-node.ts';
import { splitList, textOf, toClaims } from '../claims/claims.ts';
import type { JsonObject } from '../page/json-ld.ts';
import {
  firstText,
  follow,
  imagesIn,
  isObject,
  namesIn,
  toList,
  typesOf,
} from '../page/json-ld.ts';
import { fold, toPlain } from '../text/plain-text.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:false|no|0)$/i.test(value.trim()));

function keywordsOf(node: JsonObject): string[] {
  return toList(node.keywords).flatMap((item) => splitList(firstText(item)));
}

function wordsOf(node: JsonObject): number {
  const words = Number.parseInt(firstText(node.wordCount), 10);
  return Number.isFinite(words) ? words : 0;
}

const largest = (value: unknown, nodes: readonly JsonObject[]) =>
  imagesIn(value, nodes).reduce<ReturnType<typeof imagesIn>[number] | undefined>(
    (best, next) => (!best || (next.width ?? 0) > (best.width ?? 0) ? next : best),
    undefined,
  );

/** The headline; some encyclopedias state a description there, and what the page shows as the name. */
function titleOf(node: JsonObject, shown: string): string {
  const headline = firstText(node.headline);
  const name = firstText(node.name);
  const isShown = (text: string): boolean => text !== '' && fold(text) === fold(shown);
  return isShown(name) && !isShown(headline) ? name : headline || name;
}

/** A person who publishes a blog is not its name. */
const publisherOf = ({ publisher }: JsonObject, nodes: readonly JsonObject[]): string => {
  const found = follow(publisher, nodes);
  return isObject(found) && typesOf(found).join() === 'Person'
    ? ''
    : (namesIn(publisher, nodes)[0] ?? '');
};

/** Writers, and the others that the page names beside its headline. */
const authorsOf = (node: JsonObject, { jsonLd, lines }: SourcePage): string[] => {
  const others = namesIn(node.contributor, jsonLd);
  const isShown = (name: string): boolean => lines.some(({ text }) => text === name);
  return [...namesIn(node.author, jsonLd), ...others.filter(isShown)];
};

const source: Source = {
  read(page) {
    const node = articleNode(page);
    if (!node) return {};
    const entity = node.mainEntityOfPage;
    const language = node.inLanguage;
    return toClaims({
      title: titleOf(node, textOf(page.headline, 400)),
      subtitle: firstText(node.alternativeHeadline),
      authors: authorsOf(node, page),
      site: publisherOf(node, page.jsonLd),
      published: firstText(node.datePublished),
      modified: firstText(node.dateModified),
      sections: toList(node.articleSection)
        .map((item) => firstText(item))
        .filter(Boolean),
      keywords: keywordsOf(node),
      summary: firstText(node.description),
      language: isObject(language)
        ? firstText(language.alternateName ?? language.name)
        : firstText(language),
      lead: largest(node.image, page.jsonLd) ?? largest(node.thumbnailUrl, page.jsonLd),
      canonical: firstText(isObject(entity) ? (entity['@id'] ?? entity.url) : (entity ?? node.url)),
      paywalled: isFalse(node.isAccessibleForFree) || undefined,
      words: wordsOf(node),
      text: toPlain(firstText(node.articleBody, 500_000), 500_000),
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Person","@id":"#ann","name":"Ann Onym"},
      {"@type":"NewsArticle","headline":"Bridge &amp; tunnel reopen","datePublished":"2024-05-01T10:00:00+02:00",
       "author":[{"@id":"#ann"},{"name":"Bo Nym"}],"publisher":{"name":"The Daily Example"},
       "articleSection":["City"],"keywords":"bridge, tunnel","wordCount":"120","isAccessibleForFree":"False",
       "image":[{"url":"/small.jpg","width":100},{"url":"/large.jpg","width":1600}]}]}</script>`,
    claims: {
      title: 'Bridge & tunnel reopen',
      authors: ['Ann Onym', 'Bo Nym'],
      site: 'The Daily Example',
      published: '2024-05-01T10:00:00+02:00',
      sections: ['City'],
      keywords: ['bridge', 'tunnel'],
      lead: { src: '/large.jpg', alt: '', width: 1600 },
      paywalled: true,
      words: 120,
    },
  },
  {
    page: `<script type="application/ld+json"><!-- //<![CDATA[
      {"@type":["Article"],"headline":"A line
      break","author":"Ann Onym",} //]]> --></script>`,
    claims: { title: 'A line break', authors: ['Ann Onym'] },
  },
  {
    page: `<script type="application/ld+json">{"@type":"Article","headline":5,"author":{"byline":"x"},
      "datePublished":["2024-05-01"],"image":[[]],"__proto__":{"headline":"no"}}</script>`,
    claims: { title: '5', published: '2024-05-01' },
  },
  {
    page: `<h1>The pier</h1><p><a>Ann Onym</a>, <a>Bo Nym</a></p><script type="application/ld+json">{"@type":"Article","headline":"The pier","author":"Ann Onym","contributor":["Bo Nym","Cy Nym"]}</script>`,
    claims: { title: 'The pier', authors: ['Ann Onym', 'Bo Nym'] },
  },
  {
    page: `<h1>Lake Orm</h1><script type="application/ld+json">{"@type":"Article","name":"Lake Orm","headline":"lake in the north"}</script>`,
    claims: { title: 'Lake Orm' },
  },
  {
    page: `<script type="application/ld+json">{"@type":"BlogPosting","headline":"The pier","publisher":{"@type":"Person","name":"Ann Onym"}}</script>`,
    claims: { title: 'The pier' },
  },
];
