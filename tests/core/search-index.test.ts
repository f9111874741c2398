/** The search index finds what a walk through all texts finds, and knows damage where it reads it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/core/search/index/build.ts';
import { BLOCK, collect, has, noBits, pagesWith } from '../../src/core/search/index/pages.ts';
import { toQuestion } from '../../src/core/search/index/terms.ts';
import { matches, toNeedles } from '../../src/core/search/query.ts';
import { toSearchText } from '../../src/core/search/words.ts';

function indexOf(texts: readonly string[]) {
  const builder = createBuilder();
  for (const [n, text] of texts.entries()) builder.add(n, text);
  const pages = [...builder.pages()].flatMap((page) => page ?? []);
  const firsts = pages.map(({ first }) => first);
  const find = (query: string): number[] => {
    const needles = toNeedles(query);
    const questions = needles.map(toQuestion);
    const found = texts.map(() => true);
    for (const lookup of questions.flatMap(({ lookups }) => lookups)) {
      const bits = noBits();
      const range = pagesWith(firsts, lookup);
      for (const { bytes } of range ? pages.slice(range[0], range[1] + 1) : [])
        collect(bytes, lookup, bits);
      for (const n of found.keys()) found[n] &&= has(bits, n);
    }
    const vague = questions.filter(({ isVague }) => isVague).map(({ needle }) => needle);
    return texts.flatMap((text, n) => (found[n] && matches([text], vague) ? [n] : []));
  };
  return { find, pages };
}

const scan = (texts: readonly string[], query: string): number[] =>
  texts.flatMap((text, n) => (matches([text], toNeedles(query)) ? [n] : []));

const TEXTS = [
  'The lighthouse keeper of 1897, Ms Østergård',
  '新华社北京五月一日电，港口的灯塔重新点亮。',
  '共享充电宝涨价 across 3 provinces',
  '한국경제가 3분기에 성장했다',
  'ライトハウスの灯台守、灯台',
  'Ørsted’s light; lights; a b c',
  'ข่าวท่าเรือ and 𠮷野家',
  '',
].map((text) => toSearchText([text]));

describe('the search index', () => {
  it.each([
    ['light', [0, 5]],
    ['l', [0, 5]],
    ['lighthouses', []],
    ['塔重', [1]],
    ['灯', [1, 4]],
    ['重新点亮', [1]],
    ['灯塔点亮', []],
    ['充电 pro', [2]],
    ['경제', [3]],
    ['분기', [3]],
    ['oster', [0]],
    ['𠮷', [6]],
    ['ท่าเรือ', [6]],
    ['b', [5]],
    ['ライト 灯台', [4]],
  ])('finds %s in %j', (query, expected) => {
    expect(indexOf(TEXTS).find(query)).toEqual(expected);
    expect(scan(TEXTS, query)).toEqual(expected);
  });

  it('finds the same as a walk through all texts', () => {
    const word = fc.stringMatching(/^[abé一丁丂カー한]{1,5}$/);
    const line = fc.array(word, { maxLength: 12 }).map((words) => toSearchText(words));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.array(word, { maxLength: 3 }), (t, q) => {
        expect(indexOf(t).find(q.join(' '))).toEqual(scan(t, q.join(' ')));
      }),
      { numRuns: 150 },
    );
  });

  it('holds a whole block, on many pages, of frequent and of rare terms', () => {
    const texts = Array.from({ length: BLOCK }, (_, n) =>
      toSearchText([
        `every word${n} ${n % 7 ? '' : 'seventh'} 万${String.fromCharCode(0x4e00 + n)}`,
      ]),
    );
    const { find, pages } = indexOf(texts);
    expect(pages.length).toBeGreaterThan(8);
    for (const query of ['every', 'seventh', 'word12', 'wo', '万', '万万', `word${BLOCK - 1}`])
      expect(find(query)).toEqual(scan(texts, query));
  });

  it('tells a page that is damaged', () => {
    const [page] = indexOf(TEXTS).pages;
    const bytes = page?.bytes ?? new Uint8Array();
    const lookup = { term: 'lights', isBeginning: true };
    expect(() => collect(bytes.slice(0, -3), lookup, noBits())).toThrow(RangeError);
    expect(() =>
      collect(
        bytes.map(() => 255),
        lookup,
        noBits(),
      ),
    ).toThrow(RangeError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        try {
          collect(noise, lookup, noBits());
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
