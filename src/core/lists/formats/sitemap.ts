/** Sitemaps, with the facts of Google's news sitemaps; an index names further ones. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { recordsIn } from '../records.ts';
import { toItem } from '../values.ts';

function* pages(text: string): Generator<ListItem> {
  for (const page of recordsIn(text, 'url'))
    yield toItem({ href: page.text('loc'), published: page.text('lastmod') });
}

function* parts(text: string): Generator<ListItem> {
  for (const part of recordsIn(text, 'sitemap'))
    yield { ...toItem({ href: part.text('loc'), published: part.text('lastmod') }), isList: true };
}

const format: ListFormat = {
  read: (source) => {
    if (source.kind !== 'markup') return undefined;
    if (source.root === 'sitemapindex') return parts(source.text);
    return source.root === 'urlset' ? pages(source.text) : undefined;
  },
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>
  https://news.example/a?x=1&amp;y=2
</loc><lastmod>2024-01-01</lastmod><image:image><image:loc>https://img.example/1.jpg</image:loc></image:image></url>
<url><loc>https://news.example/b</loc><lastmod>2024-01-02T08:30:00+00:00</lastmod></url>
<url><lastmod>2024-01-02</lastmod></url>
</urlset>`,
    list: {
      urls: [
        { url: 'https://news.example/a?x=1&y=2', published: '2024-01-01' },
        { url: 'https://news.example/b', published: '2024-01-02T08:30:00+00:00' },
      ],
      refused: [{ why: 'no-url', count: 1, samples: [] }],
    },
  },
  {
    text: '<ns0:urlset xmlns:ns0="http://www.sitemaps.org/schemas/sitemap/0.9"><ns0:url><ns0:loc>https://news.example/a</ns0:loc></ns0:url></ns0:urlset>',
    list: { urls: [{ url: 'https://news.example/a' }] },
  },
  {
    text: '<sitemapindex><sitemap><loc>https://news.example/1.xml.gz</loc></sitemap><sitemap><loc>https://news.example/2.xml</loc></sitemap></sitemapindex>',
    list: {
      urls: [],
      lists: ['https://news.example/1.xml.gz', 'https://news.example/2.xml'],
      refused: [],
    },
  },
];
