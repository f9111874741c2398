/** What the JSON-LD node of the page itself says: dates that some sites write nowhere else. */
import { toClaims } from '../claims/claims.ts';
import {
  firstText,
  follow,
  imagesIn,
  isObject,
  type JsonObject,
  typesOf,
} from '../page/json-ld.ts';
import { fold } from '../text/plain-text.ts';
import type { Source, SourceExample, SourcePage } from './source.ts';

const titleOf = ({ name, title }: JsonObject): string => firstText(name ?? title);

/** The recording, or the job, that the page is about: it bears the page's title. */
function recordingOf({ jsonLd, document }: SourcePage): JsonObject | undefined {
  const tab = fold(document.title);
  return jsonLd.find(
    (one) =>
      typesOf(one).some((type) => /^(?:Video|Audio)Object$|Episode$|^JobPosting$/.test(type)) &&
      fold(titleOf(one)).length > 7 &&
      tab.startsWith(fold(titleOf(one))),
  );
}

const source: Source = {
  read(page) {
    const node = page.jsonLd.find((one) =>
      typesOf(one).some((type) => /^(?:Item|Web|Medical\w{0,9})Page$/.test(type)),
    );
    if (!node) {
      const own = recordingOf(page) ?? {};
      return toClaims({
        title: titleOf(own),
        published: firstText(own.datePublished ?? own.uploadDate ?? own.datePosted),
      });
    }
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
    claims: { title: 'Bridge reopens', published: '2024-05-01' },
  },
  {
    page: `<title>Keeper of the bridge - Daily</title><script type="application/ld+json">
      {"@type":"JobPosting","title":"Keeper of the bridge","datePosted":"2024-05-01","validThrough":"2024-07-01"}</script>`,
    claims: { title: 'Keeper of the bridge', published: '2024-05-01' },
  },
];
