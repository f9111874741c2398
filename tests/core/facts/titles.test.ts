/** The headline without what templates put around it, and the site by what stands beside it. */
import { describe, expect, it } from 'vitest';
import type { AllClaims } from '../../../src/core/facts/priorities.ts';
import { siteFrom, siteNames } from '../../../src/core/facts/resolve-site.ts';
import { summaryFrom } from '../../../src/core/facts/resolve-summary.ts';
import { titleFrom } from '../../../src/core/facts/resolve-title.ts';

const URL = 'https://news.example/story';
const claimsOf = (og: string, shown: string, tab = og) => ({
  ...(og ? { 'open-graph': { title: og } } : {}),
  headline: { title: shown },
  'document-title': { title: tab },
});
const titleOf = (...given: Parameters<typeof claimsOf>): string => {
  const claims = claimsOf(...given);
  return titleFrom(claims, siteNames(claims, URL));
};

describe('the title', () => {
  it.each([
    [
      'the site before a colon',
      'Tide Post: Bridge reopens',
      'Bridge reopens',
      'Tide Post | Bridge reopens',
      'Bridge reopens',
    ],
    [
      'a section before a guillemet',
      'Town » Bridge reopens at night',
      'Bridge reopens at night',
      'Bridge reopens at night',
      'Bridge reopens at night',
    ],
    [
      'a section that says nothing',
      'Bridge reopens at night | News',
      'Bridge reopens at night',
      'Bridge reopens at night | News',
      'Bridge reopens at night',
    ],
    [
      'a section in brackets',
      '【コラム】声を出して話す図書館',
      '声を出して話す図書館',
      '【コラム】声を出して話す図書館',
      '声を出して話す図書館',
    ],
    [
      'a remark behind it, and another one in the tab',
      'Bridge reopens at night (archive)',
      'Bridge reopens at night',
      'Bridge reopens at night (2016)',
      'Bridge reopens at night',
    ],
    [
      'a year and a section behind it',
      'Bridge reopens at night (2016) | Boats',
      'Bridge reopens at night',
      'Bridge reopens at night - The Tide',
      'Bridge reopens at night',
    ],
    [
      'a colon of its own',
      'Bridge: why it reopens',
      'Bridge: why it reopens',
      'Bridge: why it reopens - Bridge',
      'Bridge: why it reopens',
    ],
    [
      'where it was posted',
      'r/weirs on Tide: Bridge reopens',
      'Bridge reopens',
      'Bridge reopens : r/weirs',
      'Bridge reopens',
    ],
    [
      'the community and its site',
      'From the weirs community on news: Bridge reopens',
      'Bridge reopens',
      'Bridge reopens : r/weirs',
      'Bridge reopens',
    ],
    [
      'two names behind it',
      'Bridge reopens',
      'Bridge reopens',
      'Bridge reopens « Weir « Tide Post',
      'Bridge reopens',
    ],
    [
      'the number of the page',
      'Bridge reopens page 2',
      'Bridge reopens',
      'Bridge reopens page 2',
      'Bridge reopens',
    ],
    [
      'a page of its own',
      'Bridge reopens page 2 of 1911',
      'Bridge reopens',
      'x',
      'Bridge reopens page 2 of 1911',
    ],
    ['a name of the first page', 'Home', 'Bridge reopens', 'Home', 'Bridge reopens'],
    [
      'the name of its list twice',
      '[Loom] Bridge reopens - Loom',
      '[Loom] Bridge reopens',
      'x',
      '[Loom] Bridge reopens',
    ],
    [
      'the section behind it',
      '海港大桥重新开放 | 生活',
      '海港大桥重新开放',
      '海港大桥重新开放 | 生活',
      '海港大桥重新开放',
    ],
    ['the section behind a short one', '大桥开了 | 生活', '大桥开了', '大桥开了', '大桥开了'],
  ])('has not %s', (_what, og, shown, tab, title) => {
    expect(titleOf(og, shown, tab)).toBe(title);
  });

  it('stands although the page gives itself as the name of the application', () => {
    const claims: AllClaims = {
      ...claimsOf('Bridge reopens', 'Bridge reopens', 'Bridge reopens | Pier Notes'),
      'json-ld-site': { site: 'Pier Notes' },
      meta: { site: 'Bridge reopens' },
    };
    expect(titleFrom(claims, siteNames(claims, URL))).toBe('Bridge reopens');
  });
});

describe('the site', () => {
  it.each([
    ['behind the headline', 'View - Bridge reopens • Tide Post', 'Tide Post'],
    ['not behind a dash', 'New - Bridge reopens - Review', 'news.example'],
    ['before its issue', 'Tide Post #12: Bridge reopens', 'Tide Post'],
    ['before it', 'Tide Post » Archive » Bridge reopens', 'Tide Post'],
    ['before a slash', 'Tide Post / Local / Bridge reopens', 'Tide Post'],
    ['before a bare bar', 'Tide Post|Bridge reopens', 'Tide Post'],
    ['not where its writer does', 'Bridge reopens - by Ann Onym', 'news.example'],
  ])('stands %s', (_where, tab, site) => {
    expect(siteFrom(claimsOf('', 'Bridge reopens', tab), URL)).toBe(site);
  });
  it('is the blog that the tab names, and not its platform', () => {
    const claims = {
      ...claimsOf('', 'Bridge reopens', 'Bridge reopens - Pier Notes'),
      'open-graph': { site: 'Pier Notes' },
      'json-ld': { site: 'NEWS' },
    };
    expect(siteFrom(claims, URL)).toBe('Pier Notes');
  });
  it('is no trail, and no number of a letter', () => {
    const claims = {
      ...claimsOf('', 'Bridge reopens', 'Bridge reopens - Letter no. 58'),
      'open-graph': { site: 'Sports > Pictures' },
    };
    expect(siteFrom(claims, URL)).toBe('news.example');
  });
  it('is called as its host where the tab ends so and a section stands in its place', () => {
    const claims = {
      ...claimsOf('', 'Bridge', 'Bridge reopens now | NEWS'),
      'open-graph': { site: 'Money' },
    };
    expect(siteFrom(claims, URL)).toBe('NEWS');
    const other = {
      ...claimsOf('', 'Bridge', 'Bridge reopens now | Tides'),
      'open-graph': { site: 'Money' },
    };
    expect(siteFrom(other, URL)).toBe('Money');
  });
  it.each([
    ['with its quotation marks', 'Club «Weir»', 'Club «Weir»'],
    ['without a mark of its own', 'Club » Weir »', 'Club » Weir'],
    ['not by the program that runs it', 'Blogger', 'news.example'],
  ])('is called %s', (_how, site, name) => {
    expect(siteFrom({ 'open-graph': { site } }, URL)).toBe(name);
  });
});

describe('the summary', () => {
  it.each([
    ['Another site of WordPress', ''],
    ['Views from harbours', ''],
    ['Carts are allowed', 'Carts are allowed'],
  ])('%s', (stated, summary) => {
    const article = 'Bridge reopens. Carts cross the old bridge since the morning.';
    expect(summaryFrom({ meta: { summary: stated } }, article)).toBe(summary);
  });
});
