/** Searching: what is found, what is not, and what of it is marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, passage } from '../../../src/core/search/highlight.ts';
import { matches, toNeedles } from '../../../src/core/search/query.ts';
import { toSearchText } from '../../../src/core/search/words.ts';
import { foldText } from '../../../src/core/text/fold.ts';

const finds = (text: string, query: string): boolean =>
  matches([toSearchText([text])], toNeedles(query));

describe('finds', () => {
  it.each([
    ['The lighthouse at the pier', 'light pier'],
    ['The lighthouse at the pier', 'PIER'],
    ['新华社北京五月一日电', '北京'],
    ['新华社北京五月一日电', '社北'],
    ['苹果iPhone手机发布', 'iphone 发布'],
    ['苹果iPhone手机发布', '苹果iph'],
    ['Ein Café in Köln, Straße 5', 'koln cafe strasse'],
    ['Ein Cafe in Koln', 'Café Köln'],
    ['Łódź and Ærø', 'lodz aero'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ガラスの塔', 'ラスの'],
    ['東京タワー', '京タ'],
    ['ＦＵＬＬ ｗｉｄｔｈ', 'full width'],
    ['한국의 등대', '한국'],
    ['مُحَمَّد في القاهرة', 'محمد'],
    ['ประเทศไทยวันนี้', 'ไทย'],
    ['Путин и Ёлка', 'елка'],
    ['COVID-19 in 2024', 'covid 2024'],
    ['Anything', ''],
    ['Anything', ' … '],
  ])('in “%s”: “%s”', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });
});

describe('does not find', () => {
  it.each([
    ['The lighthouse at the pier', 'house'],
    ['The lighthouse at the pier', 'light boat'],
    ['新华社北京', '京北'],
    ['北京 上海', '京上'],
    ['Ein Cafe', 'cafeteria'],
  ])('in “%s”: “%s”', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

it('finds every word of every text by its beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (given) => {
      const words = given
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter((word) => /^[\p{L}\p{N}]/u.test(word));
      for (const word of words) expect(finds(words.join(' '), word)).toBe(true);
    }),
  );
});

describe('marks', () => {
  const marked = (text: string, query: string): string =>
    highlight(text, toNeedles(query))
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('');

  it.each([
    ['The Lighthouse, a light', 'light', 'The [Light]house, a [light]'],
    ['Twilight', 'light', 'Twilight'],
    ['在北京的北京人', '北京', '在[北京]的[北京]人'],
    ['Le Café de Köln', 'cafe kol', 'Le [Café] de [Köl]n'],
    ['Die Straße', 'strasse', 'Die [Straße]'],
    ['苹果iPhone手机', 'iph', '苹果[iPh]one手机'],
    ['no match', 'zebra', 'no match'],
    ['e\u0301t\u00e9', 'ete', '[e\u0301t\u00e9]'],
  ])('in “%s”, “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('loses and adds no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        (text, query) => {
          const parts = highlight(text, toNeedles(query));
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });

  it('cuts a passage around the first place', () => {
    const text = `${'Some words go before it. '.repeat(50)}Then the lighthouse. ${'And after. '.repeat(50)}`;
    const parts = passage(text, toNeedles('lighthouse'));
    expect(parts.find(({ hit }) => hit)?.text).toBe('lighthouse');
    const whole = parts.map((part) => part.text).join('');
    expect(whole.length).toBeLessThan(260);
    expect(whole).toMatch(/^….*…$/);
  });
});

it('folds to the same whatever the normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
  );
});
