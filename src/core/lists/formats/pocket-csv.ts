/** Pocket's export as a table: `title,url,time_added,tags,status`. */
import type { ListExample, ListFormat, ListItem, Row } from '../list.ts';
import { termsIn, toItem } from '../values.ts';

const toPocketItem = (row: Row): ListItem =>
  toItem({
    href: row.get('url'),
    title: row.get('title'),
    tags: termsIn(row.get('tags') ?? '', '|'),
    savedAt: row.get('time_added'),
  });

function* read(rows: Iterable<Row>): Generator<ListItem> {
  for (const row of rows) yield toPocketItem(row);
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'table' && source.columns.includes('time_added')
      ? read(source.rows)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: 'title,url,time_added,tags,status\n"Tea, ""green""\nand black",https://news.example/a,1704067200,tea|long read,unread\nhttps://news.example/b,https://news.example/b,1704153600,,archive\n',
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'Tea, "green" and black',
          tags: ['tea', 'long read'],
          savedAt: '2024-01-01T00:00:00+00:00',
        },
        {
          url: 'https://news.example/b',
          title: 'https://news.example/b',
          savedAt: '2024-01-02T00:00:00+00:00',
        },
      ],
      refused: [],
    },
  },
];
