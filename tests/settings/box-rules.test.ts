/** A box that is left out belongs to the rule of its site, and is taken back alone. */
import { expect, it } from 'vitest';
import { boxesFor, withBox, withoutBox } from '../../src/settings/box-rules.ts';
import { defaultChoice } from '../../src/settings/choice.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { withRule } from '../../src/settings/rule-from.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { sampleArticle } from '../core/sample.ts';

const URL_A = 'https://www.news.example/a';
const RULE = { site: 'news.example', categories: ['News'], tags: [] };
const ruled: Settings = { ...DEFAULT_SETTINGS, sites: [RULE] };

it('makes a rule that changes nothing else, and goes with its last box', () => {
  const { settings, rule } = withBox(DEFAULT_SETTINGS, URL_A, 'aside.letter');
  expect(rule).toEqual({ site: 'news.example', box: 'aside.letter' });
  expect(boxesFor(settings, URL_A)).toEqual(['aside.letter']);
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  const article = { ...sampleArticle, url: URL_A };
  const { origin: _, ...plain } = defaultChoice(DEFAULT_SETTINGS, article);
  expect(defaultChoice(settings, article)).toMatchObject(plain);
  expect(withoutBox(settings, rule)).toEqual(DEFAULT_SETTINGS);
});

it('joins the rule that there is, and leaves it when it goes', () => {
  const first = withBox(ruled, URL_A, 'aside.letter');
  const second = withBox(first.settings, URL_A, 'p.ad');
  expect(second.settings.sites).toEqual([{ ...RULE, without: ['aside.letter', 'p.ad'] }]);
  expect(withBox(second.settings, URL_A, 'p.ad').settings).toEqual(second.settings);
  const less = withoutBox(second.settings, second.rule);
  expect(less).toEqual(first.settings);
  expect(withoutBox(less, first.rule)).toEqual(ruled);
});

it('is not lost where another choice takes the place of the rule', () => {
  const { settings } = withBox(ruled, URL_A, 'aside.letter');
  expect(withRule(settings, { ...RULE, tags: ['t'] }).sites).toEqual([
    { ...RULE, tags: ['t'], without: ['aside.letter'] },
  ]);
});

it('cuts the pieces that were found in it from the beginning', () => {
  const { choice } = defaultChoice(ruled, { ...sampleArticle, url: URL_A, boxes: ['x', 'y'] });
  expect(choice.edits).toEqual({ cut: ['x', 'y'], restored: [] });
});

it.each(['p:has(a)', 'a'.repeat(301), 'p,div'])('refuses %s', (box) => {
  const { settings } = withBox(ruled, URL_A, box);
  expect(() => parseSettings(settings)).toThrow();
});
