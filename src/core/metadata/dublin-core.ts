/** Dublin Core tags, with any of their prefixes. */
import { metaNames, metaText, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const keys = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [
    `dc.${name}`,
    `dcterms.${name}`,
    `dc:${name}`,
    `dcterms:${name}`,
    `dcsext.${name}`,
  ]);

const source: Source = {
  read: (page) =>
    toClaims({
      title: metaText(page, ...keys('title')),
      // Surname first, as libraries write it.
      authors: metaNames(page, ...keys('creator')).map((name) =>
        !name.includes(', ')
          ? name
          : name.replace(/^(\p{Lu}[^\s,;]+), (\p{Lu}[^,;]{1,40})$/u, '$2 $1'),
      ),
      site: metaText(page, ...keys('publisher')),
      published: metaText(
        page,
        ...keys('date.issued', 'issued', 'date.created', 'date', 'created'),
      ),
      modified: metaText(page, ...keys('date.modified', 'modified')),
      summary: metaText(page, ...keys('description', 'abstract')),
      language: metaText(page, ...keys('language')),
    }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="DC.title" content="Bridge reopens"><meta name="DCTERMS.creator" content="Onym, Ann">
      <meta name="DC.date.issued" content="2024-05-01">`,
    claims: { title: 'Bridge reopens', authors: ['Ann Onym'], published: '2024-05-01' },
  },
];
