/** Every dialect writes its example bodies exactly as shown, and every profile names one that is there. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/core/body-style.ts';
import type { DialectExample } from '../../src/core/dialects/dialect.ts';
import { dialects } from '../../src/core/dialects/index.ts';
import { limits } from '../../src/core/front-matter/limits.ts';
import { notations } from '../../src/core/front-matter/notations/index.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { profiles } from '../../src/core/profiles/index.ts';
import { toRegistry } from '../../src/core/registry.ts';

const { window } = new JSDOM('');
const modules = toRegistry(
  import.meta.glob<readonly DialectExample[]>(
    ['../../src/core/dialects/*.ts', '!**/{index,dialect}.ts'],
    { eager: true, import: 'examples' },
  ),
);

it('has examples for every one of them', () => {
  expect([...modules.keys()]).toEqual([...dialects.keys()]);
});

describe.each([...modules])('%s', (dialect, examples) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((example, n) => [n, example] as const))('example %i', (_n, example) => {
    const body = toSafeBody(example.html, window);
    expect(toMarkdown(body, toStyle({ body: { dialect } }))).toBe(example.markdown);
  });
});

it.each([...profiles])('%s names one that is there, and a notation', (_id, { body, fence }) => {
  expect([...dialects.keys()]).toContain(body?.dialect ?? 'plain');
  expect([...notations.keys()]).toContain(fence);
  expect([...limits.keys()]).toEqual([...notations.keys()]);
});

it('is refused where no file holds it', () => {
  expect(() => toStyle({ body: { dialect: 'nowhere' } })).toThrow('unexpected');
});
