/** Sailthru tags. */
import { metaNames, metaText, splitList, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read(page) {
    const src = metaText(page, 'sailthru.image.full', 'sailthru.lead_image');
    return toClaims({
      title: metaText(page, 'sailthru.title'),
      authors: metaNames(page, 'sailthru.author'),
      published: metaText(page, 'sailthru.date'),
      keywords: splitList(metaText(page, 'sailthru.tags')),
      summary: metaText(page, 'sailthru.description'),
      lead: src ? { src, alt: '' } : undefined,
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta name="sailthru.title" content="Bridge reopens"><meta name="sailthru.date" content="2024-05-01 10:00">`,
    claims: { title: 'Bridge reopens', published: '2024-05-01 10:00' },
  },
];
