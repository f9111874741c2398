/** Suggestions: what is learned, what is never offered, and what stored data may do. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sound } from '../../src/core/mend.ts';
import type { Article, Choice } from '../../src/core/stages.ts';
import { codeOf, featuresOf, siteOf } from '../../src/core/suggest/features.ts';
import {
  type History,
  historySchema,
  joinHistories,
  MAX_RECORDS,
  remember,
  toRecord,
  unlearn,
} from '../../src/core/suggest/history.ts';
import { toTry } from '../../src/core/suggest/sample.ts';
import type { Subject } from '../../src/core/suggest/subject.ts';
import { MOST_SUGGESTED, suggest, withChosen } from '../../src/core/suggest/suggest.ts';
import { TOPICS, topicOf } from '../../src/core/suggest/topics.ts';
import { rulesFor, type WordRule } from '../../src/core/suggest/word-rules.ts';
import en from '../../src/locales/en.ts';

let pages = 0;
const subject = (part: Partial<Subject> = {}): Subject => ({
  url: `https://www.thepaper.cn/news_${pages++}`,
  title: '地铁新线开通',
  site: '澎湃新闻',
  authors: [],
  sections: [],
  keywords: [],
  language: 'zh',
  text: '',
  ...part,
});
const choice = (categories: readonly string[], tags: readonly string[] = []): Choice => ({
  profile: 'hexo',
  categories: [...categories],
  tags: [...tags],
});
const filed = (
  saves: readonly (readonly [part: Partial<Subject>, ...categories: string[]])[],
): History =>
  saves.reduce<History>(
    (history, [part, ...categories]) =>
      remember(history, toRecord(subject(part), choice(categories))),
    [],
  );
const suggested = (history: History, part: Partial<Subject>, rules: readonly WordRule[] = []) =>
  suggest({
    subject: subject(part),
    history,
    rules,
    used: { categories: [], tags: [] },
    topicNames: en.topics,
    choose: true,
  });

describe('what is learned', () => {
  it('is the word that three of the last four articles of a section were filed under', () => {
    const history = filed([
      [{ sections: ['10%公司'] }, '商业'],
      [{ sections: ['10%公司'] }, '科技'],
      [{ sections: ['10%公司'] }, '商业'],
      [{ sections: ['10%公司'] }, '商业'],
    ]);
    const [first] = suggested(history, { sections: ['10%公司'] }).categories;
    expect(first).toEqual({
      word: '商业',
      why: { by: 'usual', of: 'thepaper.cn › 10%公司' },
      chosen: true,
    });
  });

  it('is offered and not chosen after two', () => {
    const history = filed([
      [{}, '国内'],
      [{}, '国内'],
    ]);
    const [first] = suggested(history, {}).categories;
    expect(first?.word).toBe('国内');
    expect(first?.chosen).toBeUndefined();
  });

  it('is not chosen any more once the user files otherwise', () => {
    const history = filed([
      [{}, '国内'],
      [{}, '国内'],
      [{}, '国内'],
      [{}, '国际'],
      [{}, '国际'],
    ]);
    expect(suggested(history, {}).categories.filter((one) => one.chosen)).toEqual([]);
  });

  it('goes by words where the site is new, and says by which', () => {
    const history = filed([
      [{ url: 'https://a.example/1', title: '芯片出口管制' }, '科技'],
      [{ url: 'https://b.example/1', title: '足球联赛开幕' }, '体育'],
      [{ url: 'https://c.example/1', title: '国产芯片突破' }, '科技'],
      [{ url: 'https://d.example/1', title: '足球世界杯' }, '体育'],
    ]);
    const [first] = suggested(history, {
      url: 'https://new.example/1',
      title: '芯片涨价',
    }).categories;
    expect(first).toMatchObject({ word: '科技', why: { by: 'history', of: '芯片' } });
  });

  it('goes by the topic of sections in another language', () => {
    const history = filed([
      [{ url: 'https://a.example/1', title: 'x', sections: ['Politik'] }, '时政'],
      [{ url: 'https://b.example/1', title: 'y', sections: ['Sport'] }, '运动'],
      [{ url: 'https://c.example/1', title: 'z', sections: ['Wirtschaft'] }, '钱'],
    ]);
    const one = { url: 'https://d.example/1', title: 'w', sections: ['Politics'] };
    expect(suggested(history, one).categories[0]?.word).toBe('时政');
  });

  it('is the site itself where the user files by sites', () => {
    const history = filed(
      ['A', 'B', 'C', 'D', 'E'].map((site) => [{ site, url: `https://${site}.example/` }, site]),
    );
    const [first] = suggested(history, { site: 'F', url: 'https://f.example/' }).categories;
    expect(first).toEqual({ word: 'F', why: { by: 'site' }, chosen: true });
  });
});

describe('without a history', () => {
  it('one topic comes first, in the language of the interface, then the sections', () => {
    const { categories } = suggested([], { sections: ['Politik', 'Ausland'] });
    expect(categories).toEqual([
      { word: 'Politics', why: { by: 'topic', of: 'Politik' } },
      { word: 'Politik', why: { by: 'section' } },
      { word: 'Ausland', why: { by: 'section' } },
    ]);
  });

  it('nothing comes twice, no tag is the site, and there are at most six', () => {
    const keywords = ['Aa', 'aa', '澎湃新闻', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'];
    const { categories, tags } = suggested([], { sections: ['Sport', 'SPORT'], keywords });
    expect(categories.map(({ word }) => word)).toEqual(['Sport']);
    expect(tags.map(({ word }) => word)).toEqual(['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff']);
    expect(tags).toHaveLength(MOST_SUGGESTED);
  });

  it.each([
    ['a button', { sections: ['Skip to content'] }],
    ['the site', { sections: ['澎湃新闻'] }],
    ['the site with another word', { site: 'VOGUE', sections: ['Vogue-Ausgabe'] }],
    ['a letter', { sections: ['P'] }],
    ['the number of a week', { sections: ['KW 15'] }],
    [
      'a piece of the headline',
      { title: '数据业大整顿：爬虫与现金贷', sections: ['数据业大整顿爬虫'] },
    ],
  ])('%s is not offered', (_what, part) => {
    const words = suggested([], part).categories.map(({ word }) => word);
    expect(words).toEqual([]);
  });

  it('no keyword is cut from the URL, nor torn', () => {
    const url = 'https://a.example/vecinos-carabanchel-exigen-cambios';
    const keywords = ['vecinos', 'exigen', 'cambios', 'San Isidro', 'PG&'];
    expect(suggested([], { url, keywords }).tags.map(({ word }) => word)).toEqual(['San Isidro']);
  });

  it('no folder of the path is offered', () => {
    expect(suggested([], { url: 'https://a.example/ajimpact/one' }).categories).toEqual([]);
  });
});

describe('a rule by words', () => {
  const rules: readonly WordRule[] = [
    { in: 'section', word: 'Ajimpact', categories: ['商业'], tags: [] },
    { in: 'text', word: '芯片', categories: ['科技'], tags: ['chips'] },
  ];

  it.each([
    [{ sections: ['AJIMPACT'] }, ['Ajimpact']],
    [{ sections: ['Ajimpact news'] }, []],
    [{ title: '国产芯片' }, ['芯片']],
    [{ text: '新芯片发布' }, ['芯片']],
    [{ keywords: ['芯片'] }, ['芯片']],
    [{ title: '芯与片' }, []],
  ])('%j meets %j', (part, words) => {
    expect(rulesFor(rules, subject(part)).map(({ word }) => word)).toEqual(words);
  });

  it('chooses its words, whatever else is set', () => {
    const chosen = withChosen(choice(['新闻']), suggested([], { title: '芯片' }, rules));
    expect(chosen.categories).toEqual(['新闻', '科技']);
    expect(chosen.tags).toEqual(['chips']);
  });

  it('adds nothing twice', () => {
    const chosen = withChosen(choice(['科技']), suggested([], { title: '芯片' }, rules));
    expect(chosen.categories).toEqual(['科技']);
  });
});

describe('the history', () => {
  it('counts an article once, keeps the last ones, and holds no readable text', () => {
    const one = subject({ title: 'Secret affair' });
    let history = remember([], toRecord(one, choice(['A'])));
    history = remember(history, toRecord(one, choice(['B'])));
    expect(history.map(({ categories }) => categories)).toEqual([['B']]);
    expect(JSON.stringify(history)).not.toMatch(/secret|affair|thepaper/i);
    for (let n = 0; n < MAX_RECORDS + 5; n += 1)
      history = remember(history, toRecord(subject(), choice(['C'])));
    expect(history).toHaveLength(MAX_RECORDS);
    expect(sound(historySchema, JSON.parse(JSON.stringify(history)))).toEqual(history);
  });

  it('forgets an article alone', () => {
    const [kept, taken] = [subject(), subject()];
    const history = [kept, taken].map((one) => toRecord(one, choice(['A'])));
    expect(unlearn(history, taken.url)).toEqual(history.slice(0, 1));
    expect(unlearn(history, 'https://example.org/other')).toEqual(history);
  });

  it('stays small, however long a page is', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `word${n}`);
    const record = toRecord(
      subject({ title: words.join(' '), keywords: words, sections: words, text: words.join(' ') }),
      choice(words),
    );
    expect(JSON.stringify(record).length).toBeLessThan(1500);
    expect(sound(historySchema, [record])).toEqual([record]);
  });

  it.each([
    ['no list', { length: 3 }],
    ['codes that are none', [{ page: 'abcd', categories: [], tags: [], features: '<b>x' }]],
    ['a list that is too long', Array(MAX_RECORDS + 1).fill(toRecord(subject(), choice([])))],
    [
      'words that are too long',
      [{ ...toRecord(subject(), choice([])), categories: ['x'.repeat(201)] }],
    ],
  ])('refuses %s', (_what, value) => {
    expect(v.is(historySchema, value)).toBe(false);
  });

  it('takes words that every object inherits for words', () => {
    const history = filed([
      [{}, 'constructor'],
      [{}, '__proto__'],
      [{}, 'constructor'],
    ]);
    const words = suggested(history, {}).categories.map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(['constructor', '__proto__']));
  });

  it('joins that of another browser, none twice', () => {
    const [a, b] = filed([
      [{ url: 'https://a.example/' }, 'A'],
      [{ url: 'https://b.example/' }, 'B'],
    ]);
    if (!a || !b) throw new Error('two records');
    expect(joinHistories([a], [{ ...a, categories: ['other'] }, b])).toEqual([b, a]);
  });
});

describe('topics', () => {
  it.each([
    ['Politik', 'politics'],
    ['时政新闻', 'politics'],
    ['سياسة', 'politics'],
    ['Économie', 'economy'],
    ['KINH DOANH', 'economy'],
    ['スポーツ', 'sport'],
    ['Science & Tech', 'science'],
    ['Ajimpact', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (name, topic) => {
    expect(topicOf(name)).toBe(topic);
  });

  it('have names in the interface', () => {
    expect(Object.keys(en.topics)).toEqual([...TOPICS]);
  });
});

it('a format is tried with the words of the article alone, and with some of the sample’s', () => {
  const sample = { sections: ['City'] } as unknown as Article;
  const saved = { ...sample, sections: ['World'] };
  const choice: Choice = { profile: 'a', categories: ['{section}'], tags: [] };
  expect(toTry(choice, sample, saved)).toEqual({ article: saved, choice });
  expect(toTry(choice, sample)).toEqual({ article: sample, choice: { ...choice, tags: ['City'] } });
});

describe('features', () => {
  it('are four characters, the same for the same thing', () => {
    expect(codeOf('word 芯片')).toMatch(/^[\w-]{4}$/);
    expect(codeOf('word 芯片')).toBe(codeOf('word 芯片'));
    const codes = featuresOf(subject({ sections: ['A'] })).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('know a site by what users call it', () => {
    expect(siteOf('https://m.thepaper.cn/x')).toBe('thepaper.cn');
    expect(siteOf('https://news.sina.com.cn/x')).toBe('news.sina.com.cn');
    expect(siteOf('no url')).toBe('');
  });
});
