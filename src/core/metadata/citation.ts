/** The `citation_` tags of journals. */
import { metaNames, metaText, metaTexts, splitList, toClaims } from '../claims/claims.ts';
import { readDate } from '../dates/dates.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read: (page) =>
    toClaims({
      title: metaText(page, 'citation_title'),
      // Surname first, as journals write it, reads the other way round in a byline.
      authors: metaNames(page, 'citation_author', 'citation_authors').map((name) =>
        name.replace(/^([^,;]{2,60}), ([^,;]{2,60});?$/, '$2 $1'),
      ),
      site: metaText(page, 'citation_journal_title', 'prism.publicationname', 'citation_publisher'),
      // That of a printed volume may be a month alone.
      published: ['citation_publication_date', 'citation_online_date', 'citation_date']
        .map((name) => metaText(page, name))
        .find((text) => readDate(text, page.at)),
      keywords: metaTexts(page, 'citation_keywords').flatMap(splitList),
      language: metaText(page, 'citation_language'),
    }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="citation_title" content="On bridges"><meta name="citation_author" content="Onym, Ann; ">
      <meta name="citation_author" content="Bo Nym"><meta name="citation_publication_date" content="2024/05/01">`,
    claims: { title: 'On bridges', authors: ['Ann Onym', 'Bo Nym'], published: '2024/05/01' },
  },
  {
    page: '<meta name="citation_publication_date" content="2024/05"><meta name="citation_online_date" content="2024/04/28">',
    claims: { published: '2024/04/28' },
  },
  {
    page: '<meta name="prism.publicationName" content="Journal of Bridges">',
    claims: { site: 'Journal of Bridges' },
  },
];
