/** Any other JSON: URLs in a list, or objects that have one, wherever the list of them lies. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { isRecord, termsIn, toItem } from '../values.ts';

const URLS = ['url', 'href', 'link', 'uri'];
const TITLES = ['title', 'name', 'description'];
const TAGS = ['tags', 'labels', 'keywords'];
const TIMES = ['savedAt', 'saved_at', 'createdAt', 'created_at', 'created', 'time', 'date'];

type Thing = Readonly<Record<string, unknown>>;
const first = (thing: Thing, keys: readonly string[]): unknown =>
  keys.map((key) => (Object.hasOwn(thing, key) ? thing[key] : undefined)).find(Boolean);

function* tagsOf(tags: unknown): Generator<unknown> {
  if (typeof tags === 'string') yield* termsIn(tags, /[,;\s]+/);
  for (const one of Array.isArray(tags) ? tags : [])
    yield isRecord(one) ? first(one, ['name', 'label', 'title']) : one;
}

/** Breadth first, so that the order is the file's and a deep file needs no deep stack. */
function* read(value: unknown): Generator<ListItem> {
  const open: unknown[] = [value];
  for (let n = 0; n < open.length; n++) {
    const next = open[n];
    open[n] = undefined;
    if (Array.isArray(next)) for (const one of next) open.push(one);
    else if (typeof next === 'string') yield { href: next };
    else if (isRecord(next)) {
      const href = first(next, URLS);
      if (typeof href === 'string')
        yield toItem({
          href,
          title: first(next, TITLES),
          tags: tagsOf(first(next, TAGS)),
          savedAt: first(next, TIMES),
        });
      else for (const inner of Object.values(next)) if (typeof inner === 'object') open.push(inner);
    }
  }
}

const format: ListFormat = {
  isGeneral: true,
  read: (source) => (source.kind === 'json' ? read(source.value) : undefined),
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: '["https://news.example/a", "not one", 7]',
    list: {
      urls: [{ url: 'https://news.example/a' }],
      refused: [{ why: 'not-a-url', count: 1, samples: ['not one'] }],
    },
  },
  {
    // Pinboard.
    text: JSON.stringify([
      {
        href: 'https://news.example/a',
        description: 'First',
        extended: '',
        time: '2024-01-01T08:30:00Z',
        shared: 'yes',
        toread: 'no',
        tags: 'tea long-read',
      },
    ]),
    list: {
      urls: [
        {
          url: 'https://news.example/a',
          title: 'First',
          tags: ['tea', 'long-read'],
          savedAt: '2024-01-01T08:30:00+00:00',
        },
      ],
    },
  },
  {
    text: '{"data": {"links": [{"url": "https://news.example/a", "tags": [{"name": "tea"}]}]}}',
    list: { urls: [{ url: 'https://news.example/a', tags: ['tea'] }] },
  },
];
