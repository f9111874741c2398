/** Every page fix makes of its examples exactly what they say. */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/core/extraction/all-rules.ts';
import {
  BODY_STAGES,
  type PageFix,
  type PageFixExample,
} from '../../../src/core/page-fixes/page-fix.ts';
import { startTrail } from '../../../src/core/trail.ts';
import { factsOf, pageOf } from '../example-page.ts';

const { pageFixes } = ALL_RULES;

const modules = import.meta.glob<readonly PageFixExample[]>(
  ['../../../src/core/page-fixes/**/*.ts', '!../../../src/core/page-fixes/**/{index,page-fix}.ts'],
  { eager: true, import: 'examples' },
);

const mend = (fix: PageFix, before: string): string => {
  const document = pageOf(before);
  const stages: readonly string[] = BODY_STAGES;
  const root = stages.includes(fix.stage) ? document.body : document;
  fix.apply(root, factsOf(document), startTrail().of('example'));
  return document.body.innerHTML;
};

test('every fix is in the registry', () => {
  expect(pageFixes.size).toBe(Object.keys(modules).length);
});

describe.each(Object.entries(modules))('%s', (path, examples = []) => {
  const fix = pageFixes.get(path.replace(/^.*\/|\.ts$/g, ''));

  test('has examples', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples)('example %#', ({ before, after }) => {
    expect(fix && mend(fix, before)).toBe(after);
  });
});
