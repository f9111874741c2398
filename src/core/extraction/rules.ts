/** The rules that an article is made with. */

import type { BlockRule } from '../block-rules/block-rule.ts';
import { blockRules } from '../block-rules/index.ts';
import { pageFixes } from '../page-fixes/index.ts';
import type { PageFix } from '../page-fixes/page-fix.ts';
import type { Registry } from '../registry.ts';

export type Rules = {
  readonly pageFixes: Registry<PageFix>;
  readonly blockRules: Registry<BlockRule>;
};

export const ALL_RULES: Rules = { pageFixes, blockRules };
