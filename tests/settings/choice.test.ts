import { describe, expect, it } from 'vitest';
import { CHOICE_KEYS, type ChoiceKey } from '../../src/core/choice.ts';
import { defaultChoice, siteRuleFor } from '../../src/settings/choice.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { DEFAULT_SETTINGS, type SiteRule, settingsSchema } from '../../src/settings/schema.ts';
import { wholeChoice } from '../core/whole-choice.ts';

const rule = (site: string, ...categories: string[]): SiteRule => ({ site, categories, tags: [] });
const sites = [
  rule('example.org', 'wide'),
  rule('news.example.org', 'narrow'),
  rule('example.org/sport', 'part'),
  rule('example.org/sport/ski/', 'deep'),
  rule('example.org/新闻', 'han'),
];

describe('the rule for a site', () => {
  it.each([
    ['example.org', 'wide'],
    ['www.example.org', 'wide'],
    ['news.example.org', 'narrow'],
    ['zh.news.example.org', 'narrow'],
    ['badexample.org', undefined],
    ['example.org.evil.test', undefined],
    ['org', undefined],
    ['example.org/sport/a', 'part'],
    ['example.org/sport', 'part'],
    ['news.example.org/sport/a', 'part'],
    ['example.org/sports/a', 'wide'],
    ['example.org/world/sport/a', 'wide'],
    ['example.org/sport/ski/a', 'deep'],
    ['example.org/%E6%96%B0%E9%97%BB/a', 'han'],
  ])('%s has %s', (url, expected) => {
    expect(siteRuleFor(sites, `https://${url}`)?.categories[0]).toBe(expected);
    expect(siteRuleFor([...sites].reverse(), `https://${url}`)?.categories[0]).toBe(expected);
  });
});

describe('the choice before the user makes one', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    profile: 'hugo',
    categories: ['News'],
    tags: ['kept'],
    folder: 'cuttings',
    sites: [{ ...rule('example.org', '新闻'), profile: 'hexo-news' }],
  };

  it('is the general one', () => {
    expect(defaultChoice(settings, { url: 'https://elsewhere.test/a' })).toEqual({
      choice: { profile: 'hugo', categories: ['News'], tags: ['kept'], folder: 'cuttings' },
      origin: { from: 'defaults' },
      filled: [],
    });
  });

  it('is that of the site where one has a rule', () => {
    expect(defaultChoice(settings, { url: 'https://zh.example.org/a' })).toEqual({
      choice: { profile: 'hexo-news', categories: ['新闻'], tags: [], folder: 'cuttings' },
      origin: { from: 'site', site: 'example.org' },
      filled: [],
    });
  });
});

it('takes from a rule what it says, and the rest from what is general', () => {
  const own = { folder: 'r/{year}', fileName: '{slug}', author: '{site}', body: 'html' } as const;
  const settings = { ...DEFAULT_SETTINGS, letters: 'ascii', body: 'markdown' } as const;
  const at = { url: 'https://www.example.org/a' };
  expect(
    defaultChoice({ ...settings, sites: [{ ...rule('example.org'), ...own }] }, at).choice,
  ).toEqual({ profile: 'markdown', categories: [], tags: [], letters: 'ascii', ...own });
  expect(defaultChoice({ ...settings, sites: [rule('example.org')] }, at).choice).toEqual({
    profile: 'markdown',
    categories: [],
    tags: [],
    letters: 'ascii',
    body: 'markdown',
  });
});

describe('the lists of a rule', () => {
  const settings = { ...DEFAULT_SETTINGS, categories: ['News'], tags: ['clip'] };
  const at = { url: 'https://example.org/a' };
  const choiceBy = (own: Partial<SiteRule>) =>
    defaultChoice({ ...settings, sites: [{ ...rule('example.org', '新闻'), ...own }] }, at).choice;

  it('stand alone where the rule says nothing of it, as they always did', () => {
    expect(choiceBy({})).toMatchObject({ categories: ['新闻'], tags: [] });
  });

  it('come after the default ones, or leave them as they are', () => {
    const lists = { categories: 'plus', tags: 'default' } as const;
    expect(choiceBy({ lists })).toMatchObject({ categories: ['News', '新闻'], tags: ['clip'] });
    expect(choiceBy({ lists: { categories: 'default' }, tags: ['x'] })).toMatchObject({
      categories: ['News'],
      tags: ['x'],
    });
  });
});

describe('what the page says', () => {
  const page = {
    url: 'https://example.org/a',
    site: 'Example',
    sections: ['World', 'Asia'],
    keywords: ['bridge', 'harbour'],
  };

  it('is a category at first, and never in settings of old', () => {
    expect(defaultChoice(DEFAULT_SETTINGS, page)).toMatchObject({
      choice: { categories: ['Asia'], tags: [] },
      filled: [{ word: 'Asia', of: '{section}' }],
    });
    const old = parseSettings({ ...DEFAULT_SETTINGS, categories: [] });
    expect(defaultChoice(old, page).choice.categories).toEqual([]);
  });

  it('fills the words of the defaults and of a rule', () => {
    const tags = ['{keywords}', '{site}'];
    const own = { ...rule('example.org', '{section}'), tags };
    expect(defaultChoice({ ...DEFAULT_SETTINGS, sites: [own] }, page).choice).toMatchObject({
      categories: ['Asia'],
      tags: ['bridge', 'harbour', 'Example'],
    });
  });
});

describe('where a note goes', () => {
  const article = { url: 'https://www.example.org/a' };
  const general = { ...DEFAULT_SETTINGS, destination: 'folder' };

  it.each([
    ['nothing set', DEFAULT_SETTINGS, undefined],
    ['the general place', general, 'folder'],
    ['a rule that says nothing of it', { ...general, sites: [rule('example.org')] }, 'folder'],
    [
      'a rule of its own',
      { ...general, sites: [{ ...rule('example.org'), destination: 'clipboard' }] },
      'clipboard',
    ],
  ])('%s', (_what, settings, expected) => {
    expect(defaultChoice(settings, article).choice.destination).toBe(expected);
  });
});

describe('each part of a choice', () => {
  const article = { url: 'https://www.example.org/a' };
  /** What is set neither for all articles nor for those of a site. */
  const NOT_GENERAL: readonly ChoiceKey[] = ['title', 'remark', 'edits', 'author'];
  const NOT_BY_SITE: readonly ChoiceKey[] = ['title', 'remark', 'edits', 'letters'];
  const ruled = { site: 'example.org', ...wholeChoice };

  it.each(CHOICE_KEYS.map((key) => [key] as const))('%s is kept by settings, and holds', (key) => {
    const settings = parseSettings({ ...DEFAULT_SETTINGS, [key]: wholeChoice[key] });
    const kept = NOT_GENERAL.includes(key) ? undefined : wholeChoice[key];
    expect(Reflect.get(settings, key)).toEqual(kept);
    expect(defaultChoice(settings, article).choice[key]).toEqual(kept);
    expect(Object.hasOwn(settingsSchema.entries, key)).toBe(kept !== undefined);
  });

  it.each(CHOICE_KEYS.map((key) => [key] as const))('%s is kept by a rule, and holds', (key) => {
    const settings = parseSettings({ ...DEFAULT_SETTINGS, sites: [ruled] });
    const kept = NOT_BY_SITE.includes(key) ? undefined : wholeChoice[key];
    expect(Reflect.get(settings.sites[0] ?? {}, key)).toEqual(kept);
    expect(defaultChoice(settings, article).choice[key]).toEqual(kept);
  });
});
