import { describe, expect, it } from 'vitest';
import { defaultChoice, siteRuleFor } from '../../src/settings/choice.ts';
import { DEFAULT_SETTINGS, type SiteRule } from '../../src/settings/schema.ts';

const rule = (site: string, ...categories: string[]): SiteRule => ({ site, categories, tags: [] });
const sites = [rule('example.org', 'wide'), rule('news.example.org', 'narrow')];

describe('the rule for a site', () => {
  it.each([
    ['example.org', 'wide'],
    ['www.example.org', 'wide'],
    ['news.example.org', 'narrow'],
    ['zh.news.example.org', 'narrow'],
    ['badexample.org', undefined],
    ['example.org.evil.test', undefined],
    ['org', undefined],
  ])('%s has %s', (host, expected) => {
    expect(siteRuleFor(sites, host)?.categories[0]).toBe(expected);
    expect(siteRuleFor([...sites].reverse(), host)?.categories[0]).toBe(expected);
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
    });
  });

  it('is that of the site where one has a rule', () => {
    expect(defaultChoice(settings, { url: 'https://zh.example.org/a' })).toEqual({
      choice: { profile: 'hexo-news', categories: ['新闻'], tags: [], folder: 'cuttings' },
      origin: { from: 'site', site: 'example.org' },
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
