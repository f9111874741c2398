/** Any other table with a column of URLs; its other columns count where their names say what they hold. */
import type { ListExample, ListFormat, ListItem, Row } from '../list.ts';
import { URL_COLUMN } from '../table.ts';
import { termsIn, toItem } from '../values.ts';
import { withScheme } from '../with-scheme.ts';

const TITLE = /^(?:title|name|headline|标题)$/;
const TAGS = /^(?:tags?|labels?|keywords?|标签)$/;
const FOLDER = /^(?:folder|category|categories|collection|分类)$/;
const SAVED =
  /^(?:created|created_at|createdat|date|date_added|added|saved|saved_at|savedat|time|timestamp)$/;

function* read(columns: readonly string[], rows: Iterable<Row>): Generator<ListItem> {
  const named = (pattern: RegExp): string => columns.find((name) => pattern.test(name)) ?? '';
  const [url, title, tags, folder, saved] = [URL_COLUMN, TITLE, TAGS, FOLDER, SAVED].map(named);
  const at = (row: Row, name = ''): string => row.get(name) ?? '';
  for (const row of rows)
    yield toItem({
      href: withScheme(at(row, url)),
      title: at(row, title),
      tags: termsIn(at(row, tags), /[,;|]/),
      categories: at(row, folder).split(/ ?[/>] ?/),
      savedAt: at(row, saved),
    });
}

const format: ListFormat = {
  isGeneral: true,
  read: (source) => (source.kind === 'table' ? read(source.columns, source.rows) : undefined),
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: '\uFEFFName;Link;Labels;Category;Added\r\n"Tea; green";https://news.example/a;tea, cake;News/Asia;2024-01-01\r\nNothing;;;;\r\n',
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'Tea; green',
          tags: ['tea', 'cake'],
          categories: ['News', 'Asia'],
          savedAt: '2024-01-01',
        },
      ],
      refused: [{ why: 'no-url', count: 1, samples: ['Nothing'] }],
    },
  },
  {
    text: 'url\nhttps://news.example/a\nhttps://news.example/b?x=1,2\nwww.news.example/c\n',
    list: {
      urls: [
        { url: 'https://news.example/a' },
        { url: 'https://news.example/b?x=1,2' },
        { url: 'https://www.news.example/c' },
      ],
      refused: [],
    },
  },
];
