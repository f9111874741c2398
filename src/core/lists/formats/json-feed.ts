/** JSON Feed 1 and 1.1: `{ version: "https://jsonfeed.org/version/1.1", items }`. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { isRecord, recordsOf, toItem } from '../values.ts';

function* read(value: Readonly<Record<string, unknown>>): Generator<ListItem> {
  for (const item of recordsOf(value.items))
    yield toItem({
      href: item.url || item.external_url,
      title: item.title,
      tags: Array.isArray(item.tags) ? item.tags : [],
      published: item.date_published || item.date_modified,
    });
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'json' &&
    isRecord(source.value) &&
    /^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(String(source.value.version ?? ''))
      ? read(source.value)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      home_page_url: 'https://news.example/',
      items: [
        {
          id: '2',
          url: 'https://news.example/b',
          title: 'Second',
          tags: ['tea'],
          date_published: '2024-01-02T08:00:00+08:00',
        },
        { id: '1', external_url: 'https://news.example/a', content_text: 'A text' },
        { id: '0', content_text: 'A remark' },
      ],
    }),
    list: {
      urls: [
        {
          url: 'https://news.example/b',
          title: 'Second',
          tags: ['tea'],
          published: '2024-01-02T08:00:00+08:00',
        },
        { url: 'https://news.example/a' },
      ],
      refused: [{ why: 'no-url', count: 1, samples: [] }],
    },
  },
];
