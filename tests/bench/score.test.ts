/** The scorer, against cases that were computed by hand. */
import { describe, expect, test } from 'vitest';
import type { Truth } from './corpus/truth.ts';
import { isSameDate, judgeDay } from './score/dates.ts';
import { toLines } from './score/lines.ts';
import { isSameImage, scoreNames, splitNames } from './score/names.ts';
import { countMatches, overlap } from './score/overlap.ts';
import { type PageScore, scorePage } from './score/score-page.ts';
import { scoreSet, scoreSets } from './score/score-set.ts';
import { standsIn, toShingles, toTokens, toWords } from './score/tokens.ts';

const compare = (truth: string, found: string) => overlap(toShingles(truth), toShingles(found));

describe('words', () => {
  test.each([
    ['Größe 12, “it’s” so', ['Größe', '12', 'it', 's', 'so']],
    ['新闻AI、かな 한글', ['新', '闻', 'AI', 'か', 'な', '한', '글']],
    ['un\u00ADder\u200Bstand', ['understand']],
    ['ﬁne ①', ['fine', '1']],
    [' … — ', []],
  ])('of %j', (text, tokens) => {
    expect(toTokens(text)).toEqual(tokens);
  });

  test('are compared in lower case', () => {
    expect(toWords('The “Bridge”, at LAST!')).toBe('the bridge at last');
    expect(toWords(null)).toBe('');
  });

  test('stand in shingles of four, as often as they come', () => {
    expect([...toShingles('a b c d a b c d').shingles]).toEqual([
      ['a b c d', 2],
      ['b c d a', 1],
      ['c d a b', 1],
      ['d a b c', 1],
    ]);
    expect([...toShingles('a b').shingles]).toEqual([['a b', 1]]);
    expect(toShingles('').shingles.size).toBe(0);
  });

  test.each([
    ['b c d e x', true],
    ['c d e x y', false],
    ['c d', true],
    ['c x', false],
    ['d c', false],
  ])('%j: half of them stand in another text: %s', (text, stands) => {
    expect(standsIn(text, toShingles('a b c d e'))).toBe(stands);
  });
});

describe('overlap', () => {
  test.each([
    ['a b c d e', 'a b c d e', 1, 1],
    // Two shingles each, one in common.
    ['a b c d e', 'a b c d x', 1 / 2, 1 / 2],
    // One of two.
    ['a b c d e', 'a b c d', 1, 1 / 2],
    // Two of four.
    ['a b c d e', 'a b c d e f g', 1 / 2, 1],
    ['a a a a a', 'a a a a', 1, 1 / 2],
    ['a a a a', 'a a a a a', 1 / 2, 1],
    ['a b c d e', 'f g h i j', 0, 0],
    ['a b c d e', '', 0, 0],
    ['', 'a b c d e', 0, 0],
  ])('of %j and %j', (truth, found, precision, recall) => {
    expect(compare(truth, found)).toMatchObject({ precision, recall });
  });

  test('is exact where the words agree, whatever stands between them', () => {
    expect(compare('A b, c.', 'A\nb c').exact).toBe(true);
    expect(compare('A b c', 'a b c').exact).toBe(false);
  });

  test('tells when nothing was found', () => {
    expect(compare('a', '').empty).toBe(true);
    expect(compare('a', 'b').empty).toBe(false);
  });

  test('lets each paragraph that was found answer for one', () => {
    expect(countMatches(['a', 'b', 'a'], ['a', 'c', 'b'])).toBe(2);
    expect(countMatches(['a', 'a'], ['a', 'a', 'a'])).toBe(2);
  });
});

test('lines are what blocks and breaks set apart, without captions', () => {
  const html =
    'Loose <b>and bold</b><p>One\n  two</p><ul><li>Three</li><li>Four<br>five</li></ul>' +
    '<figure><img><figcaption>No text</figcaption></figure><script>no()</script><p> \u00a0 </p>';
  expect(toLines(html)).toEqual(['Loose and bold', 'One two', 'Three', 'Four', 'five']);
  expect(toLines(null)).toEqual([]);
});

describe('dates', () => {
  test.each([
    ['2024-05-03T10:00:00+02:00', '2024-05-03T08:00:59Z', true, 'right'],
    // The same day, but another time, where both are sure of it.
    ['2024-05-03T10:00:00+02:00', '2024-05-03T10:00:00Z', false, 'right'],
    ['2024-05-03T10:00:00+02:00', '2024-05-03', true, 'right'],
    ['2024-05-03 23:30:00.25-05:00', '2024-05-04T04:30:00Z', true, 'right'],
    ['2024-05-03', '2024-05-04T01:00:00+02:00', true, 'right'],
    ['2024-05-03', '2024-05-04T12:00:00Z', false, 'wrong'],
    ['2024-05-03', '2024-05-04', false, 'near'],
    ['2024-05-03', '2024-05-02T18:00:00', false, 'near'],
    ['2024-05-03', '2024-03-05', false, 'wrong'],
    ['2024-05-03T15:20:00.000Z', '2024-05-04', false, 'near'],
    ['2024-05-03', 'yesterday', false, 'wrong'],
    ['2024-05-03', null, false, 'none'],
  ] as const)('%s and %s: %s, the day is %s', (truth, found, same, day) => {
    expect(isSameDate(truth, found)).toBe(same);
    expect(judgeDay(truth, found)).toBe(day);
  });
});

