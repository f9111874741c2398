/** The rules that an article is made with: those that come to every page, and others with them. */

import type { BlockRule } from '../block-rules/block-rule.ts';
import { blockRules } from '../block-rules/index.ts';
import { pageFixes } from '../page-fixes/index.ts';
import type { PageFix } from '../page-fixes/page-fix.ts';
import type { Registry } from '../registry.ts';

export type Rules = {
  readonly pageFixes: Registry<PageFix>;
  readonly blockRules: Registry<BlockRule>;
};

export const COMMON_RULES: Rules = { pageFixes, blockRules };

export const withFixes = (rules: Rules, fixes: Registry<PageFix>): Rules => ({
  ...rules,
  pageFixes: new Map([...rules.pageFixes, ...fixes]),
});
