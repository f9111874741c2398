/** Raindrop's export: `id,title,note,excerpt,url,folder,tags,created,…`, folders as `Outer / Inner`. */
import type { ListExample, ListFormat, ListItem, Row } from '../list.ts';
import { termsIn, toItem } from '../values.ts';

function* read(rows: Iterable<Row>): Generator<ListItem> {
  for (const row of rows) {
    const folder = row.get('folder') ?? '';
    yield toItem({
      href: row.get('url'),
      title: row.get('title'),
      tags: termsIn(row.get('tags') ?? ''),
      categories: folder === 'Unsorted' ? [] : folder.split(' / '),
      savedAt: row.get('created'),
    });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'table' &&
    ['excerpt', 'folder', 'created'].every((name) => source.columns.includes(name))
      ? read(source.rows)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,First,,"An excerpt, long",https://news.example/a,News / Asia,"tea, long read",2024-01-01T08:30:00.123Z,,,false\n2,Second,,,https://news.example/b,Unsorted,,2024-01-02T00:00:00.000Z,,,true\n',
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long read'],
          categories: ['News', 'Asia'],
          savedAt: '2024-01-01T08:30:00+00:00',
        },
        { url: 'https://news.example/b', title: 'Second', savedAt: '2024-01-02T00:00:00+00:00' },
      ],
      refused: [],
    },
  },
];
