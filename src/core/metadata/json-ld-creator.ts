/**
 * The creator named by the article's JSON-LD node: on some sites the writer, on others the tool.
 */

import { articleNode } from '../claims/article-node.ts';
import { toClaims } from '../claims/claims.ts';
import { namesIn } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read: (page) => toClaims({ authors: namesIn(articleNode(page)?.creator, page.jsonLd) }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","creator":["Ann Onym"]}</script>`,
    claims: { authors: ['Ann Onym'] },
  },
];
