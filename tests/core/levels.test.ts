/** Levels of categories: how they are typed, found and written. */
import { describe, expect, it } from 'vitest';
import { toFields } from '../../src/core/front-matter/fields.ts';
import { fromTyped, levelsOf, typedLevels } from '../../src/core/levels.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import { matchRank } from '../../src/core/search/word-match.ts';
import type { Choice } from '../../src/core/stages.ts';
import { hanToLatin } from '../../src/core/text/pinyin.ts';
import { kanaToLatin } from '../../src/core/text/romaji.ts';
import { sampleArticle } from './sample.ts';

describe('levels', () => {
  it.each([
    ['新闻/国际', '新闻 › 国际'],
    ['新闻 > 国际 > 欧洲', '新闻 › 国际 › 欧洲'],
    ['新闻／国际／', '新闻 › 国际'],
    ['TCP\\/IP', 'TCP/IP'],
    ['News', 'News'],
    ['/', ''],
  ])('%s is %s', (typed, category) => {
    expect(fromTyped(typed)).toBe(category);
  });

  it('leave a name alone that has none', () => {
    expect(levelsOf('AC/DC > all')).toEqual(['AC/DC > all']);
    expect(typedLevels('新闻/')).toEqual(['新闻', '']);
  });
});

const categoriesIn = (profile: string, categories: readonly string[]): unknown => {
  const found = profiles.get(profile);
  if (!found) throw new Error(profile);
  const choice: Choice = { profile, categories: [...categories], tags: [] };
  const fields = toFields(found.fields, sampleArticle, choice);
  const inTables = fields.taxonomies as { map?: Record<string, unknown> } | undefined;
  return fields.categories ?? inTables?.map?.categories ?? fields.Category;
};

describe('a profile writes levels as its target has them', () => {
  it.each([
    ['hexo', ['新闻 › 国际'], ['新闻', '国际']],
    ['hexo', ['新闻 › 国际', '科技'], [['新闻', '国际'], ['科技']]],
    ['hexo', ['新闻', '科技'], [['新闻'], ['科技']]],
    ['hexo-news', ['新媒体', '半岛网', '新闻'], ['新媒体', '半岛网', '新闻']],
    ['hexo-news', ['新媒体 › 半岛网 › 新闻'], ['新媒体', '半岛网', '新闻']],
    ['jekyll', ['新闻 › 国际'], ['新闻', '国际']],
    ['hugo', ['新闻 › 国际', '新闻 › 国内'], ['新闻', '国际', '国内']],
    ['zola', ['新闻 › 国际'], ['新闻', '国际']],
    ['obsidian', ['新闻 › 国际', 'A'], ['新闻/国际', 'A']],
    ['logseq', ['新闻 › 国际'], ['新闻/国际']],
    ['pelican', ['新闻 › 国际'], '新闻'],
  ])('%s: %j is %j', (profile, categories, written) => {
    expect(categoriesIn(profile, categories)).toEqual(written);
  });
});

describe('a word is found', () => {
  const best = (word: string, typed: string) => matchRank(word, typedLevels(typed), hanToLatin);

  it.each([
    ['国际', 'gj'],
    ['国际', 'guoji'],
    ['国际', 'guo'],
    ['5G 芯片', 'xin'],
    ['新闻 › 国际', 'xinwen/gj'],
    ['新闻 › 国际', '新闻/'],
    ['新闻 › 国际', 'gj'],
    ['Économie', 'econ'],
    ['スポーツ', 'supotsu'],
    ['きょうと', 'kyo'],
    ['マッチ', 'macchi'],
    ['World news', 'news'],
  ])('%s by %s', (word, typed) => {
    expect(best(word, typed)).toBeDefined();
  });

  it.each([
    ['国际', 'guonei'],
    ['新闻', '新闻/'],
    ['新闻 › 国际', '科技/gj'],
    ['News', 'world'],
  ])('%s not by %s', (word, typed) => {
    expect(best(word, typed)).toBeUndefined();
  });

  it('better by its beginning than by what it holds', () => {
    expect(best('国际', '国')).toBeLessThan(best('新闻 › 国际', '国') ?? 9);
    expect(best('国际', '国际')).toBe(0);
    expect(best('中国', '国')).toBeGreaterThan(best('国内', '国') ?? 9);
  });
});

it.each([
  ['スポーツ', 'supotsu'],
  ['しゃしん', 'shashin'],
  ['ニュース', 'nyusu'],
  ['がっこう', 'gakkou'],
  ['経済', '経済'],
])('%s is typed %s', (kana, latin) => {
  expect(kanaToLatin(kana)).toBe(latin);
});
