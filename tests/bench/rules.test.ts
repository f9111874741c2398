/** What the benchmark says of rules: which of them act, what a page is without them, and how that is summed up. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { goldenPages, openPage } from '../core/golden.ts';
import type { Truth } from './corpus/truth.ts';
import { type Effect, effectsOn } from './rules/effect.ts';
import { type LeftOut, leaveRulesOut, type Outcome } from './rules/leave-out.ts';
import { type Live, read, rulesThat, stages } from './rules/page-reading.ts';
import { ruleTable } from './rules/rule-table.ts';
import { type PageEffects, scoreRule, tally } from './rules/tally.ts';

describe.each(['line-breaks', 'live-blog', 'nameless'])('on the page %s', (slug) => {
  const page = goldenPages().find((one) => one.slug === slug);
  const { source = '', url = '' } = page ?? {};
  let live: Live;

  beforeEach(() => {
    const document = openPage(source, url);
    live = { document, url };
    vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const htmlWith = (isMeant: (rule: string) => boolean): string =>
    read(live, rulesThat(isMeant)).html;

  test('what is told of each rule that acts is what the page becomes without it', () => {
    const { base, acted, without } = leaveRulesOut(live, null);
    const whole = htmlWith(() => true);
    expect(base).toMatchObject({ html: whole });
    expect(Object.keys(without).length).toBeGreaterThan(1);
    for (const rule of acted)
      expect([rule, without[rule] ?? base]).toMatchObject([
        rule,
        { html: htmlWith((other) => other !== rule) },
      ]);
  });

  test('rules that do not act make no difference', () => {
    const { acted } = leaveRulesOut(live, null);
    expect(acted.length).toBeLessThan(Object.keys(stages).length);
    expect(htmlWith((rule) => acted.includes(rule))).toBe(htmlWith(() => true));
  });

  test('only the rules that are asked for are left out', () => {
    const all = leaveRulesOut(live, null);
    const [one = ''] = Object.keys(all.without);
    const left = leaveRulesOut(live, [one]);
    expect(left.acted).toEqual([one]);
    expect(left.without).toEqual({ [one]: all.without[one] });
  });
});

const outcome = (html: string, more: Partial<Outcome> = {}): Outcome => ({
  title: 'The bridge',
  authors: [],
  date: null,
  cover: null,
  html,
  ...more,
});

const leftOut = (base: Outcome, without: LeftOut['without']): LeftOut => ({
  stages: {},
  base,
  acted: Object.keys(without),
  without,
});

describe('the effect of a rule', () => {
  const page: Truth = { id: 'a', set: 'own', url: 'https://news.example/a' };
  const STORY = '<p>The bridge opened at last.</p>';

  test('is told line by line, and by the scores', () => {
    const truth = { ...page, title: 'The bridge', body: 'The bridge opened at last.\nAll came.' };
    const left = leftOut(outcome(`${STORY}<p>All came.</p>`), {
      good: outcome(`${STORY}<p>All came.</p><p>Sign up.</p><p>Sign up.</p>`),
      bad: outcome(`${STORY}<p>All came.</p>`, { title: 'Bridge' }),
      brings: outcome(STORY),
      once: outcome(`${STORY}<p>All came.</p><p>All came.</p>`),
    });
    const effects = new Map(effectsOn(truth, left).map((effect) => [effect.rule, effect]));
    const signUp = { did: 'removed', verdict: 'right', text: 'Sign up.' };
    expect(effects.get('good')?.lines).toEqual([signUp, signUp]);
    expect(effects.get('good')?.scores.body?.after).toBe(1);
    expect(effects.get('bad')).toMatchObject({
      lines: [],
      scores: { title: { before: 0, after: 1 } },
    });
    expect(effects.get('brings')?.lines).toEqual([
      { did: 'brought', verdict: 'right', text: 'All came.' },
    ]);
    expect(effects.get('once')?.lines.map(({ did, text }) => [did, text])).toEqual([
      ['removed', 'All came.'],
    ]);
  });

  test('is unknown where the truth names passages and none is in the line', () => {
    const truth = { ...page, with: ['bridge  opened'], without: ['Sign up'] };
    const left = leftOut(outcome('<p>Sign up now</p><p>Other</p>'), { one: outcome(STORY) });
    expect(effectsOn(truth, left)[0]?.lines.map(({ did, verdict }) => [did, verdict])).toEqual([
      ['brought', 'wrong'],
      ['brought', 'unknown'],
      ['removed', 'wrong'],
    ]);
  });

  test('may be the whole article', () => {
    const truth = { ...page, body: 'The bridge opened at last.' };
    const left = leftOut(outcome(STORY), { one: { error: 'no-article' } });
    expect(effectsOn(truth, left)[0]).toMatchObject({
      lines: [{ did: 'brought', verdict: 'right' }],
      scores: { body: { before: 0, after: 1 } },
    });
  });
});

describe('the score of a rule', () => {
  const effect = (scores: Effect['scores'], lines: Effect['lines'] = []): Effect => ({
    rule: 'one',
    page: 'a',
    set: 'x',
    lines,
    scores,
  });
  const stated = { body: true, para: false };
  const pages: readonly PageEffects[] = [
    {
      set: 'x',
      stated,
      acted: ['one'],
      effects: [
        effect({ body: { before: 0.5, after: 0.9 }, title: { before: 1, after: 0 } }, [
          { did: 'removed', verdict: 'right', text: 'a' },
          { did: 'removed', verdict: 'wrong', text: 'b' },
          { did: 'removed', verdict: 'right', text: 'c' },
        ]),
      ],
    },
    { set: 'x', stated, acted: ['one'], effects: [effect({ body: { before: 0.8, after: 0.6 } })] },
    { set: 'x', stated, acted: ['one', 'two'], effects: [] },
    { set: 'x', stated, acted: [], effects: [] },
    { set: 'dates', stated: { body: false, para: false }, acted: ['one'], effects: [] },
  ];

  test('is a mean over the pages that tell, whether it acts there or not', () => {
    const score = scoreRule('one', pages);
    expect(score).toMatchObject({
      acts: 4,
      changes: 2,
      lines: { right: 2, wrong: 1, unknown: 0 },
      better: 1,
      worse: 1,
      facts: { better: 0, worse: 1 },
    });
    // (0.4 - 0.2) over four pages that have a body.
    expect(score.body).toBeCloseTo(0.05);
    expect(score).not.toHaveProperty('para');
  });

  test('is given by set, the rule that is worth most first', () => {
    const reports = tally({ two: 'trim', one: 'drop' }, pages);
    expect(reports.map(({ rule, stage }) => [rule, stage])).toEqual([
      ['one', 'drop'],
      ['two', 'trim'],
    ]);
    expect(reports[0]?.sets.dates).toMatchObject({ acts: 1, changes: 0 });
    expect(
      ruleTable(reports)
        .split('\n')[1]
        ?.split(/\s{2,}/),
    ).toEqual(['one', 'drop', '4', '2', '+2 -1', '+1 -1', '+0 -1', '+5.000']);
  });
});
