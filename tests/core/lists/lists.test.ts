/** Every format of lists reads its examples exactly as shown, and no other takes them for its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeList } from '../../../src/core/lists/decode-list.ts';
import { listFormats } from '../../../src/core/lists/formats/index.ts';
import type { ListExample } from '../../../src/core/lists/list.ts';
import { tagsIn } from '../../../src/core/lists/markup.ts';
import { readList } from '../../../src/core/lists/read-list.ts';
import { refusedLines } from '../../../src/core/lists/refused-lines.ts';
import { toSource } from '../../../src/core/lists/source.ts';
import { cellsIn } from '../../../src/core/lists/table.ts';
import { toTimestamp } from '../../../src/core/lists/values.ts';
import { toRegistry } from '../../../src/core/registry.ts';

const modules = import.meta.glob<readonly ListExample[]>(
  ['../../../src/core/lists/formats/*.ts', '!**/index.ts'],
  { eager: true, import: 'examples' },
);
const examples = toRegistry(modules);

it('has examples for every one of them', () => {
  expect([...examples.keys()]).toEqual([...listFormats.keys()]);
});

describe.each([...examples])('%s', (id, own) => {
  it('has examples', () => expect(own.length).toBeGreaterThan(0));

  it.each(own.map((example, n) => [n, example] as const))('example %i', (_n, { text, list }) => {
    const read = readList(text);
    expect(read).toEqual({ ...read, format: id, ...list });
  });

  it.each(own.map((example, n) => [n, example] as const))(
    'example %i is in one format alone',
    (_n, { text }) => {
      const isGeneral = (name: string): boolean => listFormats.get(name)?.isGeneral === true;
      const takers = [...listFormats].flatMap(([name, { read }]) =>
        read(toSource(text)) ? [name] : [],
      );
      expect(takers.filter((name) => isGeneral(name) === isGeneral(id))).toEqual([id]);
    },
  );
});

describe('a list', () => {
  it('resolves relative URLs where its own is known', () => {
    const feed = '<feed><entry><link href="/b"/></entry></feed>';
    expect(readList(feed, { base: 'https://news.example/feed/' }).urls).toEqual([
      { url: 'https://news.example/b' },
    ]);
  });

  it('knows a page again by what tracks, and apart by what an app shows', () => {
    const lines = ['a?utm_source=x', 'a', 'a#part', 'a#!/one', 'a#!/two', 'a?id=1'];
    const list = readList(lines.map((line) => `https://news.example/${line}`).join('\n'));
    expect(list.urls.map(({ url }) => url.slice(21))).toEqual([
      'a?utm_source=x',
      'a#!/one',
      'a#!/two',
      'a?id=1',
    ]);
    expect(list.repeated).toBe(2);
  });

  it.each([
    ['example.org/a', 'https://example.org/a'],
    ['www.example.org', 'https://www.example.org/'],
    ['例子.中国/新闻', 'https://xn--fsqu00a.xn--fiqs8s/%E6%96%B0%E9%97%BB'],
    ['example.org:8080/a?b#c', 'https://example.org:8080/a?b#c'],
    ['feed.example/rss.xml', 'https://feed.example/rss.xml'],
    ['localhost:8080/a', undefined],
    ['rss.xml', undefined],
    ['3.14', undefined],
    ['mailto:me@example.org', undefined],
  ])('takes %s for %s', (line, url) => expect(readList(line).urls[0]?.url).toBe(url));

  it('leaves the lines to be mended in which there is no page', () => {
    const lines = [
      '# To read',
      'https://a.example/1',
      'nothing',
      'a.example/2',
      'ftp://a.example/',
    ];
    expect(refusedLines(lines.join('\r\n'))).toBe('nothing\nftp://a.example/');
    expect(refusedLines('url\nnothing')).toBe('');
  });

  it('holds no name and password', () => {
    expect(readList('https://me:secret@news.example/a').urls).toEqual([
      { url: 'https://news.example/a' },
    ]);
  });

  it('refuses what is too long, and shows only its beginning', () => {
    const { urls, refused } = readList(`https://news.example/${'a'.repeat(10_000)}`);
    expect(urls).toEqual([]);
    expect(refused).toMatchObject([{ why: 'too-long', count: 1 }]);
    expect(refused[0]?.samples[0]).toHaveLength(120);
  });

  it('accounts for each line', () => {
    const part = fc.constantFrom('https://a.example/', 'b', 'ftp://c/', 'http://', '#', '\\', '<');
    const line = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = ['https://first.example/', ...lines].join('\n');
        const { urls, refused, repeated } = readList(text);
        const known = urls.length + repeated + refused.reduce((sum, { count }) => sum + count, 0);
        const items = lines.filter((one) => !/^#(?!#)/.test(one));
        expect(known).toBeGreaterThanOrEqual(items.length + 1);
      }),
    );
  });
});

