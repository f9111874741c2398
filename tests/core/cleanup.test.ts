import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/core/body/blocks.ts';
import { toBody } from '../../src/core/body/body.ts';
import type { BlockExample, Cleanup, TreeExample } from '../../src/core/body/cleanup-rule.ts';
import { cleanups } from '../../src/core/cleanup/index.ts';
import { toPageFacts } from '../../src/core/page/page-facts.ts';

type RuleModule = {
  readonly default: Cleanup;
  readonly examples?: readonly (TreeExample | BlockExample)[];
};

const modules = import.meta.glob<RuleModule>(
  ['../../src/core/cleanup/*.ts', '!../../src/core/cleanup/index.ts'],
  { eager: true },
);

const pageOf = (html: string): Document =>
  new JSDOM(`<!doctype html><html><head></head><body>${html}</body></html>`).window.document;

const factsOf = (document: Document) =>
  toPageFacts(document, 'https://news.example/story', '2024-05-03T12:00:00+02:00');

const pick = (rule: Cleanup, { page, about }: BlockExample): readonly string[] => {
  if (!('judge' in rule)) throw new Error('no block rule');
  const document = pageOf(page);
  const blocks = readBlocks(document);
  const chosen = new Set(blocks.filter(({ element }) => !element.closest('[data-out]')));
  const said = { title: '', summary: '', authors: [], text: '', lead: '', ...about };
  const body = toBody({ page: factsOf(document), blocks, ...said }, chosen);
  const judged = rule.judge(body);
  // A rule may name what is as it wants it already; that is left alone.
  return blocks
    .filter((block) => judged.has(block) && chosen.has(block) !== (rule.stage === 'restore'))
    .map((block) => block.text);
};

const rewrite = (rule: Cleanup, before: string): string => {
  if (!('apply' in rule)) throw new Error('no tree rule');
  const document = pageOf(before);
  const root = rule.stage === 'article' ? document.body : document;
  rule.apply(root, factsOf(document), () => {});
  return document.body.innerHTML;
};

test('every rule is in the registry', () => {
  expect(cleanups.size).toBe(Object.keys(modules).length);
});

describe.each(Object.entries(modules))('%s', (_path, { default: rule, examples = [] }) => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('example %#', (example) => {
    if ('before' in example) expect(rewrite(rule, example.before)).toBe(example.after);
    else expect(pick(rule, example)).toEqual(example.picked);
  });
});
