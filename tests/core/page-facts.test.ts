/** What a page states is read whole, and a hostile page gets nothing out of it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/core/metadata/index.ts';
import { toPageFacts } from '../../src/core/page/page-facts.ts';

const AT = '2024-05-10T12:00:00+02:00';
const URL_HERE = 'https://example.org/city/story';
const facts = (html: string) =>
  toPageFacts(new JSDOM(html, { url: URL_HERE }).window.document, URL_HERE, AT);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('base', () => {
  it.each([
    ['', URL_HERE],
    ['<base href="/other/">', 'https://example.org/other/'],
    ['<base href="javascript:alert(1)">', URL_HERE],
  ])('%s', (head, base) => expect(facts(head).base).toBe(base));
});

describe('meta', () => {
  it('keeps every content under each lower-case name, in document order', () => {
    const { meta } = facts(
      '<meta property="article:tag" content="a"><meta property="Article:Tag" content="b"><meta name="x" itemprop="y" content=" z "><meta name="empty" content=" ">',
    );
    expect([...meta]).toEqual([
      ['article:tag', ['a', 'b']],
      ['x', ['z']],
      ['y', ['z']],
    ]);
  });
});

describe('JSON-LD', () => {
  const names = (html: string) => facts(html).jsonLd.map((node) => node.name);

  it.each([
    ['an array', '[{"name":"a"},{"name":"b"}]', ['a', 'b']],
    [
      'a graph',
      '{"@context":"x","@graph":[{"name":"a"},{"name":"b","@graph":[{"name":"c"}]}]}',
      ['a', 'b', 'c'],
    ],
    ['a comment around it', '<!-- {"name":"a"} -->', ['a']],
    ['CDATA marks', '//<![CDATA[\n{"name":"a"}\n//]]>', ['a']],
    ['text after it', '{"name":"a"}; window.x = 1', ['a']],
    ['two values', '{"name":"a"}\n{"name":"b"}', ['a', 'b']],
    ['a line break in a string', '{"name":"a\nb"}', ['a b']],
    ['a trailing comma', '{"name":"a",}', ['a']],
    ['a brace in a string', '{"name":"a}"} x', ['a}']],
    ['nonsense', '{name: a', []],
    ['a text', '"a"', []],
  ])('reads %s', (_what, json, expected) => expect(names(ld(json))).toEqual(expected));

  it('keeps the order of the document', () => {
    expect(names(ld('{"name":"a"}') + ld('{"name":"b"}'))).toEqual(['a', 'b']);
  });

  it('pollutes no prototype', () => {
    const data = ld(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","headline":"x","author":{"__proto__":{"name":"y"}}}',
    );
    const metas =
      '<meta name="__proto__" content="polluted"><meta property="constructor" content="x">';
    const page = facts(`${data}${metas}`);
    readClaims(page, page.document.body);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('stands any type of value', () => {
    const values = [
      '5',
      'null',
      'true',
      '"x"',
      '[]',
      '{}',
      '[[["x"]]]',
      '{"@value":5}',
      '{"@id":"#self"}',
      '[null,{"name":{"name":["x"]}}]',
    ];
    const keys =
      'headline author creator publisher datePublished articleSection keywords image inLanguage mainEntityOfPage wordCount articleBody isAccessibleForFree breadcrumb itemListElement'.split(
        ' ',
      );
    for (const value of values) {
      const fields = keys.map((key) => `"${key}":${value}`).join(',');
      const page = facts(
        ld(
          `{"@id":"#self","@type":["NewsArticle","BreadcrumbList","WebPage"],"name":"n",${fields}}`,
        ),
      );
      for (const claims of Object.values(readClaims(page, page.document.body)))
        for (const claim of Object.values(claims)) expect(claim).not.toBeNull();
    }
  });
});

describe('a hostile page', () => {
  it.each([
    ['deep JSON', ld('['.repeat(50_000) + ']'.repeat(50_000))],
    ['broken deep JSON', ld('{"a":'.repeat(50_000))],
    ['many values', ld('{}x'.repeat(100_000))],
    ['spaces in JSON', ld(`{"a":1${' '.repeat(300_000)}x`)],
    ['many commas in JSON', ld(`[${',   '.repeat(100_000)}`)],
    ['a long title', `<title>${'a - '.repeat(50_000)}</title><h1>${'a - '.repeat(50_000)}</h1>`],
    ['many metas', '<meta name="author" content="By and by, By and By">'.repeat(1_000)],
    ['entities', `<meta name="description" content="${'&amp;amp;'.repeat(50_000)}">`],
    ['open tags', `<meta name="description" content="${'<b '.repeat(50_000)}">`],
    [
      'brackets in a byline',
      `<h1>A headline here</h1><div class="byline">By ${'('.repeat(50_000)}</div>`,
    ],
    ['a wall of names', `<h1>A headline here</h1><p>${'Ann Onym and '.repeat(20_000)}</p>`],
    ['many headings', '<h2>A headline here</h2>'.repeat(1_000)],
    ['many dates', `<h1>A headline here</h1>${'<span>1 May 2024</span>'.repeat(1_000)}`],
  ])('%s is read before the time of the test is up', (_what, html) => {
    const page = facts(html);
    expect(readClaims(page, page.document.body)).toBeTypeOf('object');
    expect(toPageFacts(page.document, URL_HERE, AT).url).toBe(URL_HERE);
  });
});
