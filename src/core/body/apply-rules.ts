/** Runs the clean-up rules of one stage and writes down what they did. */

import type { PageFacts } from '../page/page-facts.ts';
import type { Registry } from '../registry.ts';
import type { TrailEntry } from '../stages.ts';
import type { Block } from './blocks.ts';
import { type Body, toBody } from './body.ts';
import type { BlockRule, Cleanup, TreeRule } from './cleanup-rule.ts';

const MAX_TEXT = 120;
const MAX_ENTRIES = 500;

const note = (trail: TrailEntry[], entry: TrailEntry): void => {
  if (trail.length < MAX_ENTRIES) trail.push({ ...entry, text: entry.text.slice(0, MAX_TEXT) });
};

/** Applies the rules of a tree stage to `root`, one after another; their order does not matter. */
export const applyTreeRules = (
  rules: Registry<Cleanup>,
  stage: TreeRule['stage'],
  root: ParentNode,
  page: PageFacts,
  trail: TrailEntry[],
): void => {
  for (const [rule, cleanup] of rules) {
    if (cleanup.stage !== stage) continue;
    cleanup.apply(root, page, (entry) => note(trail, { rule, ...entry }));
  }
};

/** The body after the rules of a block stage: all judge the same body, then all is applied at once. */
export const applyBlockRules = (
  rules: Registry<Cleanup>,
  stage: BlockRule['stage'],
  body: Body,
  trail: TrailEntry[],
): Body => {
  const chosen = new Set(body.chosen);
  const adds = stage === 'restore';
  const judged = new Map<Block, TrailEntry>();
  for (const [rule, cleanup] of rules) {
    if (cleanup.stage !== stage) continue;
    for (const [block, why] of cleanup.judge(body)) {
      if (chosen.has(block) === adds || judged.has(block)) continue;
      judged.set(block, { rule, did: adds ? 'added' : 'removed', why, text: block.text });
    }
  }
  if (!judged.size) return body;
  for (const [block, entry] of judged) {
    if (adds) chosen.add(block);
    else chosen.delete(block);
    note(trail, entry);
  }
  return toBody(body, chosen);
};
