/** Names in ASCII: what each script becomes, and that a name is never empty or too long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPath } from '../../src/core/paths/note-path.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import type { Profile } from '../../src/core/profiles/profile.ts';
import type { Article, Choice } from '../../src/core/stages.ts';
import { toAscii } from '../../src/core/text/latin.ts';
import { hanToLatin } from '../../src/core/text/pinyin.ts';
import { SEGMENT_BYTES } from '../../src/core/text/portable-names.ts';
import { sampleArticle, sampleChoice } from './sample.ts';

describe('toAscii', () => {
  it.each([
    ['Über die Straße nach Łódź', 'Uber die Strasse nach Lodz'],
    ['Œuvre, Ærø, Þór', 'Oeuvre, Aero, Thor'],
    ['Новый мост, Щука и ёж', 'Novyy most, Shchuka i yozh'],
    ['Україна їде', 'Ukrayina yide'],
    ['Γέφυρα στην Αθήνα', 'Gefyra stin Athina'],
    ['한국 뉴스', 'hanguk nyuseu'],
    ['新桥通车', 'xin qiao tong che'],
    ['2024年5月', '2024 nian 5 yue'],
    ['ＡＢＣ，１２', 'ABC,12'],
    ['الجسر الجديد', ''],
    ['東京タワー', ''],
  ])('%s: %s', (text, expected) => expect(toAscii(text, hanToLatin)).toBe(expected));
});

it('reads the characters of the news', () => {
  const known =
    '北背杯bei 奔本ben 陈沉chen 乐le 勒le|lei 了le 桥巧侨qiao 切且窃qie 那拿na 你ni 吹chui 揣chuai ' +
    '新xin 闻wen 俄e 罗luo 斯si 京jing 上shang 海hai 中zhong 华hua 总zong 统tong 选xuan 举ju 经jing 济ji ' +
    '疫yi 苗miao 战zhan 争zheng 习xi 近jin 平ping 拜bai 登deng 普pu 朗lang 乌wu 克ke 兰lan 欧ou 盟meng ' +
    '爱ai 安an 鞋xie 女nv|nu 绿lv|lu 学xue 月yue 云yun 二er 日ri 自zi 资zi 次ci 色se 森sen 僧seng';
  const wrong = known.split(' ').flatMap((group) => {
    const [, han = '', readings = ''] = /^(\p{Script=Han}+)(.+)$/u.exec(group) ?? [];
    return [...han].flatMap((one) =>
      readings.split('|').includes(hanToLatin(one)) ? [] : [`${one} is not ${hanToLatin(one)}`],
    );
  });
  expect(wrong).toEqual([]);
});

const path = (article: Partial<Article>, choice: Partial<Choice>, id = 'hexo'): string =>
  toPath(
    { ...sampleArticle, url: 'https://example.org/a/1234567', ...article },
    profiles.get(id) as Profile,
    { ...sampleChoice, letters: 'ascii', ...choice },
    hanToLatin,
  );

describe('a path in ASCII', () => {
  it('is pinyin for Chinese', () => {
    expect(path({ title: '若俄罗斯入侵：拜登“承诺”' }, {})).toBe(
      'source/_posts/2024-05-01-ruo-e-luo-si-ru-qin-bai-deng-cheng-nuo.md',
    );
    expect(
      path({ title: '新桥通车', site: '半岛网' }, { folder: '新闻/{site}', fileName: '{title}' }),
    ).toBe('新闻/ban dao wang/xin qiao tong che.md');
  });

  it('has the words of the address, or a day and a hash, where no table helps', () => {
    const title = '東京タワーが再開';
    expect(path({ title, url: 'https://example.org/a/tokyo-tower' }, {})).toBe(
      'source/_posts/2024-05-01-tokyo-tower.md',
    );
    expect(path({ title }, {})).toMatch(/^source\/_posts\/2024-05-01-[0-9a-z]{7}\.md$/);
    expect(path({ title }, { fileName: '{title}' })).toMatch(/\/2024-05-01-[0-9a-z]{7}\.md$/);
  });

  it('follows the profile where the choice says nothing, and the choice else', () => {
    const ascii = { ...(profiles.get('hexo') as Profile), letters: 'ascii' as const };
    const { letters: _, ...choice }: Choice = { ...sampleChoice };
    const article = { ...sampleArticle, title: '新桥' };
    expect(toPath(article, ascii, choice, hanToLatin)).toContain('xin-qiao');
    expect(toPath(article, ascii, { ...choice, letters: 'unicode' }, hanToLatin)).toContain('新桥');
  });

  it('is ASCII, never empty and never too long, whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }),
      fc.constantFrom('新'.repeat(400), 'щ'.repeat(400), 'ع'.repeat(400), '', '…'),
    );
    const pattern = fc.constantFrom('{slug}', '{title}', '{date}-{slug}', '{date}-{title}');
    fc.assert(
      fc.property(title, pattern, (text, fileName) => {
        const name = path({ title: text }, { folder: '', fileName });
        expect(name).toMatch(/^[\x20-\x7e]+\.md$/);
        expect(name).not.toMatch(/^\d{4}-\d\d-\d\d-?\.md$/);
        expect(name.length).toBeLessThanOrEqual(SEGMENT_BYTES);
      }),
      { numRuns: 500 },
    );
  });
});
