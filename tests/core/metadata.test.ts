/** Every source of facts claims from its example pages exactly what they show. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readClaims, sources } from '../../src/core/metadata/index.ts';
import { type SourceExample, toSourcePage } from '../../src/core/metadata/source.ts';
import { toPageFacts } from '../../src/core/page/page-facts.ts';
import { toRegistry } from '../../src/core/registry.ts';

const modules = import.meta.glob<readonly SourceExample[]>(
  ['../../src/core/metadata/*.ts', '!**/{index,source}.ts'],
  { eager: true, import: 'examples' },
);
const AT = '2024-05-10T12:00:00+02:00';

it('has examples for every one of them', () => {
  expect([...toRegistry(modules).keys()]).toEqual([...sources.keys()]);
});

describe.each(Object.entries(modules))('%s', (path, examples) => {
  const id = path.replace(/^.*\/|\.ts$/g, '');

  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((example, n) => [n, example] as const))('example %i', (_n, example) => {
    const { page, url = 'https://example.org/story', body, claims } = example;
    const { document } = new JSDOM(page, { url }).window;
    const before = document.documentElement.outerHTML;
    const found = body ? document.querySelector(body) : document.createElement('div');
    if (!found) throw new Error(`nothing matches ${body}`);
    expect(sources.get(id)?.read(toSourcePage(toPageFacts(document, url, AT), found))).toEqual(
      claims,
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('readClaims', () => {
  it('leaves out sources that know nothing', () => {
    const { document } = new JSDOM('<title>Bridge reopens</title>').window;
    const page = toPageFacts(document, 'https://example.org/', AT);
    expect(readClaims(page, document.body)).toEqual({
      'document-title': { title: 'Bridge reopens' },
    });
  });
});
