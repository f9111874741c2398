/** Articles in eight languages, split in eight ways, come together word for word. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Words } from './languages.ts';
import { PATTERNS, siteOf } from './patterns.ts';
import { linesOf, paragraphsOf, readAllPages } from './site.ts';

const patterns = Object.entries(PATTERNS);
const languages = Object.entries(LANGUAGES);

/** Each pattern in three languages, each language in three patterns: all of them take a minute. */
const pairs = patterns.flatMap(([name, pattern], n) =>
  [n, n + 3, n + 6].map((at) => {
    const [language = '', words] = languages[at % languages.length] ?? [];
    if (!words) throw new Error('no words');
    return [name, language, pattern, words] as const;
  }),
);

const count = (of: number): readonly number[] => Array.from({ length: of }, (_, n) => n + 1);

it.each(pairs)('%s, %s: joined word for word', (_name, _language, pattern, words) => {
  const { pages, url } = pattern;
  const { joined, first } = readAllPages(siteOf(pattern, words), url(1));
  expect(first.doubts).toContain('one-page-of-many');
  const text = count(pages).flatMap((n) => paragraphsOf(words, n));
  const lines = linesOf(joined.html);
  expect(lines.filter((line) => text.includes(line))).toEqual(text);
  const around = lines.filter((line) => !text.includes(line));
  expect(new Set(around).size).toBe(around.length);
  expect(around).not.toContain(words.title);
  const known = [words.standfirst, words.caption, words.teaser, words.author];
  expect(around.filter((line) => !known.includes(line) && !line.endsWith('/ferry.jpg'))).toEqual(
    [],
  );
  expect(joined.doubts).not.toContain('one-page-of-many');
  expect(joined.pages).toEqual({ of: pages, read: count(pages) });
  expect(joined).toMatchObject({ title: words.title, url: first.url, id: 'joined' });
});

describe('from the last page on', () => {
  const words = LANGUAGES.de as Words;
  // The others lead only forward.
  const ways = patterns.filter(([, { back }]) => back);

  it.each(ways)('%s: the same, under the URL of the first page', (_name, pattern) => {
    const { pages, url } = pattern;
    const site = siteOf(pattern, words);
    const fromFirst = readAllPages(site, url(1)).joined;
    const { joined } = readAllPages(site, url(pages));
    expect(joined.url).toBe(fromFirst.url);
    expect(linesOf(joined.html)).toEqual(linesOf(fromFirst.html));
    expect(joined.pages).toEqual(fromFirst.pages);
  });
});
