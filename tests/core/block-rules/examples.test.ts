/** Every block rule picks exactly the blocks that its examples name. */
import { describe, expect, test } from 'vitest';
import type { BlockExample, BlockRule } from '../../../src/core/block-rules/block-rule.ts';
import { blockRules } from '../../../src/core/block-rules/index.ts';
import { readBlocks } from '../../../src/core/body/blocks.ts';
import { toAbout, toBody } from '../../../src/core/body/body.ts';
import { factsOf, pageOf } from '../example-page.ts';

const modules = import.meta.glob<readonly BlockExample[]>(
  [
    '../../../src/core/block-rules/*.ts',
    '!../../../src/core/block-rules/{index,block-rule,example-prose}.ts',
  ],
  { eager: true, import: 'examples' },
);

const pick = (rule: BlockRule | undefined, { page, about }: BlockExample): readonly string[] => {
  const document = pageOf(page);
  const blocks = readBlocks(document);
  const chosen = new Set(blocks.filter(({ element }) => !element.closest('[data-out]')));
  const said = { title: '', summary: '', authors: [], text: '', lead: '', ...about };
  const body = toBody(toAbout(factsOf(document), blocks, said), chosen);
  const judged = rule?.judge(body);
  // A rule may name what is as it wants it already; that is left alone.
  return blocks
    .filter((block) => judged?.has(block) && chosen.has(block) !== (rule?.stage === 'restore'))
    .map((block) => block.text);
};

test('every rule is in the registry', () => {
  expect(blockRules.size).toBe(Object.keys(modules).length);
});

describe.each(Object.entries(modules))('%s', (path, examples = []) => {
  const rule = blockRules.get(path.replace(/^.*\/|\.ts$/g, ''));

  test('has examples', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples)('example %#', (example) => {
    expect(pick(rule, example)).toEqual(example.picked);
  });
});