it.each([
  ['1704067200', '2024-01-01T00:00:00+00:00'],
  [1704067200123, '2024-01-01T00:00:00+00:00'],
  ['2024-01-01T08:30:00.123456+0530', '2024-01-01T08:30:00+05:30'],
  ['2024-01-01 08:30', '2024-01-01T08:30:00+00:00'],
  ['2024-01-01', '2024-01-01'],
  ['Mon, 01 Jan 2024 08:30:00 GMT', '2024-01-01T08:30:00+00:00'],
  ['2024-13-41', undefined],
  ['0', undefined],
  ['soon', undefined],
  [null, undefined],
])('%j is the time %j', (written, time) => expect(toTimestamp(written)).toBe(time));

it('reads any table that it could have written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' b', '茶') });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
      const text = rows.map((row) => row.map(quote).join(',')).join('\r\n');
      expect([...cellsIn(text, ',')]).toEqual(rows.map((row) => row.map((one) => one.trim())));
    }),
  );
});

it.each([
  ['<?xml version="1.0" encoding="gb2312"?><a>', [0xd0, 0xc2, 0xce, 0xc5], '新闻'],
  ['<meta charset=big5><a>', [0xb7, 0x73, 0xbb, 0x44], '新聞'],
  ['<?xml encoding="UTF-16"?>', [0xc3, 0xa9], 'é'],
  ['<?xml encoding="nonsense"?>', [0xc3, 0xa9], 'é'],
  ['charset=gb2312 in a list of lines', [0xc3, 0xa9], 'é'],
])('decodes what begins with %s', (head, bytes, text) => {
  expect(decodeList(new Uint8Array([...Buffer.from(head), ...bytes]))).toBe(head + text);
});

it('decodes what programs of Windows write', () => {
  expect(decodeList(new Uint8Array(Buffer.from('\uFEFFurl\né', 'utf16le')))).toBe('url\né');
});

describe('hostile markup', () => {
  it.each([
    ['an attribute that never ends', `<a href="${'x" b="'.repeat(200_000)}`],
    ['comments that never end', '<!--'.repeat(200_000)],
    ['declarations', '<!DOCTYPE x ['.repeat(200_000)],
    ['open brackets', '<'.repeat(500_000)],
    ['blanks in a tag', `<a${' '.repeat(500_000)}`],
    ['names without values', `<a ${'b '.repeat(300_000)}>`],
    ['text that begins again and again', '<![CDATA['.repeat(200_000)],
    ['tags in tags', '<dl>'.repeat(200_000)],
    ['equals', `<a b${' ='.repeat(300_000)}`],
  ])('%s is read before the time of the test is up', (_name, text) => {
    let count = 0;
    for (const _ of tagsIn(text)) count += 1;
    expect(count).toBeLessThan(1_000_000);
  });

  it.each([
    ['lines of brackets', '[('.repeat(100_000)],
    ['a line of URLs', 'https://a.example/ '.repeat(20_000)],
    ['quotes in a table', `url,b\n${'"'.repeat(300_000)}`],
    ['a deep list', `${'['.repeat(5000)}"https://a.example/"${']'.repeat(5000)}`],
    ['feeds in feeds', `<rss>${'<item><link>'.repeat(50_000)}`],
    ['one item of many fields', `<rss><item>${'<link>a</link>'.repeat(100_000)}`],
  ])('%s is read before the time of the test is up', (_name, text) => {
    expect(readList(text).format).not.toBe('');
  });
});

it('reads a hundred thousand bookmarks', () => {
  const row = (n: number): string =>
    `<DT><A HREF="https://n${n % 20}.example/${n}" ADD_DATE="1704067200" TAGS="a,b">Page ${n}</A>`;
  const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${Array.from({ length: 100_000 }, (_, n) => row(n)).join('\n')}</DL>`;
  expect(readList(text).urls).toHaveLength(100_000);
});
