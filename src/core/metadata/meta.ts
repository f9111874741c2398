/** Plain `<meta name>` tags: the ones HTML knows, and those publishing systems add. */
import { metaNames, metaText, metaTexts, splitList, toClaims } from '../claims/claims.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { Source, SourceExample } from './source.ts';

/** Any further tag that speaks of publishing and holds a date that begins as ISO does. */
function publishedAnyhow(page: PageFacts): string {
  for (const [key, values] of page.meta)
    if (/publi(?:sh|c)|pub_?date|release_?date/.test(key) && !/modif|updat|expir/.test(key))
      for (const value of values) if (/^\s*\d{4}[-/]\d{2}[-/]\d{2}/.test(value)) return value;
  return '';
}

const source: Source = {
  read: (page) =>
    toClaims({
      title: metaText(page, 'title', 'headline', 'cxenseparse:title'),
      authors: metaNames(
        page,
        'author',
        'authors',
        'byl',
        'byline',
        'article.author',
        'cxenseparse:author',
        'dable:author',
        'articleauthor',
        'creator',
        'mediaid',
      ),
      site: metaText(page, 'application-name', 'apple-mobile-web-app-title', 'publisher', 'source'),
      published:
        metaText(
          page,
          'date',
          'pubdate',
          'publishdate',
          'publish-date',
          'publish_date',
          'published',
          'article.published',
        ) || publishedAnyhow(page),
      modified: metaText(
        page,
        'last-modified',
        'lastmod',
        'revised',
        'article.updated',
        'modified',
        'updated',
      ),
      sections: metaTexts(
        page,
        'section',
        'article.section',
        'cxenseparse:section',
        'mrf:sections',
        'category',
      )
        .flatMap(splitList)
        .slice(0, 3),
      keywords: splitList(metaText(page, 'news_keywords', 'keywords')),
      summary: metaText(page, 'description'),
      language: metaText(page, 'language', 'content-language'),
    }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="author" content="Ann Onym"><meta name="keywords" content="bridge，tunnel">
      <meta name="description" content="It is &amp;quot;open&amp;quot;."><meta property="article:published:time" content="2024-05-01 10:00">`,
    claims: {
      authors: ['Ann Onym'],
      keywords: ['bridge', 'tunnel'],
      summary: 'It is "open".',
      published: '2024-05-01 10:00',
    },
  },
  { page: '<meta name="mediaid" content="水边记">', claims: { authors: ['水边记'] } },
  { page: '<meta name="source" content="示例报">', claims: { site: '示例报' } },
];
