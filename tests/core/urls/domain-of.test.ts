/** The packed table says what the Public Suffix List says. */
import { readFileSync } from 'node:fs';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../src/core/urls/domain-of.ts';
import { pack, unpack } from '../../../src/core/urls/packed-set.ts';
import { FILE, generate, readRules } from '../../tools/public-suffixes.ts';
import { NEWS_SITES, SHARED_HOSTS } from '../../tools/shared-hosts.ts';

const below = (host: string): string => domainOf(`https://${host}/a`);
const { suffixes, wildcards, exceptions } = readRules();

describe('the table', () => {
  it('is what the list makes of it', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(generate());
  });

  it('is of a list with all its parts', () => {
    expect(suffixes.size).toBeGreaterThan(8_000);
    expect(wildcards.size).toBeGreaterThan(100);
    expect(exceptions).toContain('city.kawasaki.jp');
  });
});

describe('hosts below a public suffix belong to different owners', () => {
  const parted = (suffix: string): boolean =>
    below(`www.mill.${suffix}`).length > suffix.length + 1 &&
    below(`www.mill.${suffix}`) !== below(`www.weir.${suffix}`);

  it('for each rule of the list', () => {
    expect([...suffixes].filter((suffix) => !parted(suffix))).toEqual([]);
  });

  it('for each wildcard of the list', () => {
    expect([...wildcards].filter((name) => !parted(`any.${name}`))).toEqual([]);
  });

  it('for each shared host besides', () => {
    expect(SHARED_HOSTS.filter((suffix) => !parted(suffix))).toEqual([]);
  });
});

it('sites of their own are known by the rules and their exceptions', () => {
  expect(exceptions.filter((name) => below(`www.${name}`) !== `.${name}`)).toEqual([]);
});

it('great news sites are one site each', () => {
  const own = NEWS_SITES.map((site) => below(`a.${site}`));
  expect(own).toEqual(NEWS_SITES.map((site) => `.${getDomain(site)}`));
});

/** A name that is taken for a suffix by mistake makes sites smaller, never larger. */
it('says what the list says, but for a few names in a thousand', () => {
  const tops = [
    'com',
    'org',
    'co.uk',
    'de',
    'com.au',
    'or.jp',
    'github.io',
    'compute.amazonaws.com',
  ];
  const hosts = Array.from({ length: 8_000 }, (_, n) => `www.paper-${n}.${tops[n % tops.length]}`);
  const wrong = hosts.filter(
    (host) => below(host) !== `.${getDomain(host, { allowPrivateDomains: true })}`,
  );
  expect(wrong.length).toBeLessThan(hosts.length / 100);
  expect(wrong.filter((host) => !below(host).endsWith(host.replace('www.', '')))).toEqual([]);
});

it.each([
  ['https://ann:pier9@News.Example.ORG:8080/a', '.example.org'],
  ['https://食狮.公司.cn/', '.xn--85x722f.xn--55qx5d.cn'],
  ['http://10.0.0.1/', '10.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['http://localhost/', 'localhost'],
  ['http://example.org./', 'example.org.'],
  ['https://github.io/', 'github.io'],
  ['file:///home/a.html', ''],
  ['nonsense', ''],
])('%s: %s', (url, domain) => expect(domainOf(url)).toBe(domain));

describe('a packed set', () => {
  const names = new Set(Array.from({ length: 500 }, (_, n) => `name-${n}.example`));
  const has = unpack(pack(names, 8, 3));

  it('has each of its names', () => {
    expect([...names].filter((name) => !has(name))).toEqual([]);
  });

  it('takes few others for one', () => {
    const others = Array.from({ length: 10_000 }, (_, n) => `other-${n}.example`);
    expect(others.filter(has).length).toBeLessThan(80);
  });
});
