/** Runs page fixes and block rules, stage by stage. */

import { BLOCK_STAGES, type BlockRule, type BlockStage } from '../block-rules/block-rule.ts';
import type { Block } from '../body/blocks.ts';
import { type Body, toBody } from '../body/body.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { PageFix, TreeStage } from '../page-fixes/page-fix.ts';
import type { Registry } from '../registry.ts';
import type { TrailLog } from '../trail.ts';

/** Mends `root` with the fixes of these stages. */
export const applyPageFixes = (
  fixes: Registry<PageFix>,
  stages: readonly TreeStage[],
  root: ParentNode,
  page: PageFacts,
  trail: TrailLog,
): void => {
  for (const stage of stages)
    for (const [id, fix] of fixes) if (fix.stage === stage) fix.apply(root, page, trail.of(id));
};

/** All rules of a stage judge the same body; then what they found is applied at once. */
const applyStage = (
  rules: Registry<BlockRule>,
  stage: BlockStage,
  body: Body,
  trail: TrailLog,
): Body => {
  const adds = stage === 'restore';
  const judged = new Map<Block, { readonly rule: string; readonly why: string }>();
  for (const [rule, { stage: own, judge }] of rules) {
    if (own !== stage) continue;
    for (const [block, why] of judge(body))
      if (body.chosen.has(block) !== adds && !judged.has(block)) judged.set(block, { rule, why });
  }
  if (!judged.size) return body;
  const chosen = new Set(body.chosen);
  for (const [block, { rule, why }] of judged) {
    if (adds) chosen.add(block);
    else chosen.delete(block);
    trail.of(rule).record(adds ? 'added' : 'removed', why, block.text);
  }
  return toBody(body, chosen);
};

/** The body after all block rules. */
export const applyBlockRules = (rules: Registry<BlockRule>, body: Body, trail: TrailLog): Body =>
  BLOCK_STAGES.reduce((now, stage) => applyStage(rules, stage, now, trail), body);
