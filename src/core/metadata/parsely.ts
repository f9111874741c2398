/** Parse.ly tags, single ones and the JSON of `parsely-page`. */
import { metaNames, metaText, splitList, toClaims } from '../claims/claims.ts';
import { firstText, namesIn, parseJsonLd, toList } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read(page) {
    const json = page.meta.get('parsely-page')?.[0];
    const node = (json && parseJsonLd(json)[0]) || {};
    const src = metaText(page, 'parsely-image-url') || firstText(node.image_url);
    const authors = metaNames(page, 'parsely-author');
    const tags = splitList(metaText(page, 'parsely-tags'));
    return toClaims({
      title: metaText(page, 'parsely-title') || firstText(node.title),
      authors: authors.length ? authors : namesIn(node.authors ?? node.author, []),
      published: metaText(page, 'parsely-pub-date') || firstText(node.pub_date),
      sections: [metaText(page, 'parsely-section') || firstText(node.section)].filter(Boolean),
      keywords: tags.length
        ? tags
        : toList(node.tags)
            .map((tag) => firstText(tag))
            .filter(Boolean),
      lead: src ? { src, alt: '' } : undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="parsely-title" content="Bridge reopens"><meta name="parsely-page" content='{"authors":["Ann Onym"],"pub_date":"2024-05-01T08:00:00Z"}'>`,
    claims: { title: 'Bridge reopens', authors: ['Ann Onym'], published: '2024-05-01T08:00:00Z' },
  },
];
