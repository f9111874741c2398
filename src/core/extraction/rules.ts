/** The rules that an article is made with. */

import type { BlockRule } from '../block-rules/block-rule.ts';
import { blockRules } from '../block-rules/index.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { pageFixes } from '../page-fixes/index.ts';
import type { PageFix } from '../page-fixes/page-fix.ts';
import type { PagesFound, PageWords } from '../pages/pages-found.ts';
import type { Registry } from '../registry.ts';

export type Rules = {
  readonly pageFixes: Registry<PageFix>;
  readonly blockRules: Registry<BlockRule>;
  /** Finds the other pages of an article; absent where a page does not look as if it had any. */
  readonly findPages?: (page: PageFacts, words: PageWords) => PagesFound | undefined;
};

export const COMMON_RULES: Rules = { pageFixes, blockRules };
