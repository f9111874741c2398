/** Instapaper's export: `URL,Title,Selection,Folder,Timestamp`, lately with `Tags`. */
import type { ListExample, ListFormat, ListItem, Row } from '../list.ts';
import { termsIn, toItem } from '../values.ts';

/** Where an article stands in reading, and no folder of the user's. */
const OWN_FOLDERS = new Set(['unread', 'archive', 'starred']);

function* read(rows: Iterable<Row>): Generator<ListItem> {
  for (const row of rows) {
    const folder = row.get('folder') ?? '';
    yield toItem({
      href: row.get('url'),
      title: row.get('title'),
      tags: termsIn(row.get('tags') ?? ''),
      categories: OWN_FOLDERS.has(folder.toLowerCase()) ? [] : [folder],
      savedAt: row.get('timestamp'),
    });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'table' &&
    ['selection', 'folder', 'timestamp'].every((name) => source.columns.includes(name))
      ? read(source.rows)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: 'URL,Title,Selection,Folder,Timestamp,Tags\r\nhttps://news.example/a,First,,Unread,1704067200,"[""tea"",""long, read""]"\r\nhttps://news.example/b,Second,"some text",Politics,1704153600,[]\r\ninstapaper://private-content/1,A letter,,Archive,1704153600,[]\r\n',
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long, read'],
          savedAt: '2024-01-01T00:00:00+00:00',
        },
        {
          url: 'https://news.example/b',
          title: 'Second',
          categories: ['Politics'],
          savedAt: '2024-01-02T00:00:00+00:00',
        },
      ],
      refused: [{ why: 'other-scheme', count: 1, samples: ['instapaper://private-content/1'] }],
    },
  },
];
