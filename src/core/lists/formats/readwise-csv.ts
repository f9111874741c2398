/** Readwise Reader's export: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. */
import type { ListExample, ListFormat, ListItem, Row } from '../list.ts';
import { termsIn, toItem } from '../values.ts';

function* read(rows: Iterable<Row>): Generator<ListItem> {
  for (const row of rows)
    yield toItem({
      href: row.get('url'),
      title: row.get('title'),
      tags: termsIn(row.get('document tags') ?? ''),
      savedAt: row.get('saved date'),
    });
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'table' && source.columns.includes('saved date')
      ? read(source.rows)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
First,https://news.example/a,01h,"['tea', 'it\\'s long']",2024-01-01 08:30:05.123456+00:00,0.5,archive,True
Mail,mailto:reader-forwarded-email/1,01i,,2024-01-02 00:00:00+00:00,0,new,False
`,
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', "it's long"],
          savedAt: '2024-01-01T08:30:05+00:00',
        },
      ],
      refused: [{ why: 'other-scheme', count: 1, samples: ['mailto:reader-forwarded-email/1'] }],
    },
  },
];
