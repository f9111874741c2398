/** The links of any page of HTML, among them the exports of Pocket and Instapaper: `<a time_added tags>`. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { type Tag, tagsIn } from '../markup.ts';
import { termsIn, toItem } from '../values.ts';

const XML_ROOTS = /^(?:rss|feed|rdf|urlset|sitemapindex|opml)$/;

const toLink = ({ attributes }: Tag, title: string): ListItem =>
  toItem({
    href: attributes.get('href'),
    title,
    tags: termsIn(attributes.get('tags') ?? ''),
    savedAt: attributes.get('time_added'),
  });

/** Ways around in the page are no items of a list. */
const isLink = ({ name, is, attributes }: Tag): boolean =>
  name === 'a' && is === 'open' && !/^(?:#|$)/.test(attributes.get('href')?.trim() ?? '');

function* read(text: string): Generator<ListItem> {
  let open: { readonly tag: Tag; text: string } | undefined;
  for (const tag of tagsIn(text)) {
    if (open && tag.name === 'a') {
      yield toLink(open.tag, open.text);
      open = undefined;
    } else if (open) open.text += tag.text;
    if (isLink(tag)) open = { tag, text: tag.text };
  }
  if (open) yield toLink(open.tag, open.text);
}

const format: ListFormat = {
  isGeneral: true,
  read: (source) =>
    source.kind === 'markup' && !XML_ROOTS.test(source.root) ? read(source.text) : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    // Pocket.
    text: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://news.example/a" time_added="1704067200" tags="tea,long read">The &quot;first&quot;</a></li>
<li><a href="https://news.example/b" time_added="1704153600" tags="">https://news.example/b</a></li>
</ul><h1>Read Archive</h1><ul><li><a href="https://news.example/a" time_added="1704067200" tags="cake">Again</a></li></ul>
</body></html>`,
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'The "first"',
          tags: ['tea', 'long read', 'cake'],
          savedAt: '2024-01-01T00:00:00+00:00',
        },
        {
          url: 'https://news.example/b',
          title: 'https://news.example/b',
          savedAt: '2024-01-02T00:00:00+00:00',
        },
      ],
      refused: [],
      repeated: 1,
    },
  },
  {
    text: `<html><script>show('<a href="https://evil.example/">x</a>')</script><!-- <a href="https://old.example/">y</a> -->
<a href="#top">Top</a><a href='https://news.example/a'><b>One</b> <a href=https://news.example/b>two<a href="mailto:me@news.example">Mail</a>`,
    list: {
      urls: [
        { url: 'https://news.example/a', title: 'One' },
        { url: 'https://news.example/b', title: 'two' },
      ],
      refused: [{ why: 'other-scheme', count: 1, samples: ['mailto:me@news.example'] }],
    },
  },
];
