/** OpenGraph and its `article:` tags. */
import { metaNames, metaText, metaTexts, splitList, toClaims } from '../claims/claims.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { ArticleImage } from '../stages.ts';
import type { Source, SourceExample } from './source.ts';

const pixels = (text: string | undefined): number => {
  const stated = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(stated) ? stated : 0;
};

function leadOf(page: PageFacts): ArticleImage | undefined {
  const src = metaText(page, 'og:image:secure_url', 'og:image', 'og:image:url');
  if (!src) return undefined;
  const width = pixels(metaText(page, 'og:image:width'));
  const height = pixels(metaText(page, 'og:image:height'));
  return {
    src,
    alt: metaText(page, 'og:image:alt'),
    ...(width > 0 && { width }),
    ...(height > 0 && { height }),
  };
}

const source: Source = {
  read: (page) =>
    toClaims({
      title: metaText(page, 'og:title'),
      authors: metaNames(page, 'article:author', 'og:article:author', 'og:author', 'book:author'),
      site: metaText(page, 'og:site_name', 'og:sitename'),
      published: metaText(
        page,
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
      ),
      modified: metaText(
        page,
        'article:modified_time',
        'og:article:modified_time',
        'og:updated_time',
      ),
      sections: metaTexts(page, 'article:section', 'og:article:section', 'og:section'),
      keywords: metaTexts(page, 'article:tag', 'og:article:tag').flatMap(splitList),
      summary: metaText(page, 'og:description'),
      language: metaText(page, 'og:locale'),
      lead: leadOf(page),
      canonical: metaText(page, 'og:url'),
      paywalled:
        /^(?:locked|metered|premium|paid|subscription)$/i.test(
          metaText(page, 'article:content_tier'),
        ) || undefined,
    }),
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<meta property="og:title" content="Bridge reopens"><meta property="og:image" content="/a.jpg">
      <meta property="og:image:width" content="1200"><meta property="article:tag" content="bridge">
      <meta property="article:tag" content="tunnel; river"><meta property="og:locale" content="en_GB">`,
    claims: {
      title: 'Bridge reopens',
      keywords: ['bridge', 'tunnel', 'river'],
      language: 'en_GB',
      lead: { src: '/a.jpg', alt: '', width: 1200 },
    },
  },
];
