/** URLs one a line, with or without their titles; links in Markdown; lines that begin with `#` are remarks. */
import type { ListExample, ListFormat, ListItem } from '../list.ts';
import { toItem } from '../values.ts';
import { withScheme } from '../with-scheme.ts';

const LINK =
  /\[([^[\]]{0,500})\]\(\s*<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?[^()]{0,200}\)/gi;
const URLS = /https?:\/\/[^\s<>"]+/gi;
/** What closes a sentence or a bracket around a URL. */
const CLOSERS = /[.,;:!?'’”」』。，；！？、)\]]+$/;

const trimUrl = (written: string): string => {
  const url = written.replace(CLOSERS, '');
  // A bracket that the URL opened itself belongs to it.
  const rest = written.slice(url.length);
  return rest.startsWith(')') && url.split('(').length > url.split(')').length ? `${url})` : url;
};

/** A host and its path, maybe with a title behind; what is no URL is reported as it stands. */
function bareItem(line: string): ListItem {
  const [first = '', ...title] = line.split(/\s+/);
  // "Node.js is a program" is a sentence.
  const isUrl = title.length === 0 || /^www\.|\//i.test(first);
  const href = isUrl ? withScheme(first) : line;
  return href === first || !isUrl ? { href: line } : toItem({ href, title: title.join(' ') });
}

function* itemsOf(line: string): Generator<ListItem> {
  let links = 0;
  for (const [, title, href] of line.matchAll(LINK)) {
    links += 1;
    yield toItem({ href, title });
  }
  if (links) return;
  const urls = line.match(URLS) ?? [];
  if (!urls.length) yield bareItem(line);
  else if (urls.length > 1) for (const url of urls) yield { href: trimUrl(url) };
  else {
    const [url = ''] = urls;
    const [before = '', behind = ''] = line.split(url);
    const title = [before, behind].map((part) =>
      part.replace(/^[\s<>"*+|–—-]+|[\s<>"|:–—-]+$/g, ''),
    );
    const bare = before.trim() === '' && behind.trim() === '';
    yield toItem({ href: bare ? url : trimUrl(url), title: title.filter(Boolean).join(' ') });
  }
}

function* read(text: string): Generator<ListItem> {
  for (const [written] of text.matchAll(/[^\r\n]+/g)) {
    const line = written.trim();
    if (line && !/^#(?:[^#]|$)/.test(line)) yield* itemsOf(line.slice(0, 20_000));
  }
}

const format: ListFormat = {
  isGeneral: true,
  read: (source) => (source.kind === 'lines' ? read(source.text) : undefined),
};
export default format;

export const examples: readonly ListExample[] = [
  {
    text: [
      '# What to read',
      'https://news.example/a?utm_source=mail',
      '',
      'https://news.example/b   The second one',
      'The third: https://news.example/c.',
      '- [The *fourth*](https://news.example/d_(e) "tip")',
      '<https://news.example/f>',
      'https://news.example/a',
      'news.example/g',
      'www.news.example  The main page',
      'Node.js is a program',
      'me@news.example',
      'index.html',
      'ftp://news.example/h',
      'https://zh.example/文章 与 https://zh.example/二。',
    ].join('\r\n'),
    list: {
      urls: [
        { url: 'https://news.example/a?utm_source=mail' },
        { url: 'https://news.example/b', title: 'The second one' },
        { url: 'https://news.example/c', title: 'The third' },
        { url: 'https://news.example/d_(e)', title: 'The *fourth*' },
        { url: 'https://news.example/f' },
        { url: 'https://news.example/g' },
        { url: 'https://www.news.example/', title: 'The main page' },
        { url: 'https://zh.example/%E6%96%87%E7%AB%A0' },
        { url: 'https://zh.example/%E4%BA%8C' },
      ],
      repeated: 1,
      refused: [
        {
          why: 'not-a-url',
          count: 3,
          samples: ['Node.js is a program', 'me@news.example', 'index.html'],
        },
        { why: 'other-scheme', count: 1, samples: ['ftp://news.example/h'] },
      ],
    },
  },
  { text: '', list: { urls: [], refused: [] } },
];
