/** What the JSON-LD node of the page itself says: dates that some sites write nowhere else. */
import { toClaims } from '../claims/claims.ts';
import { firstText, follow, imagesIn, isObject, typesOf } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read(page) {
    const node = page.jsonLd.find((one) =>
      typesOf(one).some((type) => /^(?:Item|Web|Medical\w{0,9})Page$/.test(type)),
    );
    if (!node) return {};
    const site = follow(node.isPartOf, page.jsonLd);
    return toClaims({
      title: firstText(node.headline) || firstText(node.name),
      site: isObject(site) ? firstText(site.name) : '',
      published: firstText(node.datePublished),
      modified: firstText(node.dateModified),
      summary: firstText(node.description),
      language: firstText(node.inLanguage),
      lead: imagesIn(node.primaryImageOfPage, page.jsonLd)[0],
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">{"@graph":[
      {"@type":"WebPage","name":"Bridge reopens - Daily","datePublished":"2024-05-01","inLanguage":"en-GB","isPartOf":{"@id":"#site"}},
      {"@type":"WebSite","@id":"#site","name":"Daily","url":"/"}]}</script>`,
    claims: {
      title: 'Bridge reopens - Daily',
      site: 'Daily',
      published: '2024-05-01',
      language: 'en-GB',
    },
  },
];
