/** What the JSON-LD node of the page itself says: dates that some sites write nowhere else. */
import { toClaims } from '../claims/claims.ts';
import { firstText, follow, imagesIn, isObject, typesOf } from '../page/json-ld.ts';
import { fold } from '../text/plain-text.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

/** When the recording that the page is about was put there: it bears the page's title. */
function uploadOf({ jsonLd, document }: SourcePage): string {
  const tab = fold(document.title);
  const recording = jsonLd.find(
    (one) =>
      typesOf(one).some((type) => /^(?:Video|Audio)Object$|Episode$/.test(type)) &&
      fold(firstText(one.name)).length > 7 &&
      tab.startsWith(fold(firstText(one.name))),
  );
  return recording ? firstText(recording.datePublished) || firstText(recording.uploadDate) : '';
}

const source: Source = {
  read(page) {
    const node = page.jsonLd.find((one) =>
      typesOf(one).some((type) => /^(?:Item|Web|Medical\w{0,9})Page$/.test(type)),
    );
    if (!node) return toClaims({ published: uploadOf(page) });
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
  {
    page: `<title>Bridge reopens - Daily</title><script type="application/ld+json">[
      {"@type":"VideoObject","name":"Another one","uploadDate":"2024-04-01"},
      {"@type":"VideoObject","name":"Bridge reopens","uploadDate":"2024-05-01"}]</script>`,
    claims: { published: '2024-05-01' },
  },
];
