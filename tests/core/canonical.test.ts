/** Addresses lose what only tracks, and a canonical one is believed only where it can be true. */
import { describe, expect, it } from 'vitest';
import {
  canonicalAddress,
  cleanAddress,
  isSameSite,
  plainHost,
  toAbsolute,
} from '../../src/core/facts/canonical.ts';

describe('cleanAddress', () => {
  it.each([
    ['https://example.org/a?utm_source=x&id=5&fbclid=y', 'https://example.org/a?id=5'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://example.org/a?UTM_Medium=x&b', 'https://example.org/a?b'],
    ['https://example.org/a?q=a+b&n=%E4%BD%93#part', 'https://example.org/a?q=a+b&n=%E4%BD%93'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/a?id=utm_source', 'https://example.org/a?id=utm_source'],
  ])('%s', (address, clean) => expect(cleanAddress(address)).toBe(clean));
});

describe('toAbsolute', () => {
  it.each([
    ['/a', 'https://example.org/a'],
    ['//cdn.example.org/a', 'https://cdn.example.org/a'],
    ['javascript:alert(1)', undefined],
    [' \n', undefined],
    ['data:text/html,x', undefined],
    ['http://', undefined],
  ])('%s', (address, absolute) =>
    expect(toAbsolute(address, 'https://example.org/b/c')).toBe(absolute),
  );
});

describe('isSameSite', () => {
  it.each([
    ['https://www.example.org/a', 'https://m.example.org/b', true],
    ['https://sport.example.org/', 'https://example.org/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://news.a.co.uk/', 'https://a.co.uk/', true],
    ['https://example.org/', 'https://example.com/', false],
    ['about:blank', 'about:blank', false],
  ])('%s %s', (a, b, same) => expect(isSameSite(a, b)).toBe(same));
});

describe('canonicalAddress', () => {
  const url = 'https://www.example.org/story?id=7&utm_campaign=x';
  it.each([
    [['https://www.example.org/2024/story'], 'https://www.example.org/2024/story'],
    [['/story?id=7'], 'https://www.example.org/story?id=7'],
    [['http://www.example.org/story'], 'https://www.example.org/story'],
    [['https://www.example.org/'], 'https://www.example.org/story?id=7'],
    [['https://elsewhere.com/story', '/second'], 'https://www.example.org/second'],
    [[], 'https://www.example.org/story?id=7'],
  ])('%j', (stated, canonical) => expect(canonicalAddress(stated, url)).toBe(canonical));
});

describe('plainHost', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['https://m.example.org/', 'example.org'],
    ['https://m.org/', 'm.org'],
    ['nonsense', ''],
  ])('%s', (url, host) => expect(plainHost(url)).toBe(host));
});