describe('names', () => {
  test.each([
    [['Ann Lee', 'Bo Öst'], ['bo öst', 'ANN LEE'], 1],
    // One of two, and nothing else: twice 1 × ½ by 1 ½.
    [['Ann Lee', 'Bo Öst'], ['Ann Lee'], 2 / 3],
    [['Ann Lee'], ['Ann Lee', 'Cy'], 2 / 3],
    [['Ann Lee'], ['Lee'], 0],
    [['Ann Lee'], [], 0],
    [['–'], [], 1],
  ])('%j and %j', (truth, found, score) => {
    expect(scoreNames(truth, found)).toBeCloseTo(score);
  });

  test('come out of entries that hold several', () => {
    expect(splitNames(['By Ann Lee and Bo Öst', '张三、李四'])).toEqual([
      'Ann Lee',
      'Bo Öst',
      '张三',
      '李四',
    ]);
  });

  test('images are known by the names of their files', () => {
    const same = 'https://cdn.example/x/pier%20a.jpg?w=3';
    expect(isSameImage('https://news.example/pier a-640x215.jpg', same)).toBe(true);
    expect(isSameImage('https://news.example/quay.jpg', same)).toBe(false);
    expect(isSameImage('https://news.example/100%.jpg', 'https://b.example/100%.jpg')).toBe(true);
    expect(isSameImage('https://news.example/quay.jpg', null)).toBe(false);
  });
});

describe('a page', () => {
  const page: Truth = { id: 'a', set: 'own', url: 'https://news.example/a' };

  test('with a body, paragraphs and facts', () => {
    const truth = {
      ...page,
      body: 'a b c d\ne f g h',
      paragraphs: ['a b c d', 'e f g h'],
      title: 'The bridge',
      date: '2024-05-03',
      authors: ['Ann Lee'],
      lead: 'https://news.example/pier.jpg',
    };
    const row = {
      id: 'a',
      ms: 12,
      title: 'THE BRIDGE.',
      date: '2024-05-04',
      authors: ['Ann Lee', 'Bo'],
      cover: 'https://cdn.example/pier.jpg',
      html: '<p>a b c d</p><p>e f g h i</p>',
    };
    // Five shingles wanted; six found, five of them wanted. One of two paragraphs, and one more.
    expect(scorePage(truth, row)).toMatchObject({
      set: 'own',
      ms: 12,
      overlap: { precision: 5 / 6, recall: 1, exact: false },
      body: 10 / 11,
      para: 1 / 2,
      title: 1,
      date: 0,
      day: 'near',
      lead: 1,
    });
    expect(scorePage(truth, row).authors).toBeCloseTo(2 / 3);
  });

  test('with passages, among them the headline', () => {
    const truth = {
      ...page,
      with: ['The bridge', 'it  opened', 'it closed'],
      without: ['ad', 'x'],
    };
    const row = { id: 'a', title: 'The bridge', html: '<p>Then it\nopened.</p><p>An ad</p>' };
    const passages = { found: 2, missed: 1, kept: 1, left: 1 };
    expect(scorePage(truth, row)).toEqual({ set: 'own', body: 3 / 5, passages });
  });

  test('in which no article was found', () => {
    const truth = { ...page, body: 'a b c d', title: 'The bridge', date: '2024-05-03' };
    const score = scorePage(truth, { id: 'a', error: 'no-article' });
    expect(score).toMatchObject({ body: 0, title: 0, date: 0, error: 'no-article' });
    expect(score.overlap?.empty).toBe(true);
    expect(score.day).toBeUndefined();
  });

  test('of a set that writes several names into one', () => {
    const truth = { ...page, authors: ['By Ann Lee and Bo Öst'] };
    const row = { id: 'a', authors: ['Ann Lee', 'Bo Öst'] };
    expect(scorePage(truth, row).authors).toBe(0);
    expect(scorePage({ ...truth, set: 'postlight' }, row).authors).toBe(1);
  });
});

describe('a set', () => {
  const text = (precision: number, recall: number, empty = false): PageScore => ({
    set: 'own',
    overlap: { precision, recall, empty, exact: precision === 1 && recall === 1 },
  });

  test('takes F1 of the means, and precision where something was found', () => {
    const score = scoreSet([text(1, 1), text(0.5, 0.8), text(0, 0, true)]);
    // Precision (1 + 0.5) / 2; recall (1 + 0.8 + 0) / 3.
    expect(score).toMatchObject({ pages: 3, failed: 0, precision: 0.75, below80: 2 });
    expect(score.recall).toBeCloseTo(0.6);
    expect(score.f1).toBeCloseTo((2 * 0.75 * 0.6) / 1.35);
    expect(score.exact).toBeCloseTo(1 / 3);
  });

  test('counts passages over all pages', () => {
    const score = scoreSet([
      { set: 'own', passages: { found: 3, missed: 1, kept: 1, left: 3 } },
      { set: 'own', passages: { found: 0, missed: 0, kept: 1, left: 1 } },
    ]);
    expect(score).toMatchObject({ precision: 3 / 5, recall: 3 / 4, accuracy: 7 / 10 });
    expect(score.f1).toBeCloseTo(2 / 3);
  });

  test('takes the mean of the pages that tell, and the median of all times', () => {
    const score = scoreSet([
      { set: 'own', title: 1, day: 'right', ms: 5 },
      { set: 'own', title: 0, day: 'near', ms: 90 },
      { set: 'own', ms: 20, error: 'no-article' },
    ]);
    expect(score).toMatchObject({ failed: 1, title: 0.5, msMedian: 20, msMax: 90 });
    expect(score.days).toEqual({ right: 1, near: 1, wrong: 0, none: 0 });
    expect(score).not.toHaveProperty('authors');
    expect(score).not.toHaveProperty('f1');
  });

  test('holds the pages of its name alone', () => {
    const sets = scoreSets([
      { set: 'b', title: 1 },
      { set: 'a', title: 0 },
      { set: 'b', title: 0 },
    ]);
    expect(Object.entries(sets).map(([name, { title }]) => [name, title])).toEqual([
      ['a', 0],
      ['b', 0.5],
    ]);
  });
});
