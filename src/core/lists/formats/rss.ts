/** RSS 0.9 to 2.0, and RSS 1.0 in RDF. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { recordsIn } from '../records.ts';
import { toItem } from '../values.ts';

/** An identifier is a URL unless it says that it is none. */
const permalink = ({
  attributes,
  text,
}: {
  attributes: ReadonlyMap<string, string>;
  text: string;
}) => (attributes.get('ispermalink') !== 'false' && /^\s*https?:/i.test(text) ? text : '');

function* read(text: string): Generator<ListItem> {
  for (const item of recordsIn(text, 'item')) {
    const ids = item.all('guid').map(permalink);
    yield toItem({
      href: item.text('link') || ids.find(Boolean) || item.attributes.get('rdf:about'),
      title: item.text('title'),
      tags: [...item.all('category'), ...item.all('dc:subject')].map((one) => one.text),
      published: item.text('pubdate') || item.text('dc:date'),
    });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'markup' && /^(?:rss|rdf)$/.test(source.root) ? read(source.text) : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [<!ENTITY lol "lollollol"><!ENTITY big "&lol;&lol;&lol;">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>News</title><link>https://news.example/</link>
<item><title><![CDATA[Tea & <b>cake</b>]]></title><link>https://news.example/a?x=1&amp;y=2</link>
<description>&lt;a href="https://other.example/"&gt;x&lt;/a&gt;</description>
<category>Food</category><category domain="d"><![CDATA[Tea]]></category>
<pubDate>Mon, 01 Jan 2024 08:30:00 +0200</pubDate><media:content url="https://img.example/1.jpg"><media:title>No</media:title></media:content></item>
<item><title>&big;</title><guid isPermaLink="true">https://news.example/b</guid><dc:date>2024-01-02</dc:date></item>
<item><title>No link</title><guid isPermaLink="false">tag:1</guid></item>
</channel></rss>`,
    list: {
      urls: [
        {
          url: 'https://news.example/a?x=1&y=2',
          title: 'Tea & cake',
          tags: ['Food', 'Tea'],
          published: '2024-01-01T06:30:00+00:00',
        },
        { url: 'https://news.example/b', title: '&big;', published: '2024-01-02' },
      ],
      refused: [{ why: 'no-url', count: 1, samples: ['No link'] }],
      lists: [],
    },
  },
  {
    text: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://news.example/"><items><rdf:Seq><rdf:li resource="https://news.example/a"/></rdf:Seq></items></channel>
<item rdf:about="https://news.example/a"><title>First</title><link>https://news.example/a</link><dc:date>2024-01-01T08:30+09:00</dc:date><dc:subject>茶</dc:subject></item>
</rdf:RDF>`,
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['茶'],
          published: '2024-01-01T08:30:00+09:00',
        },
      ],
      refused: [],
    },
  },
];
