/** Twitter cards; `label1`/`data1` pairs sometimes name the writer. */
import { metaText, toClaims } from '../claims/claims.ts';
import { isAuthorLabel } from '../vocabulary/index.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read(page) {
    const src = metaText(page, 'twitter:image', 'twitter:image:src');
    const pair = ['1', '2', '3'].find((n) => isAuthorLabel(metaText(page, `twitter:label${n}`)));
    const author = pair ? metaText(page, `twitter:data${pair}`) : '';
    return toClaims({
      title: metaText(page, 'twitter:title'),
      authors: author ? [author] : [],
      site: metaText(page, 'twitter:site').replace(/^@/, ''),
      summary: metaText(page, 'twitter:description'),
      lead: src ? { src, alt: metaText(page, 'twitter:image:alt') } : undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="twitter:title" content="Bridge reopens"><meta name="twitter:site" content="@daily">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Onym">`,
    claims: { title: 'Bridge reopens', site: 'daily', authors: ['Ann Onym'] },
  },
];
