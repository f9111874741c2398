/** Every Markdown rule writes its example elements exactly as shown, whatever order the rules have. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/core/body-style.ts';
import { toSafeBody } from '../../src/core/html/sanitise.ts';
import { markdownRules } from '../../src/core/markdown/rules/index.ts';
import type { MarkdownExample } from '../../src/core/markdown/rules/rule.ts';
import { toMarkdown } from '../../src/core/markdown/to-markdown.ts';
import { toRegistry } from '../../src/core/registry.ts';

const { window } = new JSDOM('');
const modules = import.meta.glob<readonly MarkdownExample[]>(
  ['../../src/core/markdown/rules/*.ts', '!**/{index,rule}.ts'],
  { eager: true, import: 'examples' },
);

const convert = (html: string, style: MarkdownExample['style'] = {}) =>
  toMarkdown(toSafeBody(html, window), toStyle({ body: style }));

it('has examples for every one of them', () => {
  expect([...toRegistry(modules).keys()]).toEqual([...markdownRules.keys()]);
});

describe.each(Object.entries(modules))('%s', (_path, examples) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((example, n) => [n, example] as const))('example %i', (_n, example) => {
    expect(convert(example.html, example.style)).toBe(example.markdown);
  });
});

it('has one rule for each element at most', () => {
  const names = [...markdownRules.values()].flatMap((rule) => rule.elements);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
