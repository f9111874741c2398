/** Another page of a site comes from its own origin alone, as HTML, in the encoding that it has. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchPage } from '../../src/platform/fetch-page.ts';

const ORIGIN = 'https://news.example.org';
const LIMITS = { bytes: 1_000, ms: 1_000 };
const asked: { readonly url: string; readonly init: RequestInit }[] = [];

const answer = (body: BodyInit, type: string, url?: string, status = 200): void => {
  vi.stubGlobal('fetch', async (asking: string, init: RequestInit) => {
    asked.push({ url: asking, init });
    const response = new Response(body, { status, headers: { 'content-type': type } });
    return Object.defineProperty(response, 'url', { value: url ?? asking });
  });
};

const get = (path: string, usual = 'utf-8') =>
  fetchPage(new URL(path, ORIGIN).href, ORIGIN, usual, LIMITS);

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(console, 'info').mockReturnValue(undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks no other origin, and lets no redirect lead to one', async () => {
  answer('<p>x</p>', 'text/html');
  for (const url of [
    'https://other.example/2',
    'http://news.example.org/2',
    '//news.example.org:8443/2',
  ])
    expect(await get(url)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await get('/story/2')).toBe('<p>x</p>');
  expect(asked.map(({ init }) => init)).toMatchObject([
    { mode: 'same-origin', credentials: 'same-origin' },
  ]);
  answer('<p>x</p>', 'text/html', 'https://other.example/2');
  expect(await get('/story/2')).toBeUndefined();
});

it('takes pages, and neither other files, errors, nor what is too large', async () => {
  answer('{}', 'application/json');
  expect(await get('/2')).toBeUndefined();
  answer('<p>gone</p>', 'text/html', undefined, 404);
  expect(await get('/2')).toBeUndefined();
  answer('x'.repeat(2_000), 'text/html');
  expect(await get('/2')).toBeUndefined();
});

it.each([
  ['its header', 'text/html; charset=gbk', [], 'utf-8'],
  ['its head', 'text/html', [...Buffer.from('<meta charset="gbk">')], 'utf-8'],
  ['the page it belongs to', 'text/html', [], 'gbk'],
])('reads the encoding of %s', async (_name, type, head, usual) => {
  answer(Uint8Array.from([...head, 0xd6, 0xd0]), type);
  expect(await get('/2', usual)).toMatch(/中$/);
});
