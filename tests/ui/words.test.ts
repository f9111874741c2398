/** Lists of words: what is added, parted and offered. */
import { describe, expect, it } from 'vitest';
import { timestampText } from '../../src/core/dates/format-date.ts';
import { toFolder, toFolderText } from '../../src/ui/folder-text.ts';
import { isComposing, isGo } from '../../src/ui/keys.ts';
import {
  addWords,
  isSeparated,
  MAX_WORD,
  MAX_WORDS,
  matchWords,
  splitWords,
} from '../../src/ui/words.ts';

describe('words', () => {
  it('are parted by commas of every script and by line breaks', () => {
    expect(splitWords('新闻、国际，world news, ,a\nb')).toEqual([
      '新闻',
      '国际',
      'world news',
      'a',
      'b',
    ]);
    expect(['a,', '新闻、', '新闻，'].every(isSeparated)).toBe(true);
    expect(isSeparated('world news')).toBe(false);
  });

  it('are added once, whatever their case or width', () => {
    expect(addWords(['News'], ['news', 'ＮＥＷＳ', '  World   news '])).toEqual([
      'News',
      'World news',
    ]);
    const words = ['News'];
    expect(addWords(words, ['NEWS', ' '])).toBe(words);
  });

  it('stay within what the settings take', () => {
    const many = addWords(
      [],
      Array.from({ length: MAX_WORDS + 9 }, (_, n) => `word ${n}`),
    );
    expect(many).toHaveLength(MAX_WORDS);
    expect(addWords([], ['长'.repeat(MAX_WORD + 9)])[0]).toHaveLength(MAX_WORD);
  });

  it('are offered by their beginning first, without those taken', () => {
    const known = ['Old city', 'City', 'Culture', 'City life', 'city'];
    const match = (text: string, taken: string[], most?: number) =>
      matchWords(known, text, taken, most).map(({ word }) => word);
    expect(match('ci', [])).toEqual(['City', 'City life', 'Old city']);
    expect(match('ci', ['CITY'])).toEqual(['City life', 'Old city']);
    expect(match('', [], 2)).toEqual(['Old city', 'City']);
  });

  it('are not meant by what they only hold', () => {
    expect(matchWords(['Ukraine', 'Air'], 'ai', [])).toEqual([
      { word: 'Air', isMeant: true },
      { word: 'Ukraine', isMeant: false },
    ]);
  });
});

describe('a folder', () => {
  it.each([
    ['', undefined, ''],
    ['  ', undefined, ''],
    ['/', '', '/'],
    ['./', '', '/'],
    ['news/{site}/', 'news/{site}', 'news/{site}'],
  ])('%j means %j and is shown as %j', (typed, folder, shown) => {
    expect(toFolder(typed)).toBe(folder);
    expect(toFolderText(folder)).toBe(shown);
  });
});

describe('a moment', () => {
  it.each([
    ['2024-05-01', 'en', 'May 1, 2024'],
    ['2024-05-01T23:30:00-11:00', 'zh-CN', '2024年5月1日 23:30'],
    ['2024-05-01T09:05:00', 'de', '01.05.2024, 09:05'],
    ['soon', 'en', 'soon'],
  ])('%s in %s: %s', (timestamp, tag, expected) => {
    expect(timestampText(timestamp, tag)).toBe(expected);
  });
});

describe('Enter', () => {
  const press = {
    key: 'Enter',
    keyCode: 13,
    isComposing: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    repeat: false,
    defaultPrevented: false,
    target: null,
  };

  it('means go', () => {
    expect(isGo(press)).toBe(true);
  });

  it.each([
    ['while a word is composed', { isComposing: true }],
    ['while some input methods compose', { keyCode: 229 }],
    ['when held', { repeat: true }],
    ['when it meant something already', { defaultPrevented: true }],
    ['with Shift', { shiftKey: true }],
    ['with another key', { key: 'a' }],
  ])('does not %s', (_when, part) => {
    expect(isGo({ ...press, ...part })).toBe(false);
  });

  it('is told from composing', () => {
    expect(isComposing(press)).toBe(false);
  });
});
