/** A canonical URL is believed only where it can be true. */
import { describe, expect, it } from 'vitest';
import { canonicalUrl, plainHost, toAbsolute } from '../../src/core/facts/canonical.ts';
import { domainOf } from '../../src/core/urls/domain-of.ts';

describe('toAbsolute', () => {
  it.each([
    ['/a', 'https://example.org/a'],
    ['//cdn.example.org/a', 'https://cdn.example.org/a'],
    ['//ann:pier9@cdn.example.org/a', 'https://cdn.example.org/a'],
    ['javascript:alert(1)', undefined],
    [' \n', undefined],
    ['data:text/html,x', undefined],
    ['http://', undefined],
  ])('%s', (url, absolute) => expect(toAbsolute(url, 'https://example.org/b/c')).toBe(absolute));
});

describe('canonicalAddress', () => {
  const url = 'https://www.example.org/story?id=7&utm_campaign=x';
  it.each([
    [['https://www.example.org/2024/story'], 'https://www.example.org/2024/story'],
    [['/story?id=7'], 'https://www.example.org/story?id=7'],
    [['http://www.example.org/story'], 'https://www.example.org/story'],
    [['https://www.example.org/'], 'https://www.example.org/story?id=7'],
    [['https://elsewhere.com/story', '/second'], 'https://www.example.org/second'],
    [['https://ann:pier9@example.org/story?sid=F4a1#x'], 'https://example.org/story'],
    [[], 'https://www.example.org/story?id=7'],
  ])('%j', (stated, canonical) => expect(canonicalUrl(stated, url, domainOf(url))).toBe(canonical));
});

/** Of each pair the second is what a page at the first states. */
describe('a page of one owner that states an address of another', () => {
  it.each(
    [
      'github.io blogspot.com blogspot.co.uk substack.com wordpress.com tumblr.com pages.dev netlify.app',
      'tokyo.jp kawasaki.jp chiyoda.tokyo.jp govt.nz school.nz police.uk sch.uk eu.com uk.com co.uk com.au co.com',
      's3.amazonaws.com web.app workers.dev gov.cn xn--55qx5d.cn',
    ].flatMap((line) => line.split(' ')),
  )('below %s', (suffix) => {
    const own = `https://mill.${suffix}/p`;
    const domain = domainOf(own);
    expect(canonicalUrl([`https://weir.${suffix}/a`], own, domain)).toBe(own);
    expect(canonicalUrl([`https://${suffix}/a`], own, domain)).toBe(own);
  });

  it.each([
    ['http://10.0.0.1/p', 'http://127.0.0.1/admin'],
    ['http://8.8.0.1/p', 'http://192.168.0.1/a'],
    ['http://[2001:db8::1]/p', 'http://[2001:db8::2]/a'],
    ['http://mill.com./p', 'http://weir.com./a'],
    ['http://mill.com./p', 'http://news.mill.com./a'],
    ['http://localhost/p', 'http://mill.localhost/a'],
    ['https://github.io/p', 'https://mill.github.io/a'],
    ['https://www.gov.uk/p', 'https://mill.gov.uk/a'],
    ['https://mobile.pages.dev/p', 'https://www.pages.dev/a'],
    ['https://mill-example.org/p', 'https://example.org/a'],
  ])('%s: not %s', (own, stated) => {
    expect(canonicalUrl([stated], own, domainOf(own))).toBe(own);
  });

  it.each([
    ['https://m.example.co.uk/p', 'https://www.example.co.uk/a'],
    ['https://sport.example.org/p', 'https://example.org/a'],
    ['https://amp.mill.github.io/p', 'https://mill.github.io/a'],
    ['https://www.city.kawasaki.jp/p', 'https://city.kawasaki.jp/a'],
    ['https://news.mill.weir.kawasaki.jp/p', 'https://mill.weir.kawasaki.jp/a'],
    ['http://10.0.0.1/p', 'http://10.0.0.1/a'],
    ['http://localhost:4000/p', 'http://localhost:4000/a'],
  ])('%s: but %s, which is its own', (own, stated) => {
    expect(canonicalUrl([stated], own, domainOf(own))).toBe(stated);
  });

  it('is believed within its own host alone where nobody knows its domain', () => {
    const own = 'https://news.example.org/p';
    const canonical = (stated: string) => canonicalUrl([stated], own, 'news.example.org');
    expect(canonical('https://news.example.org/a')).toBe('https://news.example.org/a');
    expect(canonical('https://example.org/a')).toBe(own);
    expect(canonical('https://x.news.example.org/a')).toBe(own);
  });
});

describe('plainHost', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['https://m.example.org/', 'example.org'],
    ['https://m.org/', 'm.org'],
    ['nonsense', ''],
  ])('%s', (url, host) => expect(plainHost(url)).toBe(host));
});
