/** Lists become pages: each once, with what the list says, and what was left out said. */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { settingsOf } from '../../src/cli/page-settings.ts';
import { looksLikeList } from '../../src/cli/read-sources.ts';
import { settingsFor } from '../../src/cli/settings.ts';
import { gather, type Reader } from '../../src/cli/sources.ts';
import { toText } from '../../src/cli/web.ts';
import { readList } from '../../src/core/lists/read-list.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

const SITEMAP = (body: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</urlset>`;
const LISTS: Readonly<Record<string, string>> = {
  'urls.txt': 'https://a.example/1\nhttps://a.example/2?utm_source=x\nftp://a.example/3\n',
  'map.xml': SITEMAP(
    '<url><loc>https://a.example/old</loc><lastmod>2020-01-01</lastmod></url>' +
      '<url><loc>https://a.example/new</loc><lastmod>2026-01-01</lastmod></url>' +
      '<url><loc>https://a.example/undated</loc></url>',
  ),
  'index.xml':
    '<sitemapindex><sitemap><loc>https://a.example/map.xml</loc></sitemap>' +
    '<sitemap><loc>https://a.example/gone.xml</loc></sitemap></sitemapindex>',
};

const reader: Reader = {
  page: (name) =>
    name in LISTS ? undefined : { url: name, ...(name.includes('local') ? { file: name } : {}) },
  async list(name) {
    const text = LISTS[name.replace('https://a.example/', '')];
    if (text === undefined) throw new Error(`${name} could not be fetched: HTTP 404.`);
    return readList(text, { base: 'https://a.example/' });
  },
};
const argument = (name: string) => ({ as: 'argument' as const, name });

it('takes each page once, whichever way it is named', async () => {
  const { entries, files, remarks, isWhole } = await gather(
    ['https://a.example/2', 'urls.txt', 'https://localhost/local.html'].map(argument),
    reader,
  );
  expect(entries.map(({ url }) => url)).toEqual([
    'https://a.example/2',
    'https://a.example/1',
    'https://localhost/local.html',
  ]);
  expect(files).toHaveLength(1);
  expect(remarks).toEqual([expect.stringContaining('neither http nor https')]);
  expect(isWhole).toBe(true);
});

it('follows an index, goes on without what cannot be had, and says so', async () => {
  const { entries, remarks, isWhole } = await gather(
    [{ as: 'list', name: 'index.xml' }],
    reader,
    '2024-01-01',
  );
  expect(entries.map(({ url }) => url)).toEqual([
    'https://a.example/new',
    'https://a.example/undated',
  ]);
  expect(remarks).toEqual([
    'https://a.example/gone.xml could not be fetched: HTTP 404.',
    '1 left out that are dated before 2024-01-01.',
  ]);
  expect(isWhole).toBe(false);
});

it('does not go on where the list itself cannot be had', async () => {
  await expect(gather([{ as: 'list', name: 'gone.xml' }], reader)).rejects.toThrow('HTTP 404');
});

it.each([
  ['<!doctype html><html><p>An article', false],
  ['<?xml version="1.0"?><!DOCTYPE html><html>', false],
  ['%PDF-1.7', false],
  ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', true],
  ['<!DOCTYPE html><html><head><title>Pocket Export</title>', true],
  ['\uFEFF<?xml version="1.0"?>\n<rss version="2.0">', true],
  ['<rdf:RDF xmlns:rdf="x">', true],
  ['https://a.example/1\n', true],
  ['<https://a.example/1>\n', true],
  ['url,title\nhttps://a.example,A', true],
  ['[{"url":"https://a.example"}]', true],
])('%j: a list is %s', (head, is) => expect(looksLikeList(head)).toBe(is));

it.each([
  ['utf-8', new TextEncoder().encode('剪报')],
  ['utf-16', new Uint8Array([0xff, 0xfe, 0x6a, 0x52, 0xa5, 0x62])],
  [
    'gb2312',
    Buffer.concat([Buffer.from('<?xml encoding="gb2312"?>'), Buffer.from('bcf4b1a8', 'hex')]),
  ],
  ['gzip', gzipSync('剪报')],
])('reads a list in %s', (_, bytes) => expect(toText(bytes)).toMatch(/剪报$/));

it('puts folders and tags of a list into the note, and no placeholders', () => {
  const settings = { ...DEFAULT_SETTINGS, categories: ['All'], tags: ['t'] };
  const page = { url: 'u', categories: ['News', 'World {title}'], tags: ['t', ' a  b '] };
  expect(settingsOf(settings, page)).toMatchObject({
    categories: ['All', 'News › World title'],
    tags: ['t', 'a b'],
  });
  expect(settingsOf(settings, { url: 'u' })).toBe(settings);
});

const RULE = { site: 'a.example', categories: ['R'], tags: [], destination: 'obsidian' };

it('saves with exported settings, into the archive and nowhere else', () => {
  const exported = JSON.stringify({
    ...DEFAULT_SETTINGS,
    profile: 'hugo',
    destination: 'webhook',
    sites: [RULE],
    history: [],
  });
  const wanted = { exported, profile: undefined, categories: undefined, rules: [] };
  const settings = settingsFor(wanted);
  expect(settings).toMatchObject({ profile: 'hugo', categories: ['{section}'], library: false });
  expect(settings.destination).toBeUndefined();
  expect(settings.sites).toEqual([{ site: 'a.example', categories: ['R'], tags: [] }]);
  expect(settingsFor({ ...wanted, profile: 'hexo', categories: ['X'] })).toMatchObject({
    profile: 'hexo',
    categories: ['X'],
  });
  expect(() => settingsFor({ ...wanted, exported: '{"version":1' })).toThrow('--rules');
  expect(() => settingsFor({ ...wanted, exported: '{}' })).toThrow('--rules');
});
