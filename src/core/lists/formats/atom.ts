/** Atom 1.0. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { recordsIn, type XmlRecord } from '../records.ts';
import { toItem } from '../values.ts';

/** The entry's page; other links lead to comments, to a sound, or back into the feed. */
function hrefOf(entry: XmlRecord): string | undefined {
  const links = entry.all('link').map(({ attributes }) => attributes);
  const pages = links.filter((link) => /^(?:alternate)?$/.test(link.get('rel') ?? ''));
  const isHtml = (link: ReadonlyMap<string, string>): boolean =>
    /html|^$/.test(link.get('type') ?? '');
  const link = pages.find(isHtml) ?? pages[0];
  return link?.get('href') ?? entry.text('feedburner:origlink');
}

function* read(text: string): Generator<ListItem> {
  for (const entry of recordsIn(text, 'entry')) {
    const categories = entry.all('category').map(({ attributes }) => attributes);
    yield toItem({
      href: hrefOf(entry),
      title: entry.text('title'),
      tags: categories.map((category) => category.get('label') || category.get('term')),
      published: entry.text('published') || entry.text('updated'),
    });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'markup' && source.root === 'feed' ? read(source.text) : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link href="https://news.example/"/>
<entry><title type="html">Tea &amp;amp; &lt;i&gt;cake&lt;/i&gt;</title>
<link rel="self" href="https://news.example/feed/a"/><link rel="alternate" type="text/html" href="https://news.example/a"/>
<category term="food" label="Food"/><category term="tea"/>
<published>2024-01-01T08:30:00Z</published><updated>2024-01-02T08:30:00Z</updated>
<source><title>Elsewhere</title><link href="https://other.example/"/></source>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="https://other.example/x">x</a></div></content></entry>
<entry><title type="xhtml"><div>The <em>second</em></div></title><link href="/b"/><updated>2024-01-02T08:30:00+09:00</updated></entry>
</feed>`,
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'Tea & cake',
          tags: ['Food', 'tea'],
          published: '2024-01-01T08:30:00+00:00',
        },
      ],
      refused: [{ why: 'not-a-url', count: 1, samples: ['/b'] }],
    },
  },
  {
    text: '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>First</atom:title><atom:link href="https://news.example/a"/></atom:entry></atom:feed>',
    list: { urls: [{ url: 'https://news.example/a', title: 'First' }] },
  },
];
