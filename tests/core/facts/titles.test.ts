/** The headline without what templates put around it, and the site by what stands beside it. */
import { describe, expect, it } from 'vitest';
import { siteFrom, siteNames } from '../../../src/core/facts/resolve-site.ts';
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
      'a colon of its own',
      'Bridge: why it reopens',
      'Bridge: why it reopens',
      'Bridge: why it reopens - Bridge',
      'Bridge: why it reopens',
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
      'the section behind it',
      '海港大桥重新开放 | 生活',
      '海港大桥重新开放',
      '海港大桥重新开放 | 生活',
      '海港大桥重新开放',
    ],
  ])('has not %s', (_what, og, shown, tab, title) => {
    expect(titleOf(og, shown, tab)).toBe(title);
  });
});

describe('the site', () => {
  it.each([
    ['behind the headline', 'View - Bridge reopens • Tide Post', 'Tide Post'],
    ['not behind a dash', 'New - Bridge reopens - Review', 'news.example'],
    ['before its issue', 'Tide Post #12: Bridge reopens', 'Tide Post'],
    ['before it', 'Tide Post » Archive » Bridge reopens', 'Tide Post'],
  ])('stands %s', (_where, tab, site) => {
    expect(siteFrom(claimsOf('', 'Bridge reopens', tab), URL)).toBe(site);
  });
});
