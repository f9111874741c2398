/** wallabag's export: a list of entries with `is_archived` and `created_at`. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { isRecord, recordsOf, toItem } from '../values.ts';

const tagsOf = (tags: unknown): readonly unknown[] =>
  Array.isArray(tags) ? tags.map((one) => (isRecord(one) ? one.label : one)) : [];

function* read(value: unknown): Generator<ListItem> {
  for (const entry of recordsOf(value))
    yield toItem({
      href: entry.url || entry.given_url || entry.origin_url,
      title: entry.title,
      tags: tagsOf(entry.tags),
      savedAt: entry.created_at,
      published: entry.published_at,
    });
}

const format: ListFormat = {
  read: (source) => {
    if (source.kind !== 'json') return undefined;
    const [first] = recordsOf(source.value);
    return first && 'is_archived' in first && 'url' in first ? read(source.value) : undefined;
  },
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: JSON.stringify([
      {
        is_archived: 0,
        is_starred: 1,
        tags: ['tea', { id: 3, label: 'long read', slug: 'long-read' }],
        is_public: false,
        id: 12,
        title: 'First',
        url: 'https://news.example/a',
        content: '<p>The text</p>',
        created_at: '2024-01-01T08:30:00+0200',
        updated_at: '2024-01-02T08:30:00+0200',
        published_at: null,
        reading_time: 3,
        domain_name: 'news.example',
      },
      { is_archived: 1, tags: [], title: 'Nowhere', url: null },
    ]),
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long read'],
          savedAt: '2024-01-01T08:30:00+02:00',
        },
      ],
      refused: [{ why: 'no-url', count: 1, samples: ['Nowhere'] }],
    },
  },
];
