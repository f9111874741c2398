/** Omnivore's export: `metadata_0_to_20.json`, a list of articles with labels. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { isRecord, recordsOf, toItem } from '../values.ts';

const labelsOf = (labels: unknown): readonly unknown[] =>
  Array.isArray(labels) ? labels.map((one) => (isRecord(one) ? one.name : one)) : [];

function* read(value: unknown): Generator<ListItem> {
  for (const { url, title, labels, savedAt, publishedAt } of recordsOf(value))
    yield toItem({
      href: url,
      title,
      tags: labelsOf(labels),
      savedAt,
      published: publishedAt,
    });
}

const format: ListFormat = {
  read: ({ kind, ...source }) => {
    if (kind !== 'json' || !('value' in source)) return undefined;
    const [first] = recordsOf(source.value);
    return first && 'slug' in first && 'savedAt' in first ? read(source.value) : undefined;
  },
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: JSON.stringify([
      {
        id: '7a',
        slug: 'first-18d',
        title: 'First',
        description: 'About tea',
        author: 'A. Writer',
        url: 'https://news.example/a',
        state: 'Archived',
        readingProgress: 100,
        thumbnail: '',
        labels: ['tea', { name: 'long read', color: '#fff' }],
        savedAt: '2024-01-01T08:30:00.123Z',
        updatedAt: '2024-01-02T08:30:00.123Z',
        publishedAt: '2023-12-31T00:00:00.000Z',
      },
      { id: '7b', slug: 'second', title: 'Second', url: 'https://news.example/b', savedAt: null },
    ]),
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long read'],
          savedAt: '2024-01-01T08:30:00+00:00',
          published: '2023-12-31T00:00:00+00:00',
        },
        { url: 'https://news.example/b', title: 'Second' },
      ],
      refused: [],
    },
  },
];
