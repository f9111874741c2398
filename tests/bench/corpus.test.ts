/** What the benchmarks read: a corpus, and the part of it that is meant. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { narrow, openCorpus } from './corpus/corpus.ts';
import { decodePage } from './corpus/decode.ts';
import type { Truth } from './corpus/truth.ts';

const page = (id: string, set: string): Truth => ({ id, set, url: `https://news.example/${id}` });
const pages = [page('x-1', 'x'), page('y-1', 'y'), page('x-2', 'x'), page('y-2', 'y')];

describe('a corpus is narrowed', () => {
  test.each([
    [{}, ['x-1', 'y-1', 'x-2', 'y-2']],
    [{ set: 'y' }, ['y-1', 'y-2']],
    [{ set: 'y,x', limit: '1' }, ['x-1', 'y-1']],
    [{ only: 'x-2,y' }, ['y-1', 'x-2', 'y-2']],
  ])('by %j', (options, ids) => {
    expect(narrow(pages, options).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    [{ set: 'z' }, 'There is no set "z"; there are x, y.'],
    [{ limit: 'few' }, '--limit wants a number, not "few".'],
    [{ only: 'z' }, 'No page of the corpus is meant by these options.'],
  ])('and says of %j what is wrong with it', (options, sentence) => {
    expect(() => narrow(pages, options)).toThrow(sentence);
  });
});

describe('a page is decoded', () => {
  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  test.each([
    ['as UTF-8, whatever it says', Buffer.from('<meta charset=iso-8859-1>Größe'), 'Größe'],
    ['as it says', Buffer.from([...latin1('<meta charset="gbk">'), 0xd0, 0xc2]), '新'],
    ['as Western where it says nothing', latin1('Gr\xf6\xdfe \x93so\x94'), 'Größe “so”'],
    ['as Western where it says nonsense', latin1('<meta charset=none>Gr\xf6\xdfe'), 'Größe'],
  ])('%s', (_name, bytes, text) => {
    expect(decodePage(bytes).replace(/<[^>]*>/, '')).toBe(text);
  });
});

describe('a folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    mkdirSync(path.join(folder, 'pages'));
    writeFileSync(path.join(folder, 'truth.json'), JSON.stringify([page('x-1', 'x')]));
    const html = '<meta http-equiv="refresh" content="0; url=/b"><p>One</p>';
    writeFileSync(path.join(folder, 'pages/x-1.html.gz'), gzipSync(html));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is opened, and its pages stay where they are', () => {
    const corpus = openCorpus({ corpus: folder });
    expect(corpus.pages.map((each) => corpus.sourceOf(each))).toEqual(['<p>One</p>']);
  });

  test('that is no corpus is refused in a sentence', () => {
    expect(() => openCorpus({ corpus: path.join(folder, 'pages') })).toThrow(/--corpus DIR/);
  });
});
