/** Every Markdown rule writes its example elements exactly as shown, whatever order the rules have. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/core/markdown.ts';
import type { MarkdownExample } from '../../src/core/markdown-rule.ts';
import { markdownRules } from '../../src/core/markdown-rules/index.ts';
import { DEFAULT_STYLE } from '../../src/core/profile.ts';
import { toSafeBody } from '../../src/core/writing/sanitise.ts';

const { window } = new JSDOM('');
const modules = import.meta.glob<readonly MarkdownExample[]>(
  ['../../src/core/markdown-rules/*.ts', '!**/index.ts'],
  { eager: true, import: 'examples' },
);

const convert = (html: string, style: MarkdownExample['style'] = {}) =>
  toMarkdown(toSafeBody(html, window), { ...DEFAULT_STYLE, ...style });

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
