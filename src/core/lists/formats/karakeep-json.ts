/** The export of Karakeep, once Hoarder: `{ bookmarks: [{ content: { type, url } }] }`. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { isRecord, recordsOf, toItem } from '../values.ts';

const bookmarksOf = (value: unknown): ReturnType<typeof recordsOf> =>
  isRecord(value) ? recordsOf(value.bookmarks) : [];

type ListNames = ReadonlyMap<unknown, { readonly name: unknown; readonly parent: unknown }>;

/** Lists by their ids, which lie in one another. */
const namesOf = (value: unknown): ListNames =>
  new Map(
    recordsOf(isRecord(value) ? value.lists : undefined).map(({ id, name, parentId }) => [
      id,
      { name, parent: parentId },
    ]),
  );

function pathOf(lists: ListNames, id: unknown): unknown[] {
  const path: unknown[] = [];
  // A list that lies in itself must not be followed for ever.
  for (let at = lists.get(id); at && path.length < 20; at = lists.get(at.parent))
    path.unshift(at.name);
  return path;
}

function* read(value: unknown): Generator<ListItem> {
  const names = namesOf(value);
  for (const { content, title, tags, createdAt, lists } of bookmarksOf(value)) {
    const [list] = Array.isArray(lists) ? lists : [];
    yield toItem({
      href: isRecord(content) ? content.url : undefined,
      title: title || (isRecord(content) ? (content.title ?? content.text) : ''),
      tags: Array.isArray(tags) ? tags : [],
      categories: pathOf(names, list),
      savedAt: createdAt,
    });
  }
}

const format: ListFormat = {
  read: (source) =>
    source.kind === 'json' && bookmarksOf(source.value).some((one) => 'content' in one)
      ? read(source.value)
      : undefined,
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: JSON.stringify({
      bookmarks: [
        {
          createdAt: 1704067200,
          title: 'First',
          tags: ['tea', 'long read'],
          content: { type: 'link', url: 'https://news.example/a' },
          note: null,
          archived: false,
          lists: ['l2'],
        },
        { createdAt: 1704067200, title: null, tags: [], content: { type: 'text', text: 'Milk' } },
        { createdAt: 1704067200, title: 'Gone', tags: [], content: null },
      ],
      lists: [
        { id: 'l1', name: 'News', parentId: null },
        { id: 'l2', name: 'Asia', parentId: 'l1' },
      ],
    }),
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long read'],
          categories: ['News', 'Asia'],
          savedAt: '2024-01-01T00:00:00+00:00',
        },
      ],
      refused: [{ why: 'no-url', count: 2, samples: ['Milk', 'Gone'] }],
    },
  },
];
