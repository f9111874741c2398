/** OPML: the feeds that a reader follows; each is a list of its own. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { tagsIn } from '../markup.ts';
import { toItem } from '../values.ts';

function* read(text: string): Generator<ListItem> {
  for (const { name, is, attributes } of tagsIn(text)) {
    if (name !== 'outline' || is === 'close') continue;
    const feed = attributes.get('xmlurl');
    const title = attributes.get('title') ?? attributes.get('text');
    if (feed) yield { ...toItem({ href: feed, title }), isList: true };
    else if (attributes.has('url')) yield toItem({ href: attributes.get('url'), title });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'markup' && source.root === 'opml' ? read(source.text) : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="News"><outline type="rss" text="A" xmlUrl="https://news.example/feed?a=1&amp;b=2" htmlUrl="https://news.example/"/></outline>
<outline type="link" text="A page" url="https://news.example/a"/></body></opml>`,
    list: {
      urls: [{ url: 'https://news.example/a', title: 'A page' }],
      lists: ['https://news.example/feed?a=1&b=2'],
      refused: [],
    },
  },
];
