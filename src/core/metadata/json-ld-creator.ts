/** Whom the article's JSON-LD node names as its creator: on some sites the writer, on others the tool. */

import { toClaims } from '../facts/claims.ts';
import { articleNode } from '../page/article-node.ts';
import { namesIn } from '../page/json-ld.ts';
import type { Source, SourceExample } from '../page.ts';

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
